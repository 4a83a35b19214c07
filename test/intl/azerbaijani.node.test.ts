/** Our Azerbaijani beside full ICU, which Node has and Chromium lacks. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { azerbaijaniFormats } from '../../src/intl/azerbaijani.js';
import { findGaps } from '../../src/intl/azerbaijani-gaps.js';
import { azerbaijaniLanguages } from '../../src/intl/azerbaijani-names.js';
import { createFormatters } from '../../src/intl/formatters.js';
import type { LocaleData } from '../../src/intl/load-locale.js';
import type { DateStyle } from '../../src/intl/own-formats.js';

const everyGap = { dates: true, numbers: true, lists: true, order: true };
const noGap = { dates: false, numbers: false, lists: false, order: false };

const locale = (gaps: typeof everyGap): LocaleData => ({
  tag: 'az',
  language: 'az',
  own: azerbaijaniFormats(gaps),
});
const zone = 'Asia/Baku';
const ours = createFormatters(locale(everyGap), zone);
const engine = createFormatters(locale(noGap), zone);

const styles: readonly DateStyle[] = ['full', 'long', 'medium', 'short', 'day'];
const DAY = 86_400_000;
const start = Date.UTC(2026, 0, 1, 8);
const days = [...new Array(400).keys()].map((day) => start + day * DAY + day * 61_000);

const skip = findGaps().dates ? 'this Node has no Azerbaijani' : false;

describe('Azerbaijani as full ICU has it', { skip }, () => {
  it('finds no gap in Node', () => assert.deepEqual(findGaps(), noGap));

  for (const style of styles) {
    it(`dates, ${style}`, () => {
      for (const day of days) assert.equal(ours.date(day, style), engine.date(day, style));
    });
    it(`date ranges, ${style}`, () => {
      for (const day of days) {
        for (const length of [0, 1, 2, 5, 20, 40, 300, 366]) {
          const end = day + length * DAY;
          // ICU writes one of its patterns with a wide and a thin space.
          const [mine, full] = [ours, engine].map((format) =>
            format.dateRange(day, end, style).replace(/\s/g, ' '),
          );
          assert.equal(mine, full);
        }
      }
    });
  }

  it('weekdays', () => {
    for (const day of days.slice(0, 7)) {
      for (const width of ['long', 'short'] as const) {
        assert.equal(ours.weekday(day, width), engine.weekday(day, width));
      }
    }
  });

  it('times and time ranges', () => {
    for (const day of days) {
      assert.equal(ours.time(day), engine.time(day));
      const end = day + 90 * 60_000;
      assert.equal(ours.timeRange(day, end), engine.timeRange(day, end));
    }
  });

  it('numbers', () => {
    const number = fc.oneof(fc.double({ noDefaultInfinity: true, noNaN: true }), fc.integer());
    fc.assert(fc.property(number, (n) => ours.number(n) === engine.number(n)));
  });

  it('file sizes', () => {
    for (const bytes of [0, 1, 999, 1000, 1_234_567, 12_345_678, 5e9, 7e13]) {
      assert.equal(ours.fileSize(bytes), engine.fileSize(bytes));
    }
  });

  it('lists', () => {
    for (const items of [[], ['a'], ['a', 'b'], ['a', 'b', 'c'], ['a', 'b', 'c', 'd']]) {
      assert.equal(ours.list(items), engine.list(items));
    }
  });

  it('language names', () => {
    const names = new Intl.DisplayNames('az', { type: 'language' });
    for (const [tag, name] of Object.entries(azerbaijaniLanguages)) {
      assert.equal(name, names.of(tag));
    }
  });

  it('the order of letters and words', () => {
    const letters = Array.from(
      'aAbBcCçÇdDeEəƏfFgGğĞhHxXıIiİjJkKqQlLmMnNoOöÖpPrRsSşŞtTuUüÜvVyYzZwWéñ',
    );
    const words = [
      'Əli',
      'Elçin',
      'Xəzər',
      'Həsən',
      'İlham',
      'Iğdır',
      'Qax',
      'Zal 10',
      'Zal 2',
      '',
    ];
    const items = [...letters, ...words];
    for (const a of items) {
      for (const b of items) {
        const [ourSign, engineSign] = [ours.compare(a, b), engine.compare(a, b)].map(Math.sign);
        assert.equal(ourSign, engineSign, `${a} ${b}`);
      }
    }
  });
});

describe('Azerbaijani order', () => {
  it('is an order', () => {
    const text = fc.string({ unit: 'binary', maxLength: 8 });
    const sign = (a: string, b: string): number => Math.sign(ours.compare(a, b));
    fc.assert(
      fc.property(text, text, text, (a, b, c) => {
        if (a !== b) assert.equal(sign(a, b) + sign(b, a), 0);
        if (sign(a, b) <= 0 && sign(b, c) <= 0) assert.ok(sign(a, c) <= 0);
      }),
    );
  });
});
