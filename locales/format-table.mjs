/**
 * Builds a table of how a language writes dates, times, numbers, lists and names, for browsers that
 * lack the language. All of it comes from the full ICU of this Node; nothing is written by hand.
 * `src/intl/formats/table-formats.ts` says what each field means.
 */

/** All twelve months, all seven weekdays; 1 February 2026 is a Sunday. */
const monthSamples = [...Array(12).keys()].map((month) => Date.UTC(2026, month, 15));
const weekdaySamples = [...Array(7).keys()].map((day) => Date.UTC(2026, 1, 1 + day));

const date = { day: 'numeric', month: 'long', year: 'numeric' };
const styles = {
  full: { weekday: 'long', ...date },
  long: date,
  medium: { ...date, month: 'short' },
  day: { weekday: 'short', day: 'numeric', month: 'short' },
};

const dateFormat = (tag, options) =>
  new Intl.DateTimeFormat(tag, { timeZone: 'UTC', calendar: 'gregory', ...options });

const valueOf = (parts, type) => parts.find((part) => part.type === type)?.value ?? '';

/** Writes a pattern. Braces mark the parts to fill in; no language has them in a date. */
function writePattern(parts, suffixOf = () => '') {
  return parts
    .map((part) => (part.type === 'literal' ? part.value : `{${codeOf(part)}${suffixOf(part)}}`))
    .join('');
}

function codeOf({ type, value }) {
  switch (type) {
    case 'day':
      return value.startsWith('0') ? 'dd' : 'd';
    case 'month':
      return /^\d/.test(value) ? 'm' : 'M';
    case 'year':
    case 'relatedYear':
      return 'y';
    case 'weekday':
      return 'w';
    case 'hour':
      return value.startsWith('0') ? 'HH' : 'H';
    case 'minute':
      return 'min';
    case 'dayPeriod':
      return 'a';
    default:
      throw new Error(`No place in a pattern for ${type} (${value}).`);
  }
}

/** A day and month of one digit, so that a leading zero shows. */
const sample = Date.UTC(2026, 2, 4);
const spans = {
  month: [Date.UTC(2026, 2, 4), Date.UTC(2026, 2, 6)],
  year: [Date.UTC(2026, 2, 4), Date.UTC(2026, 4, 6)],
  other: [Date.UTC(2026, 2, 4), Date.UTC(2027, 4, 6)],
};

const rangeSuffix = ({ source }) => (source === 'endRange' ? '2' : '1');

