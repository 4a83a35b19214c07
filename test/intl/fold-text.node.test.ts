import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { findFolded, foldForSearch, foldText } from '../../src/intl/search/fold-text.js';
import { romanise } from '../../src/intl/search/romanise.js';

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
  // Letters with hamza and without, with marks and stretched, in Arabic and in Persian.
  ['مُؤْتَمَر الإِدارة', ['موتمر', 'الاداره', 'مـؤتمر']],
  ['ٱلمدینهٔ کتاب‌ها', ['المدينه', 'كتابها', 'کتاب‌ها']],
  ['שָׁלוֹם בֶּן־גּוּרְיוֹן', ['שלום', 'גוריון']],
  ['ᲗᲑᲘᲚᲘᲡᲘ', ['თბილისი']],
  ['Երևան', ['երեւան', 'ԵՐԵՎԱՆ', 'երևան']],
  ['Nguyễn Thị Đào', ['nguyen', 'thi dao', 'NGUYỄN']],
  ['Стеф’юк Знам’янка', ["стеф'юк", 'знамʼянка', 'СТЕФ‘ЮК']],
  ['Ґалаґан', ['галаган']],
  ['ガス・ＡＰＩ', ['ｶﾞｽ', 'api']],
  ['대한민국', ['대한', '민국']],
  ['Għaqda', ['ghaqda']],
  ['Straße', ['strasse', 'STRASSE', 'straße']],
  ['Ερατοσθένους', ['ερατοσθενουσ', 'ΕΡΑΤΟΣΘΕΝΟΥΣ']],
  ['IŞIK Işık', ['isik', 'ışık', 'ISIK', 'ishi']],
  ['Vaqif Quliyev', ['vagif', 'guliyev', 'quliyev']],
  ['Xalid', ['khalid', 'xalid']],
  ['Cəfərov', ['jafarov', 'ceferov']],
  ['Hüseynov', ['huseynov', 'HÜSEYNOV']],
];

/** Names in other scripts, and how their owners write them in Latin letters. */
const romanised: readonly (readonly [name: string, queries: readonly string[]])[] = [
  ['Тарас Шевченко', ['shevchenko', 'taras']],
  ['Юлія Григоренко', ['yuliya', 'iuliia', 'hryhorenko', 'grigorenko']],
  ['Євген Щербак', ['yevhen', 'yevgen', 'shcherbak']],
  ['Наталья Хачатурян', ['natalya', 'natalia', 'khachaturyan', 'khachaturian']],
  ['Максим Алексеев', ['maksim', 'maxim', 'alekseev', 'alexeev', 'aleks']],
  ['Єлизавета Зґурська', ['yelyzaveta', 'zgurska']],
  ['Елена Ёлкина', ['elena', 'yelena', 'elkina', 'yolkina']],
  ['Христо Щърбев', ['hristo', 'shtarbev']],
  ['Эльнур Әлиев', ['elnur', 'aliev']],
  ['მარიამ ხაჩიძე', ['mariam', 'khachidze']],
  ['ჯანელიძე ყიფიანი', ['janelidze', 'qipiani', 'kipiani']],
  ['Խաչատրյան Արամ', ['khachatryan', 'aram']],
  ['ԵՐԵՎԱՆ Երևան', ['yerevan', 'erevan']],
  ['Ոսկանյան Հարություն', ['voskanyan', 'harutyun']],
  ['Γιώργος Παπαδόπουλος', ['papadopoulos', 'giorgos']],
  ['Χρήστος Ευαγγέλου', ['christos', 'hristos', 'evangelou']],
];

describe('romanise', () => {
  for (const [name, queries] of romanised) {
    for (const query of queries) {
      it(`${query} finds ${name}`, () =>
        assert.ok(romanise(name).includes(foldText(query)), romanise(name)));
    }
  }
  it('takes time in proportion to the text', () => {
    for (const letter of ['ш', 'ու', 'ὺ', 'ა ']) romanise(letter.repeat(100_000));
  });
});

describe('foldForSearch', () => {
  for (const [name, queries] of spelled) {
    for (const query of queries) {
      it(`${query} finds ${name}`, () =>
        assert.ok(foldForSearch(name).includes(foldText(query)), foldForSearch(name)));
    }
  }
  it('leaves words without such letters as they are', () => {
    assert.equal(foldForSearch('Exchange of Quality'), 'exchange of quality');
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
