/** English and Russian, which every engine has, in whatever zone. */
import { expect } from '@open-wc/testing';
import { formatRelative } from '../../src/intl/formats/format-relative.js';
import { formatFileSize } from '../../src/intl/formats/format-value.js';
import { formatZoneCity } from '../../src/intl/formats/format-zone.js';
import { createFormatters, type Formatters } from '../../src/intl/formats/formatters.js';
import { loadLocale } from './loaded-locale.js';

/** Engines' data differ in the width of spaces and in those around a dash. */
const plain = (text: string): string => text.replace(/\s/g, ' ').replace(' – ', '–');
const at = (iso: string): number => Date.parse(iso);
const start = at('2026-12-01T09:30+04:00');
const end = at('2026-12-01T13:00+04:00');
const hour = 3_600_000;

type Case = readonly [
  tag: string,
  zone: string,
  write: (format: Formatters) => string,
  text: string,
];

const cases: readonly Case[] = [
  ['en', 'Asia/Baku', (f) => f.date(start, 'full'), 'Tuesday, December 1, 2026'],
  ['en-GB', 'Asia/Baku', (f) => f.date(start), '1 December 2026'],
  ['fa', 'Asia/Baku', (f) => f.date(start, 'full'), 'سه‌شنبه ۱۰ آذر ۱۴۰۵'],
  ['fa', 'Asia/Baku', (f) => f.date(start), '۱۰ آذر ۱۴۰۵'],
  ['fa', 'Asia/Baku', (f) => f.date(start, 'day'), 'سه‌شنبه ۱۰ آذر'],
  ['en', 'Asia/Baku', (f) => f.time(start), '9:30 AM'],
  ['en-GB', 'Asia/Baku', (f) => f.time(start), '09:30'],
  ['en', 'Asia/Baku', (f) => f.timeRange(start, end), '9:30 AM–1:00 PM'],
  ['en-GB', 'Asia/Baku', (f) => f.timeRange(start, end), '09:30–13:00'],
  ['en', 'Asia/Baku', (f) => f.timeRange(start, start + 14.5 * hour), '9:30 AM–12:00 AM'],
  ['en-GB', 'Asia/Baku', (f) => f.timeRange(start, start + 14.5 * hour), '09:30–00:00'],
  ['en-GB', 'Asia/Baku', (f) => f.timeRange(start, start), '09:30'],
  ['en-GB', 'Asia/Baku', (f) => f.dateRange(start, end), '1 December 2026'],
  ['en-GB', 'Asia/Baku', (f) => f.dateRange(start, start + 48 * hour), '1–3 December 2026'],
  ['ru', 'Asia/Baku', (f) => f.date(start, 'full'), 'вторник, 1 декабря 2026 г.'],
  ['ru', 'Asia/Baku', (f) => f.time(start), '09:30'],
  ['ru', 'Asia/Baku', (f) => f.timeRange(start, end), '09:30–13:00'],
  ['ru', 'Asia/Baku', (f) => f.dateRange(start, start + 48 * hour), '1–3 декабря 2026 г.'],
  ['ru', 'Asia/Baku', (f) => f.zoneName(start), 'Баку, GMT+4'],
  ['ru', 'Asia/Baku', (f) => f.list(['а', 'б', 'в']), 'а, б и в'],
  ['ru', 'Asia/Baku', (f) => formatRelative(f, start - 24 * hour, end), 'вчера'],
  ['ru', 'Asia/Baku', (f) => formatRelative(f, start - 72 * hour, end), '3 дня назад'],
  ['ka', 'Asia/Baku', (f) => f.dateRange(start, start + 72 * hour), '1–4 დეკემბერი, 2026'],
  [
    'ka',
    'Asia/Baku',
    (f) => f.dateRange(start, start + 960 * hour),
    '1 დეკემბერი, 2026–10 იანვარი, 2027',
  ],
  ['ka', 'Asia/Istanbul', (f) => f.zoneName(start), 'სტამბოლი, GMT+3'],
  ['ru', 'America/New_York', (f) => f.zoneName(start), 'Нью-Йорк, GMT-5'],
  ['fa', 'America/Boise', (f) => f.zoneName(start), 'Boise، GMT-7'],
  ['ru', 'America/Boise', (f) => f.zoneName(start), 'Boise, GMT-7'],
  ['en', '+04:00', (f) => f.time(start), '9:30 AM'],
  ['en', '+04:00', (f) => f.zoneName(start), 'GMT+4'],
  ['en', '-09:30', (f) => f.offsetLabel(start), 'GMT-9:30'],
  ['en', 'UTC', (f) => f.zoneName(start), 'GMT'],
  ['en', 'Mars/Phobos', (f) => f.time(start), '5:30 AM'],
  ['en', 'America/Argentina/Buenos_Aires', (f) => formatZoneCity(f), 'Buenos Aires'],
  ['en-GB', 'Pacific/Auckland', (f) => f.timeBeside(end, 'Asia/Baku'), '22:00'],
  ['en-GB', 'Pacific/Auckland', (f) => f.timeBeside(end + 4 * hour, 'Asia/Baku'), 'Wed 02:00'],
  ['en', 'UTC', (f) => f.number(1234.5), '1,234.5'],
  ['en', 'UTC', (f) => formatFileSize(f.locale, 1_234_567), '1.2 MB'],
  ['en', 'UTC', (f) => formatFileSize(f.locale, 345_678), '346 kB'],
  ['en', 'UTC', (f) => formatFileSize(f.locale, Number.NaN), ''],
  ['en', 'UTC', (f) => f.languageName('az'), 'Azerbaijani'],
  ['en', 'UTC', (f) => f.languageName('not a tag'), 'not a tag'],
  ['en', 'UTC', (f) => f.list(['a', '', 'b']), 'a and b'],
  ['en', 'UTC', (f) => f.list([]), ''],
  ['en', 'UTC', (f) => f.date(Number.NaN), ''],
  ['en', 'UTC', (f) => ['Room 10', 'Room 2', 'épée'].sort(f.compare).join(), 'épée,Room 2,Room 10'],
  ['en', 'UTC', (f) => formatRelative(f, end, end + 20_000), 'now'],
  ['en', 'UTC', (f) => formatRelative(f, end, end + 50_000), '1 minute ago'],
  ['en', 'UTC', (f) => formatRelative(f, end, end + 5 * hour), '5 hours ago'],
  ['en', 'UTC', (f) => formatRelative(f, end + 24 * hour, end), 'tomorrow'],
  ['en', 'UTC', (f) => formatRelative(f, end, end + 200 * hour), 'Dec 1, 2026'],
];

