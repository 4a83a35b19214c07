/**
 * Spells Greek, Cyrillic, Armenian and Georgian names in Latin letters, as passports and the people
 * themselves do. One name has several spellings: Юлия is Yuliya, Iuliia and Yulia.
 */

type Letters = Readonly<Record<string, string>>;

/**
 * The spellings of letters that follow each other in Unicode, from `first` on; `.` stands for no
 * letter at all.
 */
function alphabet(first: string, spellings: string): Letters {
  const start = first.charCodeAt(0);
  return Object.fromEntries(
    spellings
      .split(' ')
      .map((spelling, at) => [String.fromCharCode(start + at), spelling.replace('.', '')]),
  );
}

/** Reads a list such as `αυ=av ευ=ev`. */
const pairs = (list: string): Letters =>
  Object.fromEntries(
    list.split(' ').map((pair): [string, string] => {
      const [letter = '', spelling = ''] = pair.split('=');
      return [letter, spelling];
    }),
  );

const greek: Letters = {
  ...alphabet('α', 'a v g d e z i th i k l m n x o p r s s t y f ch ps o'),
  ...pairs('αυ=av ευ=ev ου=ou γγ=ng γκ=gk μπ=b'),
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

/** The spellings that most people use for their names. */
const cyrillic: Letters = {
  ...alphabet('а', 'a b v g d e zh z i y k l m n o p r s t u f kh ts ch sh shch . y . e yu ya'),
  ...pairs('ё=yo і=i ї=yi є=ye ґ=g ў=u'),
  ...pairs('ә=a ө=o ү=u ғ=gh қ=q ң=ng ұ=u һ=h ҹ=j ҝ=g'),
  ...pairs('ј=j ђ=dj љ=lj њ=nj ћ=c џ=dz ѓ=g ќ=k ѕ=dz'),
};
/** The spellings of passports (ICAO Document 9303). */
const passport: Letters = { ...cyrillic, ё: 'e', й: 'i', ю: 'iu', я: 'ia', ї: 'i', є: 'ie' };
const ukrainian: Letters = {
  ...cyrillic,
  ...pairs('г=h и=y й=i ю=iu я=ia ї=i є=ie зг=zgh'),
};
const bulgarian: Letters = { ...cyrillic, х: 'h', щ: 'sht', ъ: 'a', ь: 'y' };

const plain: Letters = { ...greek, ...armenian, ...georgian };

/** The ways to spell a name, each of which covers all four scripts. */
const ways: readonly Letters[] = [
  { ...plain, ...cyrillic },
  // Χ may be ch, h or kh, and ყ may be q or k.
  { ...plain, ...passport, χ: 'h', ყ: 'k' },
  { ...plain, ...ukrainian, χ: 'kh' },
  { ...plain, ...bulgarian },
];

/** Letters with another spelling at the beginning of a word. */
const initials: Letters = { ե: 'ye', ո: 'vo', є: 'ye', ї: 'yi', е: 'ye' };

const words = /[\p{L}\p{M}]+/gu;

/** One letter, or two that are spelled together. */
const letters = /αυ|ευ|ου|γγ|γκ|μπ|ու|зг|[^]/g;

/** The word without accents; й, ё and ї are letters of their own and stay. */
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
