/**
 * How a language writes dates, numbers, lists and names. `locales/format-table.mjs` reads it out
 * of Node's full ICU, for the languages that some browser lacks.
 */
import type { NameList } from './name-list.js';
import type { DateStyle, FileUnit, PluralCategory, RelativeUnit, Width } from './own-formats.js';

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
    /** Weekdays that stand alone, in languages that write them otherwise than in a date. */
    readonly aloneWeekdays?: Readonly<Record<Width, string>>;
    /**
     * In this order: one day, a span within a month, a span within a year, a longer span. Where
     * one of the last two is absent, the pattern before it holds. `{d}` is a day, `{dd}` one of two
     * digits, `{M}` a month's name, `{m}` its number, `{y}` a year, `{w}` a weekday; in spans a 1
     * or a 2 behind the letters says of which day.
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
  /** The numbers below 200 that belong to each category; all others belong to `other`. */
  readonly plurals: Readonly<Partial<Record<PluralCategory, readonly number[]>>>;
  readonly relatives: {
    /** Words for a value and a unit: `-1 day` is yesterday. */
    readonly words: Readonly<Record<string, string>>;
    readonly units: Readonly<
      Record<Exclude<RelativeUnit, 'second'>, readonly [past: CountedForms, future: CountedForms]>
    >;
  };
  /**
   * What stands between the items of a list of two (`pair`), and between those of a longer list,
   * the last of which has its own.
   */
  readonly lists: { readonly pair: string; readonly between: string; readonly last: string };
  /** Names of languages by their BCP 47 tags. */
  readonly languages: NameList;
  /**
   * Letters in their order, with one space between them; absent where every engine sorts rightly.
   */
  readonly alphabet?: string;
  /** Whether the capital comes first where two words differ in nothing else. */
  readonly areCapitalsFirst?: boolean;
}
