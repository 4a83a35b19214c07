/**
 * How a language writes dates, numbers, lists and names: what `locales/format-table.mjs` reads out
 * of full ICU for the languages that a browser may lack.
 */
import type { DateStyle, FileUnit, RelativeUnit, Width } from './own-formats.js';
import type { PluralCategory } from '../plural.js';

/**
 * Words by plural category; `{0}` stands for the number. A category that is absent is written as
 * `other`.
 */
export type CountedForms = Readonly<Partial<Record<PluralCategory, string>>> & {
  readonly other: string;
};

/** Lists of names are joined by `|`, months from January and weekdays from Sunday. */
export interface FormatTable {
  readonly dates: {
    readonly months: Readonly<Record<Width, string>>;
    readonly weekdays: Readonly<Record<Width, string>>;
    /** As they stand without a date. */
    readonly aloneWeekdays: Readonly<Record<Width, string>>;
    /**
     * One day, then spans within a month, within a year, and longer ones. `{d}` is a day, `{M}` a
     * month's name, `{y}` a year, `{w}` a weekday; `{dd}` and `{mm}` have two digits; in spans a 1
     * or a 2 behind the letters says of which day.
     */
    readonly patterns: Readonly<
      Record<DateStyle, readonly [day: string, inMonth: string, inYear: string, other: string]>
    >;
    /** `{H}` or `{HH}`, `{min}`, and `{a}` where the day has two halves of twelve hours. */
    readonly time: string;
    readonly dayPeriods?: readonly [morning: string, afternoon: string];
  };
  readonly numbers: {
    readonly decimal: string;
    readonly group: string;
    /** The number from which digits are grouped, where that is not 1000. */
    readonly groupsFrom?: number;
    readonly units: Readonly<Record<FileUnit, CountedForms>>;
  };
  /** Which of the numbers below 200 are of a category; the rest is `other`. */
  readonly plurals: Readonly<Partial<Record<PluralCategory, readonly number[]>>>;
  readonly relatives: {
    /** Words for a value and a unit: `-1 day` is yesterday. */
    readonly words: Readonly<Record<string, string>>;
    readonly units: Readonly<
      Record<RelativeUnit, readonly [past: CountedForms, future: CountedForms]>
    >;
  };
  /** What stands between two items, between the first of several, and before the last of several. */
  readonly lists: { readonly pair: string; readonly between: string; readonly last: string };
  /** Names of languages by their tag. */
  readonly languages: Readonly<Record<string, string>>;
  /** Letters in their order, one blank between them; absent where it is the order of every engine. */
  readonly alphabet?: string;
  /** Whether capitals come first, of two words that differ in nothing else. */
  readonly areCapitalsFirst?: boolean;
}
