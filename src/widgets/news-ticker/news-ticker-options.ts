/** Reads the attributes of a news ticker; wrong values fall back to a default and are reported. */
import {
  readListOption,
  readOption,
  reportCommonOptions,
  reportOption,
  type CommonAttributes,
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

const modes = ['list', 'step', 'scroll'] as const;

/** Seconds; long enough to read two lines and to find the pause button. */
const USUAL_INTERVAL = 8;

export function readNewsTickerOptions(
  attributes: NewsTickerAttributes,
  report: ReportProblem,
): NewsTickerOptions {
  const { mode, limit, category, interval } = attributes;
  reportCommonOptions(attributes, report);
  return {
    mode: readOption('mode', mode, { allowed: modes, fallback: 'step', report }),
    limit: readCount(limit, { attribute: 'limit', fallback: Number.POSITIVE_INFINITY, report }),
    categories: readListOption(category).map((one) => one.toLowerCase()),
    interval: readCount(interval, { attribute: 'interval', fallback: USUAL_INTERVAL, report }),
  };
}

interface CountRule {
  readonly attribute: string;
  readonly fallback: number;
  readonly report: ReportProblem;
}

function readCount(value: Written, { attribute, fallback, report }: CountRule): number {
  const text = String(value ?? '').trim();
  if (text === '') return fallback;
  const isZeroAllowed = attribute === 'interval';
  if (/^\d{1,6}$/.test(text) && (isZeroAllowed || Number(text) > 0)) return Number(text);
  const message = `Expected a whole number in ${attribute}="…"; found "${text}". The default is used.`;
  reportOption(attribute, message, report);
  return fallback;
}
