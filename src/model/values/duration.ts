/** Reads lengths of time as people write them. */
import { DAY, MINUTE } from './time-units.js';

const durationPattern =
  /^P(?:(\d+(?:\.\d+)?)W)?(?:(\d+(?:\.\d+)?)D)?(?:T(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)S)?)?$/i;

const clockPattern = /^(\d+):([0-5]\d)(?::([0-5]\d))?$/;

/**
 * A duration in milliseconds: minutes as a number, `H:MM`, `H:MM:SS`, or ISO 8601 (`PT1H30M`).
 * `undefined` when it is none of these or negative.
 */
export function parseDuration(value: string | number): number | undefined {
  if (typeof value === 'number') {
    return Number.isFinite(value) && value >= 0 ? value * MINUTE : undefined;
  }
  const text = value.trim();
  if (/^\d+$/.test(text)) return Number(text) * MINUTE;
  return parseClock(text) ?? parsePeriod(text);
}

function parseClock(text: string): number | undefined {
  const clock = clockPattern.exec(text);
  return clock
    ? (Number(clock[1]) * 60 + Number(clock[2])) * MINUTE + Number(clock[3] ?? 0) * 1000
    : undefined;
}

/** ISO 8601-1, section 5.5.2.2; months and years are refused, since their length varies. */
function parsePeriod(text: string): number | undefined {
  const parts = durationPattern.exec(text)?.slice(1);
  if (!parts || parts.every((part) => part === undefined)) return undefined;
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = parts.map((part) =>
    Number(part ?? 0),
  );
  return (weeks * 7 + days) * DAY + (hours * 60 + minutes) * MINUTE + seconds * 1000;
}
