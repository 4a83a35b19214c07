/** Reads the attributes of a news ticker; wrong values fall back to a default and are reported. */
import {
  readListOption,
  readOption,
  reportCommonOptions,
  type CommonAttributes,
  type Option,
} from '../../widget/read-option.js';
import type { ReportProblem } from '../../model/problem.js';

export interface NewsTickerOptions {
  readonly mode: 'list' | 'step' | 'scroll';
  /** The most items to show; infinite when the page sets no limit. */
  readonly limit: number;
  /** Categories to show; none means all. */
  readonly categories: readonly string[];
  /**
   * Seconds that an item stays before the next one comes; with 0 it stays until a person moves on.
   */
  readonly interval: number;
}

/** The text of an attribute, or the value that a page has set as the property. */
type Written = string | number | null | undefined;

export interface NewsTickerAttributes extends CommonAttributes {
  readonly mode: string | null | undefined;
  readonly limit: Written;
  readonly category: Written;
  readonly interval: Written;
}

const modes = { allowed: ['step', 'list', 'scroll'] } as const;

/** At most six digits, which is more than anyone needs and less than a number can hold. */
const counts: Option = {
  allowed: [''],
  isOther: (text) => /^0*[1-9]\d{0,5}$/.test(text),
  words: 'a whole number',
};

/** The default is long enough to read two lines and to find the pause button. */
const intervals: Option = { ...counts, allowed: ['8', '0'] };

export function readNewsTickerOptions(
  attributes: NewsTickerAttributes,
  report: ReportProblem,
): NewsTickerOptions {
  const { mode, limit, category, interval } = attributes;
  reportCommonOptions(attributes, report);
  return {
    mode: readOption('mode', mode, modes, report),
    limit: Number(readOption('limit', limit, counts, report)) || Number.POSITIVE_INFINITY,
    categories: readListOption(category).map((one) => one.toLowerCase()),
    interval: Number(readOption('interval', interval, intervals, report)),
  };
}
