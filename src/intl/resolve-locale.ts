/** Which words and which formats answer the language that a page asks for. */
import { dateLanguages, wordLanguages } from './language-tags.js';

export { isListed } from './language-tags.js';

export interface LocaleTags {
  /** For dates, numbers and order: as the page wrote it, region and script included. */
  readonly tag: string;
  /** Of the words: `en`, or a language of ours. */
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

/** The language of the words for a tag, if they are ours. */
export function wordsFor(text: string): string | undefined {
  const locale = parseTag(text);
  if (!locale) return undefined;
  return locale.language === 'en' ? 'en' : languageIn(wordLanguages, locale);
}

/** The language of ours that brings what browsers lack of a tag's formats. */
export function formatsFor(tag: string): string | undefined {
  const locale = new Intl.Locale(tag);
  return languageIn(wordLanguages, locale) ?? languageIn(dateLanguages, locale);
}

const SAMPLE = Date.UTC(2026, 11, 1);
const sampleMonth = (tag: string): string =>
  new Intl.DateTimeFormat(tag, { month: 'long', timeZone: 'UTC' }).format(SAMPLE);

/**
 * An engine writes a language that it lacks in English, in the visitor's own language, or as
 * `M12`, and tells none of this when it is asked: so a month is written.
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

/** What a source says of itself, in which no page need be: its language, and the venue's zone. */
export interface WrittenData {
  readonly language: string;
  readonly timeZone?: string;
}

/**
 * Formats follow the page wherever its language can be written. Words are those of the page's
 * language, else of the data's, else English. Plain `en` names no country, so the venue's decides:
 * the British form with a 24-hour clock, but in America the American one. Never throws.
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

/** A page that names a language nobody can read is somewhere in the world, rarely in the US. */
const wordsTag = (page: string): string => (page.trim() === '' ? 'en' : 'en-GB');
