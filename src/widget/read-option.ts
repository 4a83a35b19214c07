/**
 * Reads attributes with a set of values. A wrong value falls back to the default and is reported.
 */
import type { ReportProblem } from '../model/problem.js';
import { trimJunk } from '../model/values/web-url.js';
import { isTimeZone } from '../model/values/zoned-time.js';

/** The values of an attribute. */
export interface Option<T extends string = string> {
  /** In lower case; the first is the default. `''` stands for no value. */
  readonly allowed: readonly [T, ...T[]];
  /** Whether a text is one of further values, of which there is no list. */
  readonly isOther?: (text: string) => boolean;
  /** All values in words that finish the sentence “Expected …”, where there are such others. */
  readonly words?: string;
}

/** Frameworks set properties to numbers and booleans, whatever the element declares. */
type Written = string | number | boolean | null | undefined;

/**
 * The allowed value that the text names, whatever its case, or another value as it is written;
 * otherwise the default. What editors have put around it does not count. Code that reads again what
 * has been reported gives no `report`.
 */
export function readOption<const T extends string>(
  name: string,
  value: Written,
  { allowed, isOther, words }: Option<T>,
  report?: ReportProblem,
): T {
  const wanted = trimJunk(String(value ?? ''));
  const [fallback] = allowed;
  if (wanted === '') return fallback;
  const choice = allowed.find((one) => one === wanted.toLowerCase());
  if (choice !== undefined) return choice;
  // Where there are other values, the type of the option is any text.
  if (isOther?.(wanted)) return wanted as T;
  const expected = words ?? allowed.map((one) => `"${one}"`).join(', ');
  const used = fallback ? `"${fallback}" is used` : 'It is ignored';
  reportOption(name, `Expected ${expected}; found "${wanted}". ${used}.`, report);
  return fallback;
}

const isOther = isTimeZone;
const zone = 'an IANA zone such as "Asia/Baku"';

/** `both`, `venue`, `viewer`, or a zone that the engine knows. */
export const clocks: Option = {
  allowed: ['both', 'venue', 'viewer'],
  isOther,
  words: `"both", "venue", "viewer" or ${zone}`,
};

const zones: Option = { allowed: [''], isOther, words: zone };

/** Seconds; too few are read as the fewest, which are those of `source/refresh-plan.ts`. */
export function readRefresh(wanted: Written, report?: ReportProblem): number {
  const refreshes: Option = {
    allowed: [Number(wanted) > 0 ? '30' : '0'],
    isOther: (text) => Number(text) >= 30,
    words: '"0" or seconds from 30 on',
  };
  return Number(readOption('refresh', wanted, refreshes, report));
}

/** An IANA zone; `''` for none. */
export const readSourceTimeZone = (wanted: Written, report?: ReportProblem): string =>
  readOption('source-time-zone', wanted, zones, report);

export const themes = { allowed: ['auto', 'light', 'dark'] } as const;
export const levels = { allowed: ['auto', '1', '2', '3', '4', '5', '6'] } as const;

/** Attributes that all widgets have. */
export interface CommonAttributes {
  readonly theme?: Written;
  readonly headingLevel?: Written;
  readonly refresh?: Written;
  readonly sourceTimeZone?: Written;
}

/** Reports wrong values of these attributes; who uses them silently uses the defaults. */
export function reportCommonOptions(
  { theme, headingLevel, refresh, sourceTimeZone }: CommonAttributes,
  report: ReportProblem,
): void {
  readOption('theme', theme, themes, report);
  readOption('heading-level', headingLevel, levels, report);
  readRefresh(refresh, report);
  readSourceTimeZone(sourceTimeZone, report);
}

/** Reads ids that are separated by commas, as in `room="a, b"`. */
export function readListOption(value: Written): readonly string[] {
  return String(value ?? '')
    .split(',')
    .map((id) => id.trim())
    .filter(Boolean);
}

/** Reports ids that none of the entries has; `''` is none. */
export function reportUnknownIds(
  name: string,
  ids: readonly string[],
  entries: readonly { readonly id: unknown }[],
  report: ReportProblem,
): void {
  for (const wanted of ids)
    if (wanted && !entries.some(({ id }) => id === wanted))
      reportOption(name, `Expected one that the source has; found "${wanted}".`, report);
}

function reportOption(name: string, message: string, report: ReportProblem | undefined): void {
  report?.({ code: 'option-invalid', path: `@${name}`, message, severity: 'warning' });
}
