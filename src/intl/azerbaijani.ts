/**
 * Azerbaijani as CLDR 48 writes it, for engines without it. A test holds these tables against full
 * ICU, so that a page and a server write the same.
 */
import type { AzerbaijaniGaps } from './azerbaijani-gaps.js';
import { compareAzerbaijani } from './azerbaijani-order.js';
import { azerbaijaniCities, azerbaijaniLanguages } from './azerbaijani-names.js';
import type { DateStyle, FileUnit, OwnFormats, RelativeUnit, Width } from './own-formats.js';

const words = (text: string): readonly string[] => text.split('|');

const months = words(
  'yanvar|fevral|mart|aprel|may|iyun|iyul|avqust|sentyabr|oktyabr|noyabr|dekabr',
);
const shortMonths = words('yan|fev|mar|apr|may|iyn|iyl|avq|sen|okt|noy|dek');
/** From Sunday, as `Date` counts. */
const weekdays = words('bazar|bazar ertəsi|çərşənbə axşamı|çərşənbə|cümə axşamı|cümə|şənbə');
const shortWeekdays = words('B.|B.e.|Ç.a.|Ç.|C.a.|C.|Ş.');

/** CLDR's range sign: an en dash between thin spaces. */
const dash = '\u2009–\u2009';

const pad = (value: number): string => String(value).padStart(2, '0');
/** Years before 1 are counted from their era, as ICU does without naming it. */
const year = (local: Date): number => {
  const full = local.getUTCFullYear();
  return full > 0 ? full : 1 - full;
};
const month = (local: Date, names: readonly string[]): string => names[local.getUTCMonth()] ?? '';
const dayMonth = (local: Date, names: readonly string[]): string =>
  `${local.getUTCDate()} ${month(local, names)}`;

function weekday(local: Date, width: Width): string {
  const day = local.getUTCDay();
  // Standing alone both letters are capitals (CLDR stand-alone names).
  return (width === 'long' ? weekdays[day] : shortWeekdays[day]?.toUpperCase()) ?? '';
}

const dates: Readonly<Record<DateStyle, (local: Date) => string>> = {
  full: (local) => `${dates.long(local)}, ${weekday(local, 'long')}`,
  long: (local) => `${dayMonth(local, months)} ${year(local)}`,
  medium: (local) => `${dayMonth(local, shortMonths)} ${year(local)}`,
  short: (local) => `${pad(local.getUTCDate())}.${pad(local.getUTCMonth() + 1)}.${year(local)}`,
  day: (local) => `${dayMonth(local, shortMonths)}, ${shortWeekdays[local.getUTCDay()] ?? ''}`,
};

const formatStyle = (local: Date, style: DateStyle): string => dates[style](local);

/** The year is said once, and the month where it is the same. */
function rangeInYear(start: Date, end: Date, style: DateStyle): string {
  const names = style === 'medium' ? shortMonths : months;
  const close = dates[style](end);
  if (style === 'full') {
    const [from, to] = [start, end].map(
      (local) => `${weekday(local, 'long')}, ${dayMonth(local, names)}`,
    );
    return `${from}${dash}${to} ${year(end)}`;
  }
  if (style !== 'long' && style !== 'medium') return `${dates[style](start)}${dash}${close}`;
  const isSameMonth = start.getUTCMonth() === end.getUTCMonth();
  return `${isSameMonth ? start.getUTCDate() : dayMonth(start, names)}${dash}${close}`;
}

function dateRange(start: Date, end: Date, style: DateStyle): string {
  const isSameYear = start.getUTCFullYear() === end.getUTCFullYear();
  if (isSameYear) return rangeInYear(start, end, style);
  if (style !== 'day') return `${dates[style](start)}${dash}${dates[style](end)}`;
  const [from, to] = [start, end].map(
    (local) => `${dates.medium(local)}, ${shortWeekdays[local.getUTCDay()] ?? ''}`,
  );
  return `${from}${dash}${to}`;
}

const time = (local: Date): string => `${pad(local.getUTCHours())}:${pad(local.getUTCMinutes())}`;

const relativeUnits: Readonly<Record<RelativeUnit, readonly [plain: string, from: string]>> = {
  second: ['saniyə', 'saniyədən'],
  minute: ['dəqiqə', 'dəqiqədən'],
  hour: ['saat', 'saatdan'],
  day: ['gün', 'gündən'],
};
const nearDays: Readonly<Record<string, string>> = { '-1': 'dünən', 0: 'bu gün', 1: 'sabah' };

/** Ours in every engine: CLDR's future (`2 gün ərzində`) says "within two days". */
function relative(value: number, unit: RelativeUnit): string {
  const near = unit === 'day' ? nearDays[value] : undefined;
  if (near) return near;
  if (value === 0) return 'indi';
  const [plain, from] = relativeUnits[unit];
  return value < 0 ? `${number(-value)} ${plain} əvvəl` : `${number(value)} ${from} sonra`;
}

/** English digits with the separators changed over: at most three decimals, as CLDR has it. */
function number(value: number): string {
  return new Intl.NumberFormat('en')
    .format(value)
    .replace(/[.,]/g, (sign) => (sign === ',' ? '.' : ','));
}

const fileUnits: Readonly<Record<FileUnit, string>> = {
  byte: 'bayt',
  kilobyte: 'kB',
  megabyte: 'MB',
  gigabyte: 'GB',
};

function list(items: readonly string[]): string {
  const [last = '', ...before] = [...items].reverse();
  return before.length > 0 ? `${before.reverse().join(', ')} və ${last}` : last;
}

function languageName(tag: string): string | undefined {
  const [primary = ''] = tag.toLowerCase().split(/[-_]/, 1);
  return azerbaijaniLanguages[primary];
}

const ownDates: OwnFormats = { date: formatStyle, dateRange, weekday, time };
const ownNumbers: OwnFormats = {
  number,
  fileSize: (value, unit) => `${number(value)} ${fileUnits[unit]}`,
};

/** What an engine with these gaps needs of ours. */
export function azerbaijaniFormats(gaps: AzerbaijaniGaps): OwnFormats {
  return {
    relative,
    languageName,
    cities: azerbaijaniCities,
    ...(gaps.dates && ownDates),
    ...(gaps.numbers && ownNumbers),
    ...(gaps.lists && { list }),
    ...(gaps.order && { compare: compareAzerbaijani }),
  };
}
