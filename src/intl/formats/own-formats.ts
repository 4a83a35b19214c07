/**
 * What a language brings itself because engines lack it or have it wrong. A kind that is absent is
 * left to `Intl`.
 */

/**
 * How much of a date is written: `full` weekday to year, `long` and `medium` without the weekday,
 * `day` the weekday and day without the year.
 */
export type DateStyle = 'full' | 'long' | 'medium' | 'day';

export type RelativeUnit = 'second' | 'minute' | 'hour' | 'day';

export type FileUnit = 'byte' | 'kilobyte' | 'megabyte' | 'gigabyte';

export type Width = 'long' | 'short';

/** CLDR's plural categories; `other` exists in every language. */
export type PluralCategory = Intl.LDMLPluralRule;

/** The `Date`s are local times written as if they were UTC (see `local-date.ts`). */
export interface OwnFormats {
  readonly date?: ((local: Date, style: DateStyle) => string) | undefined;
  readonly dateRange?: ((start: Date, end: Date, style: DateStyle) => string) | undefined;
  readonly weekday?: ((local: Date, width: Width) => string) | undefined;
  readonly time?: ((local: Date) => string) | undefined;
  /** `value` counts units from now, negative in the past. */
  readonly relative?: ((value: number, unit: RelativeUnit) => string) | undefined;
  readonly number?: ((value: number) => string) | undefined;
  readonly fileSize?: ((value: number, unit: FileUnit) => string) | undefined;
  readonly list?: ((items: readonly string[]) => string) | undefined;
  readonly languageName?: ((tag: string) => string | undefined) | undefined;
  readonly compare?: ((a: string, b: string) => number) | undefined;
  /** The plural category of a whole number. */
  readonly plural?: ((count: number) => PluralCategory) | undefined;
  /** The name of a city by its English name; `undefined` where it is the same. */
  readonly cityName?: ((city: string) => string | undefined) | undefined;
}
