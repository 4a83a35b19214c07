/** Reads times of day as people write them into tables: one, or a span of two. */
import { DAY_SECONDS } from '../../../../model/values/time-units.js';
import { foldWords, wordList } from '../fold-word.js';
import { allWords } from '../words/all-words.js';
import { plainDigits } from './plain-digits.js';

type Half = 'am' | 'pm';

/** A time of day, or a span if it has an `end`. */
export interface ClockSpan {
  /** Seconds after midnight; `end` likewise. */
  readonly start: number;
  readonly end?: number;
  /** Of a single time: whether it says “am” or “pm”. */
  readonly half?: Half;
}

const untilWords = new Set(allWords.flatMap(({ until }) => until).map(foldWords));
const fromWords = new Set(allWords.flatMap(({ from }) => from).map(foldWords));
/** Words that make a bare number a time: `18 Uhr`, `saat 18`, `18 часов`. */
const hourWords = wordList(['uhr', 'saat', 'час*', "o'clock"]);
const clockWords = wordList([...allWords.flatMap(({ clock }) => clock), 'uhr', 'h']);

interface Clock {
  readonly seconds: number;
  /**
   * Missing if the time says neither “am” nor “pm”; then an hour up to 12 may take that of the
   * span's end.
   */
  readonly half?: Half;
  readonly hour: number;
}

const clockPattern =
  /^(\d{1,2})(?:\s?[:.hч]\s?(\d\d)(?::(\d\d))?(?:\.0+)?|\s?[hч])?\s*(?:([ap])\.?\s?m\.?)?$/iu;

/** Reads a time of day as spreadsheets store it, a fraction of a day; in seconds after midnight. */
function readFraction(text: string): number | undefined {
  const match = /^0?[.,](\d+)$/.exec(text);
  // Two digits behind the point are minutes: 0.30 is half past midnight.
  if (!match || match[1]?.length === 2) return undefined;
  const seconds = Number(`0.${match[1]}`) * DAY_SECONDS;
  return Math.round(seconds / 60) * 60;
}

/** `0930`, as the military and some exports write it; `2031` could be a year. */
const fourDigits = /^([01]\d|2[1-3])([0-5]\d)$/;

function readClock(written: string): Clock | undefined {
  const text = written.replace(fourDigits, '$1:$2');
  const fraction = readFraction(text);
  if (fraction !== undefined) return { seconds: fraction, hour: Math.floor(fraction / 3600) };
  const match = clockPattern.exec(text);
  if (!match) return undefined;
  const [whole, hours = '', minutes, seconds = '0', letter] = match;
  // A bare number could be anything, so it is not read as a time.
  if (minutes === undefined && letter === undefined && !/[hч]/i.test(whole)) return undefined;
  return clockOf([hours, minutes ?? '0', seconds], letter);
}

function clockOf(parts: readonly string[], letter: string | undefined): Clock | undefined {
  const [hour = 0, minute = 0, second = 0] = parts.map(Number);
  const half = letter === undefined ? undefined : (`${letter.toLowerCase()}m` as Half);
  // `0:30 a.m.` is wrong English and can mean nothing else.
  if (half !== undefined && (hour > 12 || (hour === 0 && half === 'pm'))) return undefined;
  const total = (inDay(hour, half) * 60 + minute) * 60 + second;
  if (minute > 59 || total > DAY_SECONDS) return undefined;
  return { seconds: total, hour, ...(half ? { half } : {}) };
}

const inDay = (hour: number, half: Half | undefined): number =>
  half === undefined ? hour : (hour % 12) + (half === 'pm' ? 12 : 0);

/**
 * The start of a span in seconds. In `9:30–10:15 AM` only the end says “am”; the start takes the
 * same half of the day, or the other one if it would come after the end.
 */
function completeStart(start: Clock, end: Clock): number {
  if (start.half !== undefined || end.half === undefined || start.hour > 12) return start.seconds;
  const minutes = start.seconds - start.hour * 3600;
  const at = (half: Half): number => inDay(start.hour, half) * 3600 + minutes;
  const same = at(end.half);
  return same < end.seconds ? same : at(end.half === 'pm' ? 'am' : 'pm');
}

