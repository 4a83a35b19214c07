/** Attributes with a closed set of values: a wrong one falls back to the default and is reported. */
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

/** Blanks, and the quotation marks that text editors turn into a part of the value. */
const around = /^[\s"'“”„«»‘’\u200b-\u200d\u2060\ufeff]+|[\s"'“”„«»‘’\u200b-\u200d\u2060\ufeff]+$/g;

/** What was meant, without what editors put around it. */
const unquote = (text: string): string => text.replace(around, '');

/** The value when it is one of the allowed, without regard to case and blanks around it. */
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

/** Attributes that all four widgets take and the frame reads for itself. */
export interface FrameAttributes {
  readonly theme?: Written;
  readonly headingLevel?: Written;
}

/** Where the frame reads for itself what `reportFrameOptions` has told of. */
const quiet: ReportProblem = () => undefined;

const fallback = 'auto';

export const readTheme = (theme: Written, report = quiet): 'auto' | 'light' | 'dark' =>
  readOption('theme', theme, { allowed: ['auto', 'light', 'dark'], fallback, report });

const levels = ['auto', '1', '2', '3', '4', '5', '6'] as const;

export const readLevel = (level: Written, report = quiet): (typeof levels)[number] =>
  readOption('heading-level', level, { allowed: levels, fallback, report });

/** What all widgets take for their frame, which is quiet about what it cannot use. */
export function reportFrameOptions(
  { theme, headingLevel }: FrameAttributes,
  report: ReportProblem,
): void {
  readTheme(theme, report);
  readLevel(headingLevel, report);
}

/** Ids between commas, as in `room="a, b"`. */
export function readListOption(value: Written): readonly string[] {
  return String(value ?? '')
    .split(',')
    .map((id) => id.trim())
    .filter((id) => id !== '');
}

export function reportOption(name: string, message: string, report: ReportProblem): void {
  report({ code: 'option-invalid', path: `@${name}`, message, severity: 'warning' });
}
