/** Defaults of a snippet. */
import { parseUrl } from '../model/values/web-url.js';
import { widgetAbout, type WidgetName } from '../widgets/registry.js';
import { dateLanguages, isListed, wordsFor } from '../intl/resolve-locale.js';
import type { ScriptFile, WordsFile } from './snippet-html.js';

export const tallest = 20_000;

/** The words of the link inside a snippet, in the widget's language. */
export function linkText(lang: string, widget: WidgetName): string {
  const { link } = widgetAbout[widget];
  const language = wordsFor(lang);
  return language === 'az' || language === 'ru' ? link[language] : link.en;
}

/**
 * Splits `src` into its addresses. People paste addresses with spaces in them, so that a part which
 * does not begin like an address belongs to the one before. An empty text gives one empty address,
 * which is reported as wrong.
 */
export function splitSources(src: string): readonly string[] {
  const text = src.trim();
  const addresses: string[] = [];
  let start = 0;
  for (const { index, 0: blanks } of text.matchAll(/\s+/g)) {
    const next = index + blanks.length;
    const isWhole = /^\W*https?:/i.test(text.slice(start, start + 10));
    if (isWhole && !/^\W*(?:https?:|\.{0,2}\/)/i.test(text.slice(next, next + 10))) continue;
    addresses.push(text.slice(start, index));
    start = next;
  }
  return [...addresses, text.slice(start)];
}

/**
 * The address of the fallback link: the organiser's site, as far as the data's address names it.
 */
export function homeOf(src: string): string {
  const first = src.split(' ')[0] ?? '';
  const url = parseUrl(first);
  return url ? `${url.origin}/` : '/';
}

/**
 * The folder of one version on a CDN, whose files never change, so that their hashes stay right.
 */
export const cdnFolder = (version: string): string =>
  `https://cdn.jsdelivr.net/npm/conference-widgets@${version}/dist/cdn/`;

/** The script in a folder; `hashes` come from `dist/integrity.json`. */
export function findScript(
  folder: string,
  isClassic: boolean,
  hashes: Readonly<Record<string, string>>,
): ScriptFile {
  const file = isClassic ? 'conference-widgets.classic.js' : 'conference-widgets.js';
  const whole = folder.endsWith('/') ? folder : `${folder}/`;
  return { url: `${whole}${file}`, integrity: hashes[file], isClassic };
}

/** The file with dates of ours, for a language without words, with or without its country. */
const datesFor = (lang: string): string | undefined =>
  dateLanguages.includes(lang.toLowerCase().replace(/[-_][a-z]{2}$/, ''))
    ? 'date-languages'
    : undefined;

/**
 * The file with a language's words beside a script, or with its dates; `undefined` where the script
 * has them built in.
 */
export function findWords(
  { url, isClassic }: ScriptFile,
  lang: string,
  hashes: Readonly<Record<string, string>>,
): WordsFile | undefined {
  const words = wordsFor(lang) ?? datesFor(lang);
  if (isClassic || words === undefined || words === 'en') return undefined;
  const folder = url.slice(0, url.lastIndexOf('/') + 1);
  const find = (name: string): WordsFile | undefined => {
    const pattern = new RegExp(`^chunks/${name}-[\\w-]{8}\\.js$`);
    const file = Object.keys(hashes).find((one) => pattern.test(one));
    return file === undefined ? undefined : { url: folder + file, integrity: hashes[file] };
  };
  const own = find(words);
  const list = own && isListed(words) ? find('more-languages') : undefined;
  return own && list ? { ...own, list } : own;
}
