/**
 * Names in Latin letters, as passports and their owners spell them: of Greek, Cyrillic, Armenian and
 * Georgian letters. One name has several spellings: Юлия is Yuliya, Iuliia and Yulia.
 */

type Letters = Readonly<Record<string, string>>;

/** Letters one after the other in Unicode, from `first`; `.` is written as nothing. */
function alphabet(first: string, spellings: string): Letters {
  const start = first.charCodeAt(0);
  return Object.fromEntries(
    spellings
      .split(' ')
      .map((spelling, at) => [String.fromCharCode(start + at), spelling.replace('.', '')]),
  );
}

const greek: Letters = {
  ...alphabet('α', 'a v g d e z i th i k l m n x o p r s s t y f ch ps o'),
  ...{ αυ: 'av', ευ: 'ev', ου: 'ou', γγ: 'ng', γκ: 'gk', μπ: 'b' },
};
const armenian: Letters = {
  ...alphabet(
    'ա',
    'a b g d e z e y t zh i l kh ts k h dz gh ch m y n sh o ch p j r s v t r ts v p k o f',
  ),
  ու: 'u',
};
const georgian = alphabet(
  'ა',
  'a b g d e v z t i k l m n o p zh r s t u p k gh q sh ch ts dz ts ch kh j h',
);

/** As most people write their names. */
const cyrillic: Letters = {
  ...alphabet('а', 'a b v g d e zh z i y k l m n o p r s t u f kh ts ch sh shch . y . e yu ya'),
  ...{ ё: 'yo', і: 'i', ї: 'yi', є: 'ye', ґ: 'g', ў: 'u', ј: 'j', ә: 'a', ө: 'o', ү: 'u' },
  ...{ ғ: 'gh', қ: 'q', ң: 'ng', ұ: 'u', һ: 'h', ҹ: 'j', ҝ: 'g', ђ: 'dj', љ: 'lj', њ: 'nj' },
  ...{ ћ: 'c', џ: 'dz', ѓ: 'g', ќ: 'k', ѕ: 'dz' },
};
/** Passports since ICAO's Document 9303. */
const passport: Letters = { ...cyrillic, ё: 'e', й: 'i', ю: 'iu', я: 'ia', ї: 'i', є: 'ie' };
const ukrainian: Letters = {
  ...{ ...cyrillic, г: 'h', и: 'y', й: 'i', ю: 'iu', я: 'ia', ї: 'i', є: 'ie' },
  ...{ зг: 'zgh' },
};
const bulgarian: Letters = { ...cyrillic, х: 'h', щ: 'sht', ъ: 'a', ь: 'y' };

const plain: Letters = { ...greek, ...armenian, ...georgian };

/** Ways of spelling, each for all of the scripts. */
const ways: readonly Letters[] = [
  { ...plain, ...cyrillic },
  // Χ is ch, h or kh, and ყ is q or k.
  { ...plain, ...passport, χ: 'h', ყ: 'k' },
  { ...plain, ...ukrainian, χ: 'kh' },
  { ...plain, ...bulgarian },
];

/** Letters that are others where a word begins. */
const initials: Letters = { ե: 'ye', ո: 'vo', є: 'ye', ї: 'yi', е: 'ye' };

const words = /[\p{L}\p{M}]+/gu;

/** Two letters that are spelled as one, or one. */
const letters = /αυ|ευ|ου|γγ|γκ|μπ|ու|зг|[^]/g;

/** Without accents, but й, ё and ї stay what they are. */
const bare = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300\u0301\u0342]/g, '')
    .normalize('NFC');

const spell = (word: string, way: Letters): string =>
  word.replace(letters, (letter) => {
    const base = letter.normalize('NFD').charAt(0);
    return way[letter] ?? way[base] ?? base;
  });

/** All spellings of a text's words, one after the other, each of them once. */
export function romanise(text: string): string {
  const spelled = [...text.matchAll(words)].flatMap(([word]) => {
    const letter = bare(word);
    const initial = initials[letter.charAt(0)];
    return ways.flatMap((way) => {
      const usual = spell(letter, way);
      const begun = initial === undefined ? [] : initial + spell(letter.slice(1), way);
      return [usual, usual.replaceAll('ks', 'x')].concat(begun);
    });
  });
  return [...new Set(spelled)].join(' ');
}
