/**
 * Writes a language from its table, for browsers that lack it. Chromium lacks several and hides
 * that: `supportedLocalesOf` and `resolvedOptions` say `az`, yet dates come out as `2026 M12 1,
 * Tue`. So each kind of format is tried on a sample. Where one sample of words differs, all words
 * are taken from the table.
 */
import type { alphabetOrder, Compare } from '../alphabet-order.js';
import { dateStyles } from './format-date.js';
import type { CountedForms, FormatTable } from './format-table.js';
import { nameIn } from './name-list.js';
import type {
  DateStyle,
  FileUnit,
  OwnFormats,
  PluralCategory,
  RelativeUnit,
  Width,
} from './own-formats.js';
import { primaryLanguage } from '../../model/values/localized-text.js';
import { DAY } from '../../model/values/time-units.js';

const names = (list: string): readonly string[] => list.split('|');

const twoDigits = (value: number): string => String(value).padStart(2, '0');

type Fields = (code: string, style: DateStyle) => string;

/** The parts of a date by the names that a pattern has for them. */
function fieldsOf({ months, weekdays }: FormatTable['dates'], local: Date): Fields {
  return (code, style) => {
    switch (code) {
      case 'd':
        return String(local.getUTCDate());
      case 'dd':
        return twoDigits(local.getUTCDate());
      case 'm':
        return String(local.getUTCMonth() + 1);
      case 'y':
        return String(local.getUTCFullYear());
      case 'M': {
        const width = style === 'medium' || style === 'day' ? 'short' : 'long';
        return names(months[width])[local.getUTCMonth()] ?? '';
      }
      default:
        return names(weekdays[style === 'day' ? 'short' : 'long'])[local.getUTCDay()] ?? '';
    }
  };
}

function formatDate({ dates }: FormatTable, local: Date, style: DateStyle): string {
  const field = fieldsOf(dates, local);
  return dates.patterns[style][0].replace(/\{(\w+)\}/g, (_, code: string) => field(code, style));
}

function formatDateRange(
  { dates }: FormatTable,
  [start, end]: readonly [Date, Date],
  style: DateStyle,
): string {
  const [, inMonth, inYear = inMonth, other = inYear] = dates.patterns[style];
  const isSameYear = start.getUTCFullYear() === end.getUTCFullYear();
  const isSameMonth = isSameYear && start.getUTCMonth() === end.getUTCMonth();
  const pattern = isSameMonth ? inMonth : isSameYear ? inYear : other;
  const days = { 1: fieldsOf(dates, start), 2: fieldsOf(dates, end) };
  return pattern.replace(/\{(\w+)([12])\}/g, (_, code: string, which: '1' | '2') =>
    days[which](code, style),
  );
}

function formatTime({ dates: { time, dayPeriods } }: FormatTable, local: Date): string {
  const hour = local.getUTCHours();
  const shown = dayPeriods ? hour % 12 || 12 : hour;
  const parts: Readonly<Record<string, string>> = {
    H: String(shown),
    HH: twoDigits(shown),
    min: twoDigits(local.getUTCMinutes()),
    a: dayPeriods?.[hour < 12 ? 0 : 1] ?? '',
  };
  return time.replace(/\{(\w+)\}/g, (_, code: string) => parts[code] ?? '');
}

/** Digits 0 to 9 with the language's own separators, and at most three decimals, as in CLDR. */
function formatNumber(
  { numbers: { decimal, group, groupsFrom = 0 } }: FormatTable,
  value: number,
): string {
  const useGrouping = Math.abs(value) >= groupsFrom;
  return new Intl.NumberFormat('en', { useGrouping })
    .format(value)
    .replace(/[.,]/g, (sign) => (sign === ',' ? group : decimal));
}

/** The plural category of a whole number; the rest of them is `other`. */
function tablePlural({ plurals }: FormatTable, count: number): PluralCategory {
  const known = count < 200 ? count : 100 + (count % 100);
  const found = Object.entries(plurals).find(([, numbers]) => numbers.includes(known));
  return (found?.[0] as PluralCategory | undefined) ?? 'other';
}

function formatCounted(table: FormatTable, forms: CountedForms, value: number): string {
  const form = forms[tablePlural(table, value)] ?? forms.other;
  return form.replace('{0}', formatNumber(table, value));
}

