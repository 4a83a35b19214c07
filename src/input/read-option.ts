/** Attributes with a closed set of values: a wrong one falls back to the default and is reported. */
import type { ReportProblem } from '../model/problem.js';
import { isTimeZone } from '../model/zoned-time.js';

export interface OptionChoice<T extends string> {
  readonly allowed: readonly T[];
  readonly fallback: T;
  readonly report: ReportProblem;
}

const isAbsent = (value: string | null | undefined): value is null | undefined | '' =>
  value === undefined || value === null || value === '';

/** The value when it is one of the allowed, without regard to case and blanks around it. */
export function readOption<const T extends string>(
  name: string,
  value: string | null | undefined,
  { allowed, fallback, report }: OptionChoice<T>,
): T {
  if (isAbsent(value)) return fallback;
  const wanted = value.trim().toLowerCase();
  const choice = allowed.find((one) => one === wanted);
  if (choice !== undefined) return choice;
  const choices = allowed.map((one) => `"${one}"`).join(', ');
  reportOption(name, `Expected ${choices}; found "${value}". "${fallback}" is used.`, report);
  return fallback;
}

/** `both`, `venue`, `viewer`, or a zone that the engine knows; `both` otherwise. */
export function readTimeZoneOption(
  value: string | null | undefined,
  report: ReportProblem,
): string {
  if (isAbsent(value)) return 'both';
  const wanted = value.trim();
  if (['both', 'venue', 'viewer'].includes(wanted) || isTimeZone(wanted)) return wanted;
  const message = `Expected "both", "venue", "viewer" or an IANA zone such as "Asia/Baku"; found "${value}". "both" is used.`;
  reportOption('time-zone', message, report);
  return 'both';
}

export interface NumberRange {
  readonly min: number;
  readonly fallback: number;
  readonly report: ReportProblem;
}

/** A number of at least `min`; what is none, or less, falls back. */
export function readNumberOption(
  name: string,
  value: string | number | null | undefined,
  { min, fallback, report }: NumberRange,
): number {
  if (value === undefined || value === null || value === '') return fallback;
  const number = Number(value);
  if (Number.isFinite(number) && number >= min) return number;
  reportOption(name, `Expected a number of at least ${min}; found "${value}".`, report);
  return fallback;
}

/** Ids between commas, as in `room="a, b"`. */
export function readListOption(value: string | null | undefined): readonly string[] {
  return (value ?? '')
    .split(',')
    .map((id) => id.trim())
    .filter((id) => id !== '');
}

function reportOption(name: string, message: string, report: ReportProblem): void {
  report({ code: 'option-invalid', path: `@${name}`, message, severity: 'warning' });
}
