import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { findFolded, foldForSearch, foldText } from '../../src/intl/fold-text.js';

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
  ['Aygün Məmmədova danışır', 'mammadova', ['Məmmədova']],
  ['Aygün Məmmədova danışır', 'memmed', ['Məmməd']],
  ['Xəlilov və Şahin', 'khalil', ['Xəlilov']],
  ['Frau Müller spricht', 'mueller', ['Müller']],
];

/** Spellings under which a person is looked for, and the name as the programme has it. */
const spelled: readonly (readonly [name: string, queries: readonly string[]])[] = [
  ['Məmmədova', ['mammadova', 'memmedova', 'MƏMMƏDOVA', 'məmməd']],
  ['İlham Əliyev', ['aliyev', 'eliyev', 'ilham', 'İLHAM', 'ILHAM']],
  ['Şahin Ağayev', ['shahin', 'sahin', 'aghayev', 'agayev']],
  ['Xəlilov', ['khalilov', 'xelilov']],
  ['Qasımov', ['gasimov', 'qasimov']],
  ['Çiçək', ['chichak', 'cicek']],
  ['Müller', ['mueller', 'muller', 'MÜLLER']],
  ['Ångström', ['aangstroem', 'angstrom']],
  ['Søren Østergård', ['soeren', 'soren', 'oestergaard']],
  ['Ερατοσθένης', ['ερατοσθενησ', 'ΕΡΑΤΟΣΘΈΝΗΣ', 'ερατοσθένης']],
  ['Ğ', ['gh', 'g']],
  ['მზია', ['მზ', 'Მზია']],
  ['Արմեն', ['արմ', 'ԱՐՄԵՆ']],
  ['会议开幕式', ['开幕']],
  ['أحمد', ['احمد']],
];

describe('foldForSearch', () => {
  for (const [name, queries] of spelled) {
    for (const query of queries) {
      it(`${query} finds ${name}`, () =>
        assert.ok(foldForSearch(name).includes(foldText(query)), foldForSearch(name)));
    }
  }
  it('leaves words without such letters as they are', () => {
    assert.equal(foldForSearch('Exchange of Experience'), 'exchange of experience');
  });
  it('takes time in proportion to the text', () => {
    // A pattern that backtracks would take minutes.
    for (const letter of ['a', 'ə', "'"]) foldForSearch(letter.repeat(300_000));
  });
});

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
