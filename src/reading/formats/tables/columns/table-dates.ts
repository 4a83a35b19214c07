/**
 * Reads dates as people write them into tables. In a date of three numbers with dots the day comes
 * first. With strokes, the whole column decides whether day or month comes first; if it does not
 * tell, the date is not read.
 */
import { DAY } from '../../../../model/values/time-units.js';
import { foldWords } from '../fold-word.js';
import { allWords } from '../words/all-words.js';
import { plainDigits } from './plain-digits.js';

/** What comes first in a date of three numbers with strokes. */
export type DateOrder = 'day-first' | 'month-first';

/** A date as `YYYY-MM-DD`, and the rest of the cell's text, such as a time. */
export interface FoundDate {
  readonly iso: string;
  readonly rest: string;
}

/** Why a cell that looks like a date cannot be read as one. */
export type DateDoubt = 'ambiguous' | 'no-year' | 'impossible' | 'span' | 'zero';

interface NumericDate {
  readonly numbers: readonly [string, string, string];
  readonly sign: string;
  readonly rest: string;
}

/** Three numbers. There may be a blank behind each dot, as Czech, German and Korean write it. */
const numericPattern = /(?<!\d)(\d{1,4})([./-])\s?(\d{1,2})\2\s?(\d{1,4})(?!\d)/;

function numericOf(text: string): NumericDate | undefined {
  const match = numericPattern.exec(text);
  if (!match) return undefined;
  const [whole, first = '', sign = '', second = '', third = ''] = match;
  const rest = `${text.slice(0, match.index)} ${text.slice(match.index + whole.length)}`;
  return { numbers: [first, second, third], sign, rest };
}

const pad = (value: number, length = 2): string => String(value).padStart(length, '0');

/** The date as `YYYY-MM-DD`; `undefined` for a day that does not exist or is centuries away. */
function isoOf(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && year > 1900 && year < 2200
    ? `${pad(year, 4)}-${pad(month)}-${pad(day)}`
    : undefined;
}

/** The year. Two digits mean this century, since tables of conferences are about the future. */
const fullYear = (digits: string): number => Number(digits) + (digits.length < 3 ? 2000 : 0);

/** Whether the order is known: the year comes first, or there are dots. */
const isDecided = ({ numbers: [first], sign }: NumericDate): boolean =>
  first.length === 4 || sign === '.';

/** Whether a date with strokes tells what comes first; `undefined` if it could be both. */
function orderOf({ numbers }: NumericDate): DateOrder | undefined {
  const [first, second] = numbers.map(Number) as [number, number, number];
  if (first > 12 && second <= 12) return 'day-first';
  return second > 12 && first <= 12 ? 'month-first' : undefined;
}

/** What the hint in a heading says of the order: `Date (DD/MM/YYYY)`. */
export function orderOfHint(hint: string | undefined): DateOrder | undefined {
  if (hint === undefined) return undefined;
  if (/^\s*(?:d{1,2}|g{1,2}|д{1,2})\W/i.test(hint)) return 'day-first';
  return /^\s*(?:m{1,2}|a{1,2}|м{1,2})\W/i.test(hint) ? 'month-first' : undefined;
}

/**
 * The order that the dates of a column tell; `undefined` if none tells it, or if they contradict
 * each other.
 */
export function decideOrder(cells: readonly string[]): DateOrder | undefined {
  const orders = new Set<DateOrder>();
  for (const cell of cells) {
    const date = numericOf(plainDigits(cell.slice(0, 60)));
    const order = date && !isDecided(date) ? orderOf(date) : undefined;
    if (order) orders.add(order);
  }
  const [only, other] = orders;
  return other === undefined ? only : undefined;
}

function readNumeric(date: NumericDate, order: DateOrder | undefined): FoundDate | DateDoubt {
  const { numbers, rest } = date;
  const [first, second, third] = numbers;
  if (first.length === 4) return found(isoOf(Number(first), Number(second), Number(third)), rest);
  if (third.length === 3 || first.length > 2) return 'impossible';
  const decided = isDecided(date) ? 'day-first' : order;
  if (decided === undefined) {
    // 03/03 is the third of March in either order.
    return first === second
      ? found(isoOf(fullYear(third), Number(second), Number(first)), rest)
      : 'ambiguous';
  }
  const [day, month] = decided === 'day-first' ? [first, second] : [second, first];
  return found(isoOf(fullYear(third), Number(month), Number(day)), rest);
}

