/** Languages that browsers lack, written from their tables, beside full ICU, which Node has. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { buildFormatTable } from '../../locales/format-table.mjs';
import { lacking } from '../../locales/languages.mjs';
import { formatFileSize } from '../../src/intl/formats/format-value.js';
import { alphabetOrder } from '../../src/intl/alphabet-order.js';
import { createFormatters, type Formatters } from '../../src/intl/formats/formatters.js';
import type { DateStyle, OwnFormats, RelativeUnit } from '../../src/intl/formats/own-formats.js';
import { findGaps, tableFormats } from '../../src/intl/formats/table-formats.js';

const styles: readonly DateStyle[] = ['full', 'long', 'medium', 'day'];
const DAY = 86_400_000;
const start = Date.UTC(2026, 0, 1, 8);
const days = [...new Array(400).keys()].map((day) => start + day * DAY + day * 61_000);
const lengths = [0, 1, 2, 5, 20, 40, 300, 366];

const formatters = (tag: string, own?: OwnFormats): Formatters =>
  createFormatters({ tag, words: tag, own }, 'Asia/Baku');

/** ICU writes one of its patterns with a wide and a thin space. */
const plain = (text: string): string => text.replace(/\s+/g, ' ');

/** CLDR has no ranges of these, and the ones of its root put the year first. */
const withoutRanges = ['mt'];

for (const tag of lacking) {
  const table = buildFormatTable(tag);
  const own = tableFormats(table, tag, alphabetOrder);
  const ours = formatters(tag, own);
  const engine = formatters(tag);

  describe(`${tag} as full ICU has it`, () => {
    it('has no gap where the engine has the language', () => {
      const {
        plural: _plural,
        languageName: _names,
        ...gaps
      } = findGaps(table, tag, alphabetOrder);
      if (!withoutRanges.includes(tag)) assert.deepEqual(gaps, {});
    });

    for (const style of styles) {
      it(`dates, ${style}`, () => {
        for (const day of days)
          assert.equal(plain(ours.date(day, style)), plain(engine.date(day, style)));
      });
      it(`date ranges, ${style}`, () => {
        for (const day of days) {
          for (const length of lengths) {
            const end = day + length * DAY;
            const [mine, full] = [ours, engine].map((format) =>
              plain(format.dateRange(day, end, style)),
            );
            if (!withoutRanges.includes(tag)) assert.equal(mine, full);
            assert.doesNotMatch(mine ?? '', /[{}]|undefined/);
          }
        }
      });
    }

    it('weekdays', () => {
      for (const day of days.slice(0, 7)) {
        for (const width of ['long', 'short'] as const)
          assert.equal(ours.weekday(day, width), engine.weekday(day, width));
      }
    });

    it('times', () => {
      for (const day of days) assert.equal(plain(ours.time(day)), plain(engine.time(day)));
    });

    it('numbers', () => {
      const number = fc.oneof(fc.double({ noDefaultInfinity: true, noNaN: true }), fc.integer());
      fc.assert(fc.property(number, (n) => ours.number(n) === engine.number(n)));
    });

    it('plural forms of whole numbers', () => {
      const rules = new Intl.PluralRules(tag);
      for (let count = 0; count < 1200; count++)
        assert.equal(own.plural(count), rules.select(count), String(count));
    });

    it('file sizes', () => {
      for (const bytes of [0, 1, 2, 5, 7, 11, 999, 1000, 1_234_567, 12_345_678, 5e9, 7e13])
        assert.equal(
          plain(formatFileSize(ours.locale, bytes)),
          plain(formatFileSize(engine.locale, bytes)),
        );
    });

    it('distances in time', () => {
      const relative = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' });
      const units: readonly RelativeUnit[] = ['minute', 'hour', 'day'];
      for (const unit of units) {
        for (const value of [-59, -20, -11, -7, -5, -3, -2, -1, 1, 2, 3, 5, 7, 11, 20, 59])
          assert.equal(own.relative(value, unit), relative.format(value, unit));
      }
      assert.equal(own.relative(0, 'second'), relative.format(0, 'second'));
      assert.equal(own.relative(0, 'day'), relative.format(0, 'day'));
    });

    it('lists', () => {
      for (const items of [[], ['a'], ['a', 'b'], ['a', 'b', 'c'], ['a', 'b', 'c', 'd']])
        assert.equal(ours.list(items), engine.list(items));
    });

    it('names of languages', () => {
      const names = new Intl.DisplayNames(tag, { type: 'language' });
      for (const language of ['az', 'en', 'ka', 'ru', 'tr', 'uk', 'zh'])
        assert.equal(own.languageName(language), names.of(language));
      assert.equal(own.languageName('en_GB'), names.of('en'));
      assert.equal(own.languageName('tlh'), undefined);
    });

    if (own.compare) {
      it('the order of letters', () => {
        const letters = [...(table.alphabet ?? '').split(' '), 'é', '1', '10', '2', 'ш'];
        const items = letters.flatMap((letter) => [letter, letter.toLocaleUpperCase(tag)]);
        for (const a of items) {
          for (const b of items) {
            const [mine, full] = [ours.compare(a, b), engine.compare(a, b)].map(Math.sign);
            assert.equal(mine, full, `${a} ${b}`);
          }
        }
      });

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
    }
  });
}
