/**
 * Reads attributes with a fixed set of values. A wrong value falls back to the default and is
 * reported.
 */
import type { ReportProblem } from '../model/problem.js';
import { isTimeZone } from '../model/values/zoned-time.js';

export interface OptionChoice<T extends string> {
  readonly allowed: readonly T[];
  readonly fallback: T;
  readonly report: ReportProblem;
}

/** Frameworks set properties to numbers and booleans, whatever the element declares. */
type Written = string | number | boolean | null | undefined;

const isAbsent = (value: Written): value is null | undefined | '' =>
  value === undefined || value === null || value === '';

/** Spaces, and quotation marks that a text editor has made part of the value. */
const around = /^[\s"'“”„«»‘’\u200b-\u200d\u2060\ufeff]+|[\s"'“”„«»‘’\u200b-\u200d\u2060\ufeff]+$/g;

/** The value without what editors have put around it. */
const unquote = (text: string): string => text.replace(around, '');

/**
 * The allowed value that the text names, whatever its case and the spaces around it; otherwise the
 * default.
 */
export function readOption<const T extends string>(
  name: string,
  value: Written,
  { allowed, fallback, report }: OptionChoice<T>,
): T {
  if (isAbsent(value)) return fallback;
  const wanted = unquote(String(value)).toLowerCase();
  const choice = allowed.find((one) => one === wanted);
  if (choice !== undefined) return choice;
  const choices = allowed.map((one) => `"${one}"`).join(', ');
  reportOption(name, `Expected ${choices}; found "${value}". "${fallback}" is used.`, report);
  return fallback;
}

/** `both`, `venue`, `viewer`, or a zone that the engine knows; `both` otherwise. */
export function readTimeZoneOption(value: Written, report: ReportProblem): string {
  if (isAbsent(value)) return 'both';
  const wanted = unquote(String(value));
  if (['both', 'venue', 'viewer'].includes(wanted) || isTimeZone(wanted)) return wanted;
  const message = `Expected "both", "venue", "viewer" or an IANA zone such as "Asia/Baku"; found "${value}". "both" is used.`;
  reportOption('time-zone', message, report);
  return 'both';
}

/** Attributes that all widgets have, and that the code around their content reads itself. */
export interface CommonAttributes {
  readonly theme?: Written;
  readonly headingLevel?: Written;
}

/** For readers of a value whose mistakes `reportCommonOptions` has reported already. */
const quiet: ReportProblem = () => undefined;

const fallback = 'auto';

export const readTheme = (theme: Written, report = quiet): 'auto' | 'light' | 'dark' =>
  readOption('theme', theme, { allowed: ['auto', 'light', 'dark'], fallback, report });

const levels = ['auto', '1', '2', '3', '4', '5', '6'] as const;

export const readLevel = (level: Written, report = quiet): (typeof levels)[number] =>
  readOption('heading-level', level, { allowed: levels, fallback, report });

/** Reports wrong values of these attributes; where they are read, the default is used silently. */
export function reportCommonOptions(
  { theme, headingLevel }: CommonAttributes,
  report: ReportProblem,
): void {
  readTheme(theme, report);
  readLevel(headingLevel, report);
}

/** Reads ids that are separated by commas, as in `room="a, b"`. */
export function readListOption(value: Written): readonly string[] {
  return String(value ?? '')
    .split(',')
    .map((id) => id.trim())
    .filter((id) => id !== '');
}

export function reportOption(name: string, message: string, report: ReportProblem): void {
  report({ code: 'option-invalid', path: `@${name}`, message, severity: 'warning' });
}