function found(iso: string | undefined, rest: string): FoundDate | DateDoubt {
  if (iso === undefined) return 'impossible';
  // Programs write the first day of 1970 when they have no date.
  if (iso === '1970-01-01') return 'zero';
  // Browsers write a comma between a date and a time: `02.12.2031, 09:30`.
  return {
    iso,
    rest: rest
      .replace(/^[\s,]+/, '')
      .trimEnd()
      .replace(/^T(?=\d)/i, ''),
  };
}

/**
 * Reads a spreadsheet's serial number: days since 30 December 1899, the fraction is the time of
 * day.
 */
function readSerial(text: string): FoundDate | undefined {
  const match = /^(\d{5})(?:[.,](\d+))?$/.exec(text);
  const days = Number(match?.[1]);
  if (!match || days < 20_000 || days > 110_000) return undefined;
  const iso = new Date(Date.UTC(1899, 11, 30) + days * DAY).toISOString().slice(0, 10);
  return { iso, rest: match[2] === undefined ? '' : `0.${match[2]}` };
}

/**
 * The beginnings of the names of months, folded, in all languages. The longest come first: “март”
 * must be tried before “ма”.
 */
const monthWords = allWords
  .flatMap(({ months }) =>
    months.flatMap((month, index) =>
      month.split('/').map((start) => ({ start: foldWords(start), number: index + 1 })),
    ),
  )
  // Polish and Croatian each leave one month empty: “listopad” is November in one and October in
  // the other.
  .filter(({ start }) => start !== '')
  .sort((one, other) => other.start.length - one.start.length);

/** The longest part of a month's name behind its listed beginning: `sep|tember`, `дек|абрьский`. */
const MAX_ENDING = 7;

/** The month, 1 to 12, that a word begins with in any language; `undefined` for other words. */
function monthOf(word: string): number | undefined {
  const isMonth = ({ start }: { readonly start: string }): boolean =>
    word.startsWith(start) && word.length <= start.length + MAX_ENDING;
  return monthWords.find(isMonth)?.number;
}

const tokenPattern = /\d{1,2}[:.h]\d\d|\d+|[^\d\s,.;()]+/gu;

