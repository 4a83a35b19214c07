/**
 * Writes the command that renders the same widget as HTML, for sites that are built from a shell.
 */
import { attributesOf, type Snippet } from './snippet-html.js';

/** In a POSIX shell no character within single quotes has a special meaning. */
const quote = (word: string): string =>
  /^[\w./:@%+=,-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;

/** `file` is the name of the saved data, where it has no address. */
export function formatCommand(snippet: Snippet, file = 'conference.json'): string {
  const { widget, src, attributes } = snippet;
  const source = src === '' ? [] : ['--src', src];
  const lang = attributes.get('lang');
  const zone = attributes.get('source-time-zone');
  const others = attributesOf(snippet).filter(([name]) => name !== 'src' && name !== 'lang');
  const words = [
    'npx',
    'conference-widgets',
    'prerender',
    widget,
    '--data',
    src.split(' ')[0] || file,
    ...source,
    ...(lang === undefined ? [] : ['--lang', lang]),
    ...(zone === undefined ? [] : ['--time-zone', zone]),
    ...others.flatMap(([name, value]) => ['--set', value === '' ? name : `${name}=${value}`]),
  ];
  return words.map(quote).join(' ');
}