const fieldsOf = (pattern) => pattern.match(/(?<=\{)[a-zM]+/g).map((code) => code.at(0));

/**
 * Where CLDR has no ranges for a language, it writes the year first, which is wrong there; two
 * whole dates are used instead.
 */
function inOrder(range, pattern) {
  const isForeign = fieldsOf(range)[0] === 'y' && fieldsOf(pattern).indexOf('y') > 0;
  const numbered = (suffix) => pattern.replaceAll('}', `${suffix}}`);
  return isForeign ? `${numbered('1')}\u2009–\u2009${numbered('2')}` : range;
}

/** Drops patterns at the end that equal the one before. */
function withoutRepeats(ranges) {
  const last = ranges.length - 1;
  return last > 0 && ranges[last] === ranges[last - 1]
    ? withoutRepeats(ranges.slice(0, -1))
    : ranges;
}

function tableOfDates(tag) {
  const entries = Object.entries(styles).map(([style, options]) => {
    const format = dateFormat(tag, options);
    const months = monthSamples.map((at) => valueOf(format.formatToParts(at), 'month'));
    const weekdays = weekdaySamples.map((at) => valueOf(format.formatToParts(at), 'weekday'));
    const pattern = writePattern(format.formatToParts(sample));
    const ranges = Object.values(spans).map(([start, end]) =>
      inOrder(writePattern(format.formatRangeToParts(start, end), rangeSuffix), pattern),
    );
    return [style, { pattern, ranges, months, weekdays }];
  });
  const found = Object.fromEntries(entries);
  const alone = (width) =>
    weekdaySamples.map((at) => dateFormat(tag, { weekday: width }).format(at)).join('|');
  const weekdays = { long: found.full.weekdays.join('|'), short: found.day.weekdays.join('|') };
  const aloneWeekdays = { long: alone('long'), short: alone('short') };
  const isSame = weekdays.long === aloneWeekdays.long && weekdays.short === aloneWeekdays.short;
  return {
    months: { long: found.long.months.join('|'), short: found.medium.months.join('|') },
    weekdays,
    ...(isSame ? {} : { aloneWeekdays }),
    patterns: Object.fromEntries(
      entries.map(([style, { pattern, ranges }]) => [style, [pattern, ...withoutRepeats(ranges)]]),
    ),
  };
}

function tableOfTimes(tag) {
  const format = dateFormat(tag, { timeStyle: 'short' });
  const [morning, evening] = [9, 18].map((hour) =>
    format.formatToParts(Date.UTC(2026, 2, 4, hour)),
  );
  const periods = [morning, evening].map((parts) => valueOf(parts, 'dayPeriod'));
  return {
    time: writePattern(morning),
    ...(periods[0] === '' ? {} : { dayPeriods: periods }),
  };
}

function tableOfNumbers(tag) {
  const parts = new Intl.NumberFormat(tag).formatToParts(12345.5);
  const isGrouped = new Intl.NumberFormat(tag)
    .formatToParts(1234)
    .some(({ type }) => type === 'group');
  return {
    decimal: valueOf(parts, 'decimal'),
    group: valueOf(parts, 'group'),
    ...(isGrouped ? {} : { groupsFrom: 10_000 }),
  };
}

/** The plural categories of whole numbers; from 200 on they repeat those of the last hundred. */
function tableOfPlurals(tag) {
  const rules = new Intl.PluralRules(tag);
  const numbers = [...Array(200).keys()];
  const categories = [...new Set(numbers.map((number) => rules.select(number)))];
  return Object.fromEntries(
    categories
      .filter((category) => category !== 'other')
      .map((category) => [category, numbers.filter((number) => rules.select(number) === category)]),
  );
}

/** One number of each plural category, preferably a whole one. */
function sampleNumbers(tag) {
  const rules = new Intl.PluralRules(tag);
  const found = new Map();
  for (const number of [3, 1, 2, 5, 7, 11, 20, 100, 0, 1.5]) {
    if (!found.has(rules.select(number))) found.set(rules.select(number), number);
  }
  return found;
}

/** `{0}` stands for the number. A form that equals `other` is not written. */
function formsOf(tag, partsOf) {
  const forms = {};
  for (const [category, number] of sampleNumbers(tag)) {
    const parts = partsOf(number);
    const numeric = new Set(['integer', 'decimal', 'fraction', 'group', 'minusSign']);
    const first = parts.findIndex(({ type }) => numeric.has(type));
    forms[category] = parts
      .map(({ type, value }, index) => (numeric.has(type) ? (index === first ? '{0}' : '') : value))
      .join('');
  }
  const { other, ...rest } = forms;
  const different = Object.entries(rest).filter(([, form]) => form !== other);
  return { ...Object.fromEntries(different), other };
}

function tableOfUnits(tag) {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'];
  return Object.fromEntries(
    units.map((unit) => [
      unit,
      formsOf(tag, (number) =>
        new Intl.NumberFormat(tag, { style: 'unit', unit }).formatToParts(number),
      ),
    ]),
  );
}

const near = [
  ['second', 0],
  ['day', -2],
  ['day', -1],
  ['day', 0],
  ['day', 1],
  ['day', 2],
];

function tableOfRelatives(tag) {
  const format = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' });
  const always = new Intl.RelativeTimeFormat(tag);
  const words = near
    .map(([unit, value]) => [
      `${value} ${unit}`,
      format.format(value, unit),
      always.format(value, unit),
    ])
    .filter(([, word, counted]) => word !== counted)
    .map(([key, word]) => [key, word]);
  const units = ['minute', 'hour', 'day'].map((unit) => [
    unit,
    [-1, 1].map((sign) =>
      formsOf(tag, (number) => {
        const parts = always.formatToParts(sign * number, unit);
        return parts.filter(({ type }) => type !== 'minusSign');
      }),
    ),
  ]);
  return { words: Object.fromEntries(words), units: Object.fromEntries(units) };
}

/**
 * The separators of lists: between two items, between items of a longer list, and before its last.
 */
function tableOfLists(tag) {
  const format = new Intl.ListFormat(tag, { type: 'conjunction' });
  const literals = (count) =>
    format
      .formatToParts(Array.from({ length: count }, (_, index) => String(index)))
      .filter(({ type }) => type === 'literal')
      .map(({ value }) => value);
  const [pair] = literals(2);
  const several = literals(4);
  return { pair, between: several[0], last: several.at(-1) };
}

const languageTags =
  'ar az be bg bs ca cs da de el en es et fa fi fr ga he hi hr hu hy is it ja ka kk ko ky lb lt lv mk mt nl no pl pt ro ru sk sl sq sr sv tg tk tr uk uz zh'.split(
    ' ',
  );

/** Writes names in the form that `src/intl/formats/name-list.ts` reads. */
export const writeNames = (names) => names.map((entry) => entry.join('=')).join('|');

function tableOfLanguages(tag) {
  const names = new Intl.DisplayNames(tag, { type: 'language', fallback: 'none' });
  const known = languageTags.map((language) => [language, names.of(language)]);
  return writeNames(known.filter(([, name]) => name !== undefined));
}

const basic = [...'abcdefghijklmnopqrstuvwxyz'];
/** Keeps two letters from being read as one (Unicode, combining grapheme joiner). */
const joiner = '\u034f';

const lettersOf = (written, tag) => [
  ...new Set(written.toLocaleLowerCase(tag).match(/\p{Script=Latin}/gu)),
];

/** Any two letters of the language. */
function pairsOf(written, tag) {
  const letters = [...new Set([...basic, ...lettersOf(written, tag)])];
  return letters.flatMap((first) => letters.map((second) => first + second));
}

/**
 * The letters of a Latin alphabet in their order, with those of two characters, where it is not
 * the order that every engine knows; `undefined` where it is. `written` are words of the language.
 */
function alphabetOf(tag, written) {
  const { compare } = new Intl.Collator(tag, { sensitivity: 'base' });
  const letters = lettersOf(written, tag)
    .filter((letter) => basic.every((other) => compare(letter, other) !== 0))
    .concat(
      pairsOf(written, tag).filter((pair) => compare(pair, pair[0] + joiner + pair[1]) !== 0),
    );
  const order = [...basic, ...letters].sort(compare).join(' ');
  return order === basic.join(' ') ? undefined : order;
}

/** The table by which an engine without the language `tag` writes like one with it. */
export function buildFormatTable(tag) {
  const dates = tableOfDates(tag);
  const languages = tableOfLanguages(tag);
  const alphabet = alphabetOf(tag, JSON.stringify([dates.months, languages.replace(/\w+=/g, '')]));
  return {
    dates: { ...dates, ...tableOfTimes(tag) },
    numbers: { ...tableOfNumbers(tag), units: tableOfUnits(tag) },
    plurals: tableOfPlurals(tag),
    relatives: tableOfRelatives(tag),
    lists: tableOfLists(tag),
    languages,
    ...(alphabet ? { alphabet } : {}),
    ...(alphabet && new Intl.Collator(tag).compare('a', 'A') > 0 ? { areCapitalsFirst: true } : {}),
  };
}
