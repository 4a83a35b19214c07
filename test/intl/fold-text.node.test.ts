import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { findFolded, foldText } from '../../src/intl/fold-text.js';

const folds: readonly (readonly [string, string])[] = [
  ['İqtisadiyyat', 'iqtisadiyyat'],
  ['IĞDIR ığdır', 'igdir igdir'],
  ['Çıraq, şəhər, ÖZ GÜCÜ, ƏLİ', 'ciraq, seher, oz gucu, eli'],
  ['Ёлка и ёж', 'елка и еж'],
  ['мой, МОЙ, мои', 'мой, мой, мои'],
  ['Straße STRASSE ẞ', 'strasse strasse ss'],
  ['Café cafe\u0301', 'cafe cafe'],
  ['ﬁne ｆｕｌｌ', 'fine full'],
  ['مُحَمَّد كـتـاب', 'محمد كتاب'],
  ['١٢٣ ۴۵۶ ７', '123 456 7'],
  ['ΣΟΦΟΣ σοφός', 'σοφοσ σοφοσ'],
  ['Alijev’s\u00a0co\u00adop', "alijev's coop"],
  ['Łódź, Øre, Đorđe, Æ', 'lodz, ore, dorde, ae'],
  ['', ''],
];

const finds: readonly (readonly [text: string, query: string, found: readonly string[]])[] = [
  ['Bakı İqtisadiyyat və iqtisadiyyat', 'IQTISAD', ['İqtisad', 'iqtisad']],
  ['Straße', 's', ['S', 'ß']],
  ['Straße', 'ss', ['ß']],
  ['e\u0301te\u0301', 'é', ['e\u0301', 'e\u0301']],
  ['مُحَمَّد', 'محمد', ['مُحَمَّد']],
  ['co\u00adop', 'coop', ['co\u00adop']],
  ['aaaa', 'aa', ['aa', 'aa']],
  ['😀 Ə 😀', 'e 😀', ['Ə 😀']],
  ['abc', '', []],
  ['abc', '\u00ad', []],
  ['', 'a', []],
];

describe('foldText', () => {
  for (const [text, folded] of folds) {
    it(`${text} → ${folded}`, () => assert.equal(foldText(text), folded));
  }

  const unit = fc.constantFrom('binary', 'grapheme', 'binary-ascii');
  const anyText = unit.chain((of) => fc.string({ unit: of }));

  it('changes nothing when repeated', () => {
    fc.assert(
      fc.property(anyText, (text) => foldText(foldText(text)) === foldText(text)),
      { numRuns: 2000 },
    );
  });

  it('finds a text in itself', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, before) => {
        const cannotStand = foldText(text) === '' || /^\p{M}/u.test(text.normalize('NFKD'));
        if (!cannotStand) assert.ok(findFolded(`${before} ${text}`, text).length > 0);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('findFolded', () => {
  for (const [text, query, found] of finds) {
    it(`${query} in ${text}`, () => {
      const parts = findFolded(text, query).map(([start, end]) => text.slice(start, end));
      assert.deepEqual(parts, found);
    });
  }
});
