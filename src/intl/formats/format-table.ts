/**
 * How a language writes dates, numbers, lists and names: what `locales/format-table.mjs` reads out
 * of full ICU for the languages that a browser may lack.
 */
import type { NameList } from './name-list.js';
import type { DateStyle, FileUnit, RelativeUnit, Width } from './own-formats.js';
import type { PluralCategory } from '../plural.js';

/** By plural category; `{0}` stands for the number, and a category that is absent is as `other`. */
export type CountedForms = Readonly<Partial<Record<PluralCategory, string>>> & {
  readonly other: string;
};

/** Lists of names are joined by `|`, months from January and weekdays from Sunday. */
export interface FormatTable {
  readonly dates: {
    readonly months: Readonly<Record<Width, string>>;
    readonly weekdays: Readonly<Record<Width, string>>;
    /** As they stand without a date, where that is another way. */
    readonly aloneWeekdays?: Readonly<Record<Width, string>>;
    /**
     * One day, then spans within a month, within a year, and longer ones; of the last two, one that
     * is absent is as the one before. `{d}` is a day, `{dd}` one of two digits, `{M}` a month's name,
     * `{m}` its number, `{y}` a year, `{w}` a weekday; in spans a 1 or a 2 behind the letters says of
     * which day.
     */
    readonly patterns: Readonly<
      Record<DateStyle, readonly [day: string, inMonth: string, inYear?: string, other?: string]>
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
    /** By value and unit: `-1 day` is yesterday. */
    readonly words: Readonly<Record<string, string>>;
    readonly units: Readonly<
      Record<Exclude<RelativeUnit, 'second'>, readonly [past: CountedForms, future: CountedForms]>
    >;
  };
  /** What stands between two items, between the first of several, and before the last of several. */
  readonly lists: { readonly pair: string; readonly between: string; readonly last: string };
  /** By their tags. */
  readonly languages: NameList;
  /** Letters in their order, one blank between them; absent where it is the order of every engine. */
  readonly alphabet?: string;
  /** Of two words that differ in nothing else. */
  readonly areCapitalsFirst?: boolean;
}
