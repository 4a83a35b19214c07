/**
 * Dates as people write them into tables. A date of three numbers with dots is day, month, year;
 * with strokes it is whatever the whole column says, and nothing where the column does not say.
 */
import { DAY } from '../../../../model/values/time-units.js';
import { foldWords } from '../fold-word.js';
import { allWords } from '../words/all-words.js';
import { plainDigits } from './plain-digits.js';

export type DateOrder = 'day-first' | 'month-first';

/** `YYYY-MM-DD` and what stood beside it in the cell, a time perhaps. */
export interface FoundDate {
  readonly iso: string;
  readonly rest: string;
}

/** Why a cell that looks like a date is none. */
export type DateDoubt = 'ambiguous' | 'no-year' | 'impossible' | 'span' | 'zero';

interface NumericDate {
  readonly numbers: readonly [string, string, string];
  readonly sign: string;
  readonly rest: string;
}

/** Czech, German and Korean may write a blank behind each dot. */
const numericPattern = /(?<!\d)(\d{1,4})([./-])\s?(\d{1,2})\2\s?(\d{1,4})(?!\d)/;

function numericOf(text: string): NumericDate | undefined {
  const match = numericPattern.exec(text);
  if (!match) return undefined;
  const [whole, first = '', sign = '', second = '', third = ''] = match;
  const rest = `${text.slice(0, match.index)} ${text.slice(match.index + whole.length)}`;
  return { numbers: [first, second, third], sign, rest };
}

const pad = (value: number, length = 2): string => String(value).padStart(length, '0');

/** `undefined` for a day that no calendar has. */
function isoOf(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && year > 1900 && year < 2200
    ? `${pad(year, 4)}-${pad(month)}-${pad(day)}`
    : undefined;
}

/** Two digits of a year are of this century: tables of conferences tell of the future. */
const fullYear = (digits: string): number => Number(digits) + (digits.length < 3 ? 2000 : 0);

/** Year first, or with dots: there is nothing to decide. */
const isDecided = ({ numbers: [first], sign }: NumericDate): boolean =>
  first.length === 4 || sign === '.';

/** What a date with strokes says of the column's order; `undefined` when it could be both. */
function orderOf({ numbers }: NumericDate): DateOrder | undefined {
  const [first, second] = numbers.map(Number) as [number, number, number];
  if (first > 12 && second <= 12) return 'day-first';
  return second > 12 && first <= 12 ? 'month-first' : undefined;
}

/** What a heading says of the order: `Date (DD/MM/YYYY)`. */
export function orderOfHint(hint: string | undefined): DateOrder | undefined {
  if (hint === undefined) return undefined;
  if (/^\s*(?:d{1,2}|g{1,2}|д{1,2})\W/i.test(hint)) return 'day-first';
  return /^\s*(?:m{1,2}|a{1,2}|м{1,2})\W/i.test(hint) ? 'month-first' : undefined;
}

/** The order that all dates of a column agree on; none where they contradict each other. */
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
    // The third of March is itself, whoever reads it.
    return first === second
      ? found(isoOf(fullYear(third), Number(second), Number(first)), rest)
      : 'ambiguous';
  }
  const [day, month] = decided === 'day-first' ? [first, second] : [second, first];
  return found(isoOf(fullYear(third), Number(month), Number(day)), rest);
}

function found(iso: string | undefined, rest: string): FoundDate | DateDoubt {
  if (iso === undefined) return 'impossible';
  // The first day of 1970 is what programs write that have no date.
  if (iso === '1970-01-01') return 'zero';
  return { iso, rest: rest.trim().replace(/^T(?=\d)/i, '') };
}

/** Spreadsheets count days from 30 December 1899; the part behind the point is the time of day. */
function readSerial(text: string): FoundDate | undefined {
  const match = /^(\d{5})(?:[.,](\d+))?$/.exec(text);
  const days = Number(match?.[1]);
  if (!match || days < 20_000 || days > 110_000) return undefined;
  const iso = new Date(Date.UTC(1899, 11, 30) + days * DAY).toISOString().slice(0, 10);
  return { iso, rest: match[2] === undefined ? '' : `0.${match[2]}` };
}

