/**
 * Reads lengths of sessions as people write them, besides the forms of programs: `45 min`, `1h30`,
 * `1.5 h`.
 */
import { MINUTE } from '../../../model/values/time-units.js';
import { parseDuration } from '../../../model/values/duration.js';

const DAY_MINUTES = 24 * 60;

const minuteWords =
  /^(\d{1,4})\s*(?:m|min|mins|minutes?|minut\p{L}*|мин\p{L}*|хв|dəq\p{L}*|deq|dk|分|분|'|′)\.?$/iu;
const hourWords =
  /^(\d{1,2})(?:[.,](\d{1,2}))?\s*(?:h|hr|hrs|hours?|std|stunden?|heures?|horas?|ore|uur|час\p{L}*|ч|saat|時間|시간)\.?(?:\s*(\d{1,2})\s*(?:m|min|mins|minutes?|minuten|мин)?\.?)?$/iu;
const clockOfHours = /^(\d{1,2}):([0-5]\d)\s*(?:h|hrs?|std)\.?$/i;

function minutesOfWords(text: string): number | undefined {
  const minutes = minuteWords.exec(text)?.[1];
  if (minutes !== undefined) return Number(minutes);
  const clock = clockOfHours.exec(text);
  if (clock) return Number(clock[1]) * 60 + Number(clock[2]);
  const [, hours, part, rest] = hourWords.exec(text) ?? [];
  if (hours === undefined || (part !== undefined && rest !== undefined)) return undefined;
  return Math.round(Number(`${hours}.${part ?? 0}`) * 60) + Number(rest ?? 0);
}

/**
 * A length in whole minutes; `undefined` for any other text. Digits alone are minutes. Where that
 * is more than a day they are refused, since some programs write seconds.
 */
export function readLength(written: string | number): number | undefined {
  const text = typeof written === 'string' ? written.trim().slice(0, 60) : written;
  const words = typeof text === 'string' ? minutesOfWords(text) : undefined;
  if (words !== undefined) return words;
  const length = parseDuration(text);
  if (length === undefined) return undefined;
  const minutes = Math.round(length / MINUTE);
  const isDoubtful = typeof text === 'string' && /^\d+$/.test(text) && minutes > DAY_MINUTES;
  return isDoubtful ? undefined : minutes;
}