/**
 * The end of a span in seconds. In `11:30 am – 1:15` only the start says “am”; the end is the next
 * time at which a clock of twelve hours shows it.
 */
function completeEnd(start: Clock, end: Clock): number {
  if (start.half === undefined || end.half !== undefined || end.hour > 12) return end.seconds;
  const half = DAY_SECONDS / 2;
  const first = end.seconds % half;
  return [first, first + half].find((seconds) => seconds > start.seconds) ?? first;
}

const spanOf = (start: Clock, end: Clock): ClockSpan => ({
  start: completeStart(start, end),
  end: completeEnd(start, end),
});

/** A span of two cells, each with a time: one of them may say “am” or “pm” for both. */
export function joinClocks(start: ClockSpan, end: ClockSpan): ClockSpan {
  const clockIn = ({ start: seconds, half }: ClockSpan): Clock => ({
    seconds,
    hour: Math.floor(seconds / 3600),
    ...(half ? { half } : {}),
  });
  return spanOf(clockIn(start), clockIn(end));
}

/** Removes words around a time that add nothing: `с`, `saat`, `Uhr`. */
function withoutWords(text: string): string {
  const words = text.trim().split(/\s+/);
  const isWord = (word: string | undefined): boolean => {
    const folded = foldWords(word ?? '');
    return (
      folded !== '' &&
      !/^(?:am|pm|h)$/.test(folded) &&
      (clockWords.is(folded) || fromWords.has(folded))
    );
  };
  while (words.length > 1 && isWord(words[0])) words.shift();
  while (words.length > 1 && isWord(words.at(-1))) words.pop();
  return words.join(' ');
}

/** Splits a span at a dash, or at a word such as `to`. */
function splitSpan(text: string): readonly string[] {
  const dashed = text.split(/\s*[-–—−‑~→]\s*/u).filter((part) => part !== '');
  if (dashed.length > 1) return dashed;
  const words = text.split(/\s+/);
  const at = words.findIndex((word, index) => index > 0 && untilWords.has(foldWords(word)));
  return at < 1 || at === words.length - 1
    ? [text]
    : [words.slice(0, at).join(' '), words.slice(at + 1).join(' ')];
}

/**
 * Endings that Turkic languages put behind a time: `10:15-dən 11:00-dək`, `9.30’da`. Those of the
 * first pattern mean “from”.
 */
const fromEnding = /(\d)\s?[-’'](?:dən|dan|den|ten|tan)(?!\p{L})/giu;
const otherEnding = /(\d)\s?[-’'](?:dək|də|da|de|te|ta|ya|yə|ye|a|ə|e|ci|cı)(?!\p{L})/giu;

const withoutEndings = (text: string): string =>
  text.replace(fromEnding, '$1 – ').replace(otherEnding, '$1');

const isBareHour = (text: string): boolean => /^\d{1,2}$/.test(text);

/** Reads a time or a span; `undefined` for any other text, and for times with unknown words. */
export function readClockSpan(cell: string): ClockSpan | undefined {
  // An apostrophe keeps a spreadsheet from changing what follows.
  const written = plainDigits(cell.slice(0, 100)).trim().replace(/^'/, '');
  if (written === '' || written.length > 60) return undefined;
  const text = withoutEndings(written);
  const isOfHours = text.split(/\s+/).some((word) => hourWords.is(foldWords(word)));
  const parts = splitSpan(text).map(withoutWords);
  if (parts.length > 2) return undefined;
  const last = parts.length === 2 ? readClock(parts[1] ?? '') : undefined;
  // In `9–10 am` and `9–10:30`, the bare numbers are hours.
  const areHours = isOfHours || last !== undefined;
  const [start, end] = parts.map((part) =>
    areHours && isBareHour(part) ? clockOf([part, '0', '0'], undefined) : readClock(part),
  );
  if (!start) return undefined;
  if (parts.length === 2) return end && spanOf(start, end);
  return { start: start.seconds, ...(start.half ? { half: start.half } : {}) };
}