/** All beginnings of months in all languages, the longest first: “март” before “ма”. */
const monthWords = allWords
  .flatMap(({ months }) =>
    months.flatMap((month, index) =>
      month.split('/').map((start) => ({ start: foldWords(start), number: index + 1 })),
    ),
  )
  // A name that means another month in another language is left out of both.
  .filter(({ start }) => start !== '')
  .sort((one, other) => other.start.length - one.start.length);

/** The longest ending of a month's name behind its beginning: `sep|tember`, `дек|абрьский`. */
const MAX_ENDING = 7;

/** 1 to 12; a word that begins as a month does, in any language that we know. */
function monthOf(word: string): number | undefined {
  const isMonth = ({ start }: { readonly start: string }): boolean =>
    word.startsWith(start) && word.length <= start.length + MAX_ENDING;
  return monthWords.find(isMonth)?.number;
}

const tokenPattern = /\d{1,2}[:.h]\d\d|\d+|[^\d\s,.;()]+/gu;

/** What stands between a day and its month: `2nd of`, `2-ci`, `2-го`, `2 de`. */
const ordinal = /^(?:-?(?:st|nd|rd|th|of|er|re|ère|de|ta['’]?|ci|cı|cu|cü|go|го|е|й)|º|°)$/iu;

const isDay = (token: string | undefined): boolean =>
  /^\d{1,2}$/.test(token ?? '') && Number(token) >= 1 && Number(token) <= 31;

/** Where the day of a month is: before it, or else behind it. */
function dayIndex(tokens: readonly string[], month: number): number | undefined {
  let before = month - 1;
  while (before > 0 && ordinal.test(tokens[before] ?? '')) before -= 1;
  if (isDay(tokens[before])) return before;
  return isDay(tokens[month + 1]) ? month + 1 : undefined;
}

const isYear = (token: string): boolean => /^\d{4}$/.test(token);

/** `2 December 2031`, `December 2nd, 2031`, `Çərşənbə, 2 dekabr 2031-ci il`, with a time beside it. */
function readNamed(text: string): FoundDate | DateDoubt | undefined {
  const tokens = [...text.matchAll(tokenPattern)].map(([token]) => token);
  const months = tokens.map((token) => (/\d/.test(token) ? undefined : monthOf(foldWords(token))));
  // A weekday may begin as a month does ("Mar" is Tuesday in French): the one beside a day counts.
  const at = months.findIndex(
    (month, index) => month !== undefined && dayIndex(tokens, index) !== undefined,
  );
  const day = at < 0 ? undefined : dayIndex(tokens, at);
  if (day === undefined) return undefined;
  const after = tokens.findIndex((token, index) => index > at && isYear(token));
  const year = after < 0 ? tokens.findIndex(isYear) : after;
  if (year < 0) return 'no-year';
  const iso = isoOf(Number(tokens[year]), months[at] ?? 0, Number(tokens[day]));
  return found(iso, restOf(tokens, [day, at, year]));
}

/** What stands behind the clock says something of it: `09:00 CEST`, `09:00 to 10:00`. */
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

/** Weekdays, `г.`, `ci il`: other words of a date say nothing more. */
const isTime = (token: string): boolean => /\d/.test(token) || /^(?:am|pm|[-–—])$/i.test(token);

/** `2–3 December 2031`, `02–03.12.2031`: two days, and one cell for them. */
const daysPattern = /^(\d{1,2})\.?\s*[-–—]\s*(\d{1,2})(?=[\s.])(.*)$/s;

/** Both days of a span, each written out; `undefined` for anything else. */
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

/** The date of a cell; a doubt where it looks like one; `undefined` for anything else. */
export function readDate(
  cell: string,
  order: DateOrder | undefined,
): FoundDate | DateDoubt | undefined {
  const text = plainDigits(cell.slice(0, 100)).trim();
  if (text === '' || text.length > 80) return undefined;
  if (daysPattern.test(text)) return 'span';
  const numeric = numericOf(text);
  if (numeric) return readNumeric(numeric, order);
  return (
    readSerial(text) ??
    readNamed(text) ??
    (/^\d{1,2}[./]\d{1,2}[./]?$/.test(text) ? 'no-year' : undefined)
  );
}
