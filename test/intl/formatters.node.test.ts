/** Whatever the moment, the zone and the language: a string, and no exception. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { buildFormatTable } from '../../locales/format-table.mjs';
import { formatRelative, nextRelativeChange } from '../../src/intl/formats/format-relative.js';
import { formatFileSize } from '../../src/intl/formats/format-value.js';
import { alphabetOrder } from '../../src/intl/alphabet-order.js';
import { createFormatters, type Formatters } from '../../src/intl/formats/formatters.js';
import type { LocaleData } from '../../src/intl/locale-data.js';
import { tableFormats } from '../../src/intl/formats/table-formats.js';

const locales: readonly LocaleData[] = [
  { tag: 'en', words: 'en' },
  { tag: 'en-GB', words: 'en' },
  { tag: 'ru', words: 'ru' },
  { tag: 'az', words: 'az', own: tableFormats(buildFormatTable('az'), 'az', alphabetOrder) },
  { tag: 'sq', words: 'en', own: tableFormats(buildFormatTable('sq'), 'sq', alphabetOrder) },
];
const zones = [
  'UTC',
  'Asia/Baku',
  'America/St_Johns',
  'Pacific/Apia',
  'Europe/Dublin',
  'Asia/Kathmandu',
  'Etc/GMT+12',
  '+04:00',
  '-09:30',
  'GMT+4',
  'Mars/Phobos',
  'constructor',
  '',
];

const epochs = fc.oneof(
  fc.integer({ min: -8.64e15, max: 8.64e15 }),
  fc.integer({ min: -2e12, max: 4e12 }),
  fc.double(),
  fc.constantFrom(-8.64e15, 8.64e15, 0, Number.NaN, Number.POSITIVE_INFINITY),
);

const calls: readonly ((format: Formatters, a: number, b: number) => string)[] = [
  ...(['full', 'long', 'medium', 'day'] as const).flatMap((style) => [
    (format: Formatters, a: number): string => format.date(a, style),
    (format: Formatters, a: number, b: number): string => format.dateRange(a, b, style),
  ]),
  (format, a) => format.dateTime(a),
  (format, a) => format.time(a),
  (format, a, b) => format.timeRange(a, b),
  (format, a) => format.timeBeside(a, 'Asia/Tokyo'),
  (format, a) => format.weekday(a),
  (format, a, b) => formatRelative(format, a, b),
  (format, a) => format.number(a),
  (format, a) => formatFileSize(format.locale, a),
  (format, a) => format.zoneName(a),
  (format, a) => format.offsetLabel(a),
  (format, a) => format.plural(a, '# x'),
];

describe('formatters', () => {
  for (const [tag, expected] of [
    ['en-GB', '1 December 2026, 09:30'],
    ['ar-EG', '١ ديسمبر ٢٠٢٦، ٩:٣٠ ص'],
    ['fa', '۱۰ آذر ۱۴۰۵، ۹:۳۰'],
    ['ja', '2026年12月1日 9:30'],
    ['zh-Hans', '2026年12月1日 09:30'],
  ] as const) {
    it(`part a day and an hour as ${tag} does`, () => {
      const format = createFormatters({ tag, words: 'en' }, 'UTC');
      const said = format.dateTime(Date.UTC(2026, 11, 1, 9, 30)).replace(/\s/g, ' ');
      assert.equal(said, expected);
    });
  }

  for (const locale of locales) {
    it(`never throw in ${locale.tag}`, () => {
      const zone = fc.constantFrom(...zones);
      fc.assert(
        fc.property(epochs, epochs, zone, (a, b, timeZone) => {
          const format = createFormatters(locale, timeZone);
          for (const call of calls) {
            const text = call(format, a, b);
            assert.equal(typeof text, 'string');
            assert.doesNotMatch(text, /undefined|Invalid/);
          }
        }),
        { numRuns: 400 },
      );
    });
  }

  it('wake at or before every change of a relative time', () => {
    const format = createFormatters({ tag: 'en', words: 'en' }, 'Asia/Baku');
    const distance = fc.integer({ min: -9 * 86_400_000, max: 9 * 86_400_000 });
    const published = Date.UTC(2026, 2, 15, 21, 17, 31, 250);
    fc.assert(
      fc.property(distance, fc.double({ min: 0, max: 0.999, noNaN: true }), (away, part) => {
        const now = published + away;
        const next = Math.min(nextRelativeChange(format, published, now), now + 8.64e7);
        assert.ok(next > now);
        const between = Math.floor(now + (next - now) * part);
        assert.equal(
          formatRelative(format, published, between),
          formatRelative(format, published, now),
        );
      }),
      { numRuns: 5000 },
    );
  });
});
