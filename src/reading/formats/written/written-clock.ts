/** Finds a time of day as people write it, also with `am` or `pm`. */
import { DAY_SECONDS } from '../../../model/values/time-units.js';

export interface WrittenClock {
  /** Seconds since midnight; `undefined` for a time that no clock shows (`25:00`). */
  readonly seconds: number | undefined;
  /** The index at which it starts in the text, and the one behind it. */
  readonly start: number;
  readonly end: number;
}

/**
 * The halves of a day behind the time are those of English, Turkish (`ÖÖ`, `ÖS`), Arabic and Greek.
 */
const clock =
  /(?<!\d)(?<hour>\d{1,2})(?:(?::|\s?h\s?(?=\d\d)|[时時点點시]\s?)(?<minute>\d{1,2})[分분]?(?::(?<second>\d{1,2}))?(?:[.,]\d+)?\s*(?<half>[ap]\.?m\b\.?|(?:ö[öÖs]|[صم]|[πμ]\.?\s?μ\.?)(?!\p{L}))?|\s*(?<alone>[ap]\.?m\b\.?))/iu;

/**
 * The first time of day in a text: `14:30`, `9:05:00`, `14h30`, `02:30 PM`, `9 a.m.`; `undefined`
 * where there is none.
 */
export function findClock(text: string): WrittenClock | undefined {
  const found = clock.exec(text);
  if (!found) return undefined;
  const before = halfBefore.exec(text.slice(Math.max(0, found.index - 8), found.index))?.[1] ?? '';
  const start = found.index - before.length;
  const end = found.index + found[0].length;
  return { seconds: secondsOf(found.groups ?? {}, before.trim()), start, end };
}

type ClockParts = Readonly<Record<string, string | undefined>>;

function secondsOf(
  { hour, minute = '0', second = '0', half, alone }: ClockParts,
  before: string,
): number | undefined {
  const hours = hourOf(Number(hour), halfOf(half ?? alone ?? before));
  const isClock = hours !== undefined && Number(minute) < 60 && Number(second) <= 60;
  const seconds = isClock ? hours * 3600 + Number(minute) * 60 + Number(second) : Infinity;
  return seconds <= DAY_SECONDS ? seconds : undefined;
}

/**
 * Chinese, Japanese, Korean, Turkish and Hungarian name the half of the day before the hour, and
 * programs write `PM 2:30` in any language.
 */
const halfBefore =
  /(\s?(?:오전|오후|上午|下午|午前|午後|(?<!\p{L})(?:ö[öÖs]|d[eu]\.|[ap]\.?m\.?))\s?)$/iu;

function halfOf(written: string): 'a' | 'p' | undefined {
  if (written === '') return undefined;
  return /^(?:p|오후|下午|午後|ös|du|م|μ)/i.test(written) ? 'p' : 'a';
}

/**
 * The hour of a day. `half` is `a` or `p` where the written hour is one of twelve: 12 AM is
 * midnight, 12 PM is noon.
 */
function hourOf(written: number, half: string | undefined): number | undefined {
  if (half === undefined) return written;
  if (written < 1 || written > 12) return undefined;
  return (written % 12) + (half === 'p' ? 12 : 0);
}

const twoClocks = /(T?)(?<![\d:])(\d{1,2}):(\d\d)(?:-| - )(\d{1,2}):(\d\d)$/i;

/**
 * Whether a text ends with two times of day (`2 June 2031 9:30-10:15`), of which the second looks
 * like an offset. Behind a `T` only an offset that no zone has is taken for a time.
 */
export function endsWithSpan(text: string): boolean {
  const found = twoClocks.exec(text.slice(-20).trimEnd());
  if (!found) return false;
  const [, mark = '', hour, minute, lastHour, lastMinute = ''] = found;
  const isOffset = Number(lastHour) <= 12 && /^(?:00|30)$/.test(lastMinute);
  const isLater = Number(`${lastHour}${lastMinute}`) > Number(`${hour}${minute}`);
  return !isOffset || (mark === '' && isLater);
}
