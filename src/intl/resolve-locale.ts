/** Finds the words and the formats for the language that a page asks for. */
import { dateLanguages, wordLanguages } from './language-tags.js';

export { dateLanguages, isListed } from './language-tags.js';

export interface LocaleTags {
  /** For dates, numbers and sorting: the tag as the page wrote it, with its region and script. */
  readonly tag: string;
  /** The language of the words: `en`, or one of `wordLanguages`. */
  readonly words: string;
}

/** POSIX writes `ru_RU.UTF-8` for `ru-RU`. */
function parseTag(text: string): Intl.Locale | undefined {
  const [tag = ''] = text.trim().replaceAll('_', '-').split(/[.@]/, 1);
  try {
    return tag === '' ? undefined : new Intl.Locale(tag);
  } catch {
    return undefined;
  }
}

/**
 * The language of a list that a locale is in. A script that is not the language's usual one counts
 * as another language: `zh-Hant` is not read as `zh-Hans`, nor `az-Cyrl` as `az`.
 */
function languageIn(list: readonly string[], locale: Intl.Locale): string | undefined {
  const { language, script } = locale.maximize();
  const withScript = `${language}-${script ?? ''}`;
  if (list.includes(withScript)) return withScript;
  const isUsual = script === new Intl.Locale(language).maximize().script;
  return isUsual && list.includes(language) ? language : undefined;
}

/** The language of the widgets' words for a tag; `undefined` where they do not speak it. */
export function wordsFor(text: string): string | undefined {
  const locale = parseTag(text);
  if (!locale) return undefined;
  return locale.language === 'en' ? 'en' : languageIn(wordLanguages, locale);
}

/**
 * The language whose file has the formats that browsers lack for this tag; `undefined` where none
 * does.
 */
export function formatsFor(tag: string): string | undefined {
  const locale = new Intl.Locale(tag);
  return languageIn(wordLanguages, locale) ?? languageIn(dateLanguages, locale);
}

const SAMPLE = Date.UTC(2026, 11, 1);
const sampleMonth = (tag: string): string =>
  new Intl.DateTimeFormat(tag, { month: 'long', timeZone: 'UTC' }).format(SAMPLE);

/**
 * Whether this engine can write a language. One that it lacks comes out in English, in the
 * visitor's own language, or as `M12`, and the engine does not say so when it is asked. So the name
 * of a month is written and looked at.
 */
function isWritten(locale: Intl.Locale): boolean {
  const { locale: used } = new Intl.DateTimeFormat(locale.baseName).resolvedOptions();
  const month = sampleMonth(locale.baseName);
  return (
    new Intl.Locale(used).language === locale.language &&
    month !== sampleMonth('en') &&
    !month.startsWith('M1')
  );
}

/** Zones of venues where plain English writes “9:30 AM” and “December 1, 2026”. */
const american = /^(?:America|US|Canada)\/|^Pacific\/(?:Honolulu|Guam|Pago_Pago)$/;

/**
 * The language of a source's texts, which may be another than the page's, and the zone of its
 * venue.
 */
export interface WrittenData {
  readonly language: string;
  readonly timeZone?: string;
}

/**
 * Formats follow the page wherever its language can be written. Words are those of the page's
 * language, else of the data's, else English. Plain `en` names no country, so that of the venue
 * decides: American English in America, elsewhere British English with a 24-hour clock. Never
 * throws.
 */
export function resolveLocale(page: string, data?: WrittenData): LocaleTags {
  const { tag, words } = resolveLanguage(page, data?.language);
  const isElsewhere = tag === 'en' && data?.timeZone && !american.test(data.timeZone);
  return { tag: isElsewhere ? 'en-GB' : tag, words };
}

function resolveLanguage(page: string, data = ''): LocaleTags {
  const locale = parseTag(page);
  const own = wordsFor(page);
  const words = own ?? wordsFor(data) ?? 'en';
  if (!locale) return { tag: words === 'en' ? wordsTag(page) : words, words };
  const tag = locale.baseName;
  const canWrite = own !== undefined || formatsFor(tag) !== undefined || isWritten(locale);
  return { tag: canWrite ? tag : words === 'en' ? 'en-GB' : words, words };
}

/**
 * A page whose language is unknown to everyone gets British English, since it is rarely in the US.
 */
const wordsTag = (page: string): string => (page.trim() === '' ? 'en' : 'en-GB');