/** Words and endings between a day and its month: `2nd of`, `2-ci`, `2-го`, `2 de`. */
const ordinal = /^(?:-?(?:st|nd|rd|th|of|er|re|ère|de|ta['’]?|ci|cı|cu|cü|go|го|е|й)|º|°)$/iu;

const isDay = (token: string | undefined): boolean =>
  /^\d{1,2}$/.test(token ?? '') && Number(token) >= 1 && Number(token) <= 31;

/** The index of the token that is the day: before the month, else behind it. */
function dayIndex(tokens: readonly string[], month: number): number | undefined {
  let before = month - 1;
  while (before > 0 && ordinal.test(tokens[before] ?? '')) before -= 1;
  if (isDay(tokens[before])) return before;
  return isDay(tokens[month + 1]) ? month + 1 : undefined;
}

const isYear = (token: string): boolean => /^\d{4}$/.test(token);

const tokensOf = (text: string): string[] =>
  [...text.matchAll(tokenPattern)].map(([token]) => token);

const monthsIn = (tokens: readonly string[]): (number | undefined)[] =>
  tokens.map((token) => (/\d/.test(token) ? undefined : monthOf(foldWords(token))));

/** `5-Jun-31`, as Excel writes dates in English: the day comes first, and the year has two digits. */
const shortNamed = /^(\d{1,2})-(\p{L}[\p{L}\p{M}.]*)-(\d\d)(?!\d)/u;

/**
 * Reads a date with the name of its month; a time may be beside it: `2 December 2031`,
 * `December 2nd, 2031`, `Çərşənbə, 2 dekabr 2031-ci il`.
 */
function readNamed(written: string): FoundDate | DateDoubt | undefined {
  const text = written.replace(shortNamed, '$1 $2 20$3');
  const tokens = tokensOf(text);
  const months = monthsIn(tokens);
  // A weekday may begin like a month (French “mar” is Tuesday), so the month is the one with a day
  // beside it. Of two around one day (`mar. 2 déc.`) it is the second.
  const days = months.map((month, index) => month && dayIndex(tokens, index));
  const day = days.find((index) => index !== undefined);
  if (day === undefined) return undefined;
  const at = days.lastIndexOf(day);
  const after = tokens.findIndex((token, index) => index > at && isYear(token));
  const year = after < 0 ? tokens.findIndex(isYear) : after;
  if (year < 0) return 'no-year';
  const iso = isoOf(Number(tokens[year]), months[at] ?? 0, Number(tokens[day]));
  return found(iso, restOf(tokens, [day, at, year]));
}

/**
 * The rest of the cell, from the tokens that are not the date. Words behind the time are kept, as
 * they belong to it: `09:00 CEST`, `09:00 to 10:00`.
 */
function restOf(tokens: readonly string[], date: readonly number[]): string {
  const clock = tokens.findIndex((token, index) => isClock(token) && index > Math.max(...date));
  return tokens
    .filter(
      (token, index) => !date.includes(index) && (isTime(token) || (clock >= 0 && index > clock)),
    )
    .join(' ')
    .replace(/([A-Z][+-]) (?=\d)/g, '$1');
}

const isClock = (token: string): boolean => /^\d{1,2}[:.h]\d\d$/.test(token);

/**
 * Whether a token may be part of a time. Other words beside a date, such as weekdays, `г.` or
 * `ci il`, say nothing more.
 */
const isTime = (token: string): boolean => /\d/.test(token) || /^(?:am|pm|[-–—])$/i.test(token);

/** Two days of one month in one cell: `2–3 December 2031`, `02–03.12.2031`. */
const daysPattern = /^(\d{1,2})\.?\s*[-–—]\s*(\d{1,2})(?=[\s.])(.*)$/s;

/** Splits a span of days into two whole dates; `undefined` for anything else. */
export function splitDays(cell: string): readonly [first: string, last: string] | undefined {
  const text = cell.trim().slice(0, 80);
  const days = daysPattern.exec(text);
  if (days) {
    const [, first = '', last = '', rest = ''] = days;
    return [first + rest, last + rest];
  }
  const parts = text.split(/\s+[-–—]\s+/);
  const [first = '', last = ''] = parts;
  const isSpan = parts.length === 2 && [first, last].every((part) => /\d{4}|\d[./]\d/.test(part));
  return isSpan ? [first, last] : undefined;
}

/** `20311202`, as programs write a date. */
const compactDate = /^(20\d\d)([01]\d)([0-3]\d)(?!\d)/;

const daysBehind = /^(\p{L}+)\.?\s+\d{1,2}\s*(?:[-–—&]|\p{L}{1,3}(?=\s))\s*\d{1,2}(?!\d|[:.h]\d)/iu;

/** Two days before a month, or two days in numbers: `2 and 3 December`, `30.11.–02.12.2031`. */
const linkedDays = [
  /^(?:(?:с|from|vom|du|del|dal|de)\s+)?\d{1,2}\.?\s*(?:[,&+/]|\p{L}{1,3}(?=\s))\s*\d{1,2}\.?\s*\p{L}/iu,
  /^\d{1,2}[./]\d{1,2}\.?\s*[-–—]\s*\d{1,2}[./]\d{1,2}[./]/,
];

/** Whether a text without a time of day names several days. */
function isOfDays(text: string): boolean {
  if (/\d[:h]\d\d/i.test(text)) return false;
  if (linkedDays.some((pattern) => pattern.test(text))) return true;
  const name = daysBehind.exec(text)?.[1];
  if (name !== undefined && monthOf(foldWords(name)) !== undefined) return true;
  const whole = text.match(new RegExp(numericPattern, 'g'))?.length ?? 0;
  const tokens = tokensOf(text);
  // A month may be a weekday too (French “mar”), so the days are counted and not the months.
  const days = monthsIn(tokens).flatMap((month, index) =>
    month === undefined ? [] : (dayIndex(tokens, index) ?? []),
  );
  return whole > 1 || new Set(days).size > 1;
}

/**
 * Reads the date of a cell; `order` is the column's. Returns the reason if it looks like a date and
 * cannot be read, `undefined` if it is something else.
 */
export function readDate(
  cell: string,
  order: DateOrder | undefined,
): FoundDate | DateDoubt | undefined {
  // Russian papers have the day in quotes: «02» декабря.
  const text = plainDigits(cell.slice(0, 100))
    .replace(/[«»"“”„]/g, ' ')
    .trim();
  if (text === '' || text.length > 80) return undefined;
  if (daysPattern.test(text) || isOfDays(text)) return 'span';
  const numeric = numericOf(text.replace(compactDate, '$1-$2-$3'));
  if (numeric) return readNumeric(numeric, order);
  return (
    readSerial(text) ??
    readNamed(text) ??
    (/^\d{1,2}[./]\d{1,2}[./]?$/.test(text) ? 'no-year' : undefined)
  );
}
