/**
 * Azerbaijani in the present browser, which may lack the language although it says that it has it.
 */
import { expect } from '@open-wc/testing';
import { formatRelative } from '../../src/intl/formats/format-relative.js';
import { formatFileSize } from '../../src/intl/formats/format-value.js';
import { createFormatters } from '../../src/intl/formats/formatters.js';
import { loadLocale } from './loaded-locale.js';

const plain = (text: string): string => text.replace(/\s/g, ' ');
const at = (iso: string): number => Date.parse(iso);
const now = at('2026-12-01T12:00+04:00');

const format = createFormatters(await loadLocale('az'), 'Asia/Baku');

describe('Azerbaijani in this engine', () => {
  const start = at('2026-12-01T09:30+04:00');

  const cases: readonly (readonly [name: string, text: string, expected: string])[] = [
    ['full date', format.date(start, 'full'), '1 dekabr 2026, çərşənbə axşamı'],
    ['long date', format.date(start), '1 dekabr 2026'],
    ['medium date', format.date(start, 'medium'), '1 dek 2026'],
    ['day', format.date(start, 'day'), '1 dek, Ç.ax.'],
    ['weekday', format.weekday(start), 'çərşənbə axşamı'],
    ['short weekday', format.weekday(start, 'short'), 'Ç.ax.'],
    ['time', format.time(start), '09:30'],
    ['afternoon', format.time(start + 9 * 3_600_000), '18:30'],
    ['time range', format.timeRange(start, start + 5_400_000), '09:30–11:00'],
    ['date and time', format.dateTime(start), '1 dekabr 2026, 09:30'],
    ['days', format.dateRange(start, at('2026-12-03T18:00+04:00')), '1 – 3 dekabr 2026'],
    [
      'years',
      format.dateRange(start, at('2027-01-02T18:00+04:00')),
      '1 dekabr 2026 – 2 yanvar 2027',
    ],
    ['number', format.number(1_234_567.5), '1.234.567,5'],
    ['file size', formatFileSize(format.locale, 1_234_567), '1,2 MB'],
    ['list', format.list(['a', 'b', 'c']), 'a, b və c'],
    ['language', format.languageName('ru'), 'rus'],
    ['language with region', format.languageName('en_GB'), 'ingilis'],
    ['zone', format.zoneName(start), 'Bakı, GMT+4'],
    ['one', format.plural(1, '# bir | # çox'), '1 bir'],
    ['other', format.plural(0, '# bir | # çox'), '0 çox'],
    ['order', ['ı', 'x', 'f', 'ə', 'e', 'q', 'k', 'ç'].sort(format.compare).join(''), 'çeəfxıkq'],
  ];
  for (const [name, text, expected] of cases) {
    it(`${name}: ${expected}`, () => expect(plain(text)).to.equal(expected));
  }

  const relatives: readonly (readonly [away: string, expected: string])[] = [
    ['2026-12-01T12:00:30+04:00', 'indi'],
    ['2026-12-01T11:55+04:00', '5 dəqiqə əvvəl'],
    ['2026-12-01T09:00+04:00', '3 saat əvvəl'],
    ['2026-11-30T09:00+04:00', 'dünən'],
    ['2026-11-28T09:00+04:00', '3 gün əvvəl'],
    ['2026-11-20T09:00+04:00', '20 noy 2026'],
    ['2026-12-01T15:30+04:00', '3 saatdan sonra'],
    ['2026-12-02T15:00+04:00', 'sabah'],
    ['2026-12-03T15:00+04:00', '2 gündən sonra'],
  ];
  for (const [iso, expected] of relatives) {
    it(expected, () => expect(formatRelative(format, at(iso), now)).to.equal(expected));
  }
});