function formatList(
  { lists: { pair, between, last } }: FormatTable,
  items: readonly string[],
): string {
  if (items.length < 3) return items.join(pair);
  return `${items.slice(0, -1).join(between)}${last}${items.at(-1) ?? ''}`;
}

/**
 * The function that sorts by an alphabet. It is an argument, so that the file of a language without
 * an alphabet of its own does not hold it.
 */
export type Order = typeof alphabetOrder;

/** Every format that a table can write, whether or not the engine knows the language. */
export function tableFormats(table: FormatTable, tag: string, order?: Order) {
  const { dates, relatives, numbers, languages, alphabet } = table;
  return {
    date: (local: Date, style: DateStyle) => formatDate(table, local, style),
    dateRange: (start: Date, end: Date, style: DateStyle) =>
      formatDateRange(table, [start, end], style),
    weekday: (local: Date, width: Width) =>
      names((dates.aloneWeekdays ?? dates.weekdays)[width])[local.getUTCDay()] ?? '',
    time: (local: Date) => formatTime(table, local),
    relative(value: number, unit: RelativeUnit): string {
      const word = relatives.words[`${value} ${unit}`];
      // Seconds have a word for “now” alone.
      if (word !== undefined || unit === 'second') return word ?? '';
      const [past, future] = relatives.units[unit];
      return formatCounted(table, value < 0 ? past : future, Math.abs(value));
    },
    number: (value: number) => formatNumber(table, value),
    fileSize: (value: number, unit: FileUnit) => formatCounted(table, numbers.units[unit], value),
    list: (items: readonly string[]) => formatList(table, items),
    languageName: (language: string) => nameIn(languages, primaryLanguage(language)),
    compare:
      alphabet === undefined ? undefined : order?.(alphabet, tag, table.areCapitalsFirst ?? false),
    plural: (count: number) => tablePlural(table, count),
  } satisfies OwnFormats;
}

const sampleDay = new Date(Date.UTC(2026, 11, 1));
const sampleEnd = new Date(sampleDay.getTime() + 2 * DAY);

/** The same text; engines differ only in the width of their spaces. */
const isSame = (ours: string | undefined, theirs: string | undefined): boolean =>
  ours?.replace(/\s/g, '') === theirs?.replace(/\s/g, '');

function hasDates(own: OwnFormats, tag: string): boolean {
  const styles: readonly DateStyle[] = ['full', 'medium', 'day'];
  return styles.every((style) => {
    const engine = new Intl.DateTimeFormat(tag, { timeZone: 'UTC', ...dateStyles[style] });
    return (
      isSame(own.date?.(sampleDay, style), engine.format(sampleDay)) &&
      isSame(own.dateRange?.(sampleDay, sampleEnd, style), engine.formatRange(sampleDay, sampleEnd))
    );
  });
}

function hasOrder(compare: Compare, alphabet: string, tag: string): boolean {
  const letters = [...alphabet.split(' '), 'A'];
  const engine = new Intl.Collator(tag);
  const sorted = (order: Compare): string => letters.sort(order).join();
  return sorted(engine.compare) === sorted(compare);
}

/**
 * The formats of a table that this engine lacks or writes otherwise. Words are judged together,
 * numbers and sorting each by themselves.
 */
export function findGaps(table: FormatTable, tag: string, order?: Order): OwnFormats {
  const own = tableFormats(table, tag, order);
  const { number, fileSize, compare, plural, languageName, ...words } = own;
  const hasWords =
    hasDates(own, tag) &&
    isSame(own.list(['a', 'b']), new Intl.ListFormat(tag).format(['a', 'b'])) &&
    [-3, 3].every((days) =>
      isSame(own.relative(days, 'day'), new Intl.RelativeTimeFormat(tag).format(days, 'day')),
    );
  return {
    ...(hasWords ? {} : words),
    ...(isSame(number(12_345.5), new Intl.NumberFormat(tag).format(12_345.5))
      ? {}
      : { number, fileSize }),
    ...(compare && !hasOrder(compare, table.alphabet ?? '', tag) ? { compare } : {}),
    // An engine that lacks the language counts as English does, and has no names of languages in
    // it.
    plural,
    languageName,
  };
}