describe('formatters', () => {
  for (const [tag, zone, write, text] of cases) {
    it(`${tag} ${zone} ${String(write).slice(6)}: ${text}`, async () => {
      expect(plain(write(createFormatters(await loadLocale(tag), zone)))).to.equal(text);
    });
  }

  const plurals: readonly (readonly [tag: string, phrase: string, chosen: string])[] = [
    ['en', '# one | # other', '0 other 1 one 2 other 11 other 21 other 22 other'],
    ['ru', '# one | # few | # many', '0 many 1 one 2 few 11 many 21 one 22 few'],
    ['az', '# one | # other', '0 other 1 one 2 other 11 other 21 other 22 other'],
  ];
  for (const [tag, phrase, expected] of plurals) {
    it(`plurals of ${tag}`, async () => {
      const format = createFormatters(await loadLocale(tag), 'UTC');
      const chosen = [0, 1, 2, 11, 21, 22].map((count) => format.plural(count, phrase));
      expect(chosen.join(' ')).to.equal(expected);
    });
  }
  it('a phrase of two numbers goes by the one that counts', async () => {
    const format = createFormatters(await loadLocale('ru'), 'UTC');
    const phrase = '{shown} из # сессии | {shown} из # сессий | {shown} из # сессий';
    expect(format.plural(21, phrase, { shown: '11' })).to.equal('11 из 21 сессии');
    expect(format.plural(12, phrase, { shown: '11' })).to.equal('11 из 12 сессий');
  });
});
