/**
 * The HTML that an editor pastes. Editors rewrite what they do not like (CONTRACT, section 2): so no
 * line break inside a tag, double quotes alone, entities, and no name with an underscore or a
 * double hyphen.
 */
import { parseUrl } from '../model/values/web-url.js';
import { widgetTags, type WidgetName } from '../widgets/registry.js';
import { escapeAttribute, escapeHtml, formatScriptJson } from '../ssr/escape-html.js';

export interface Snippet {
  readonly widget: WidgetName;
  /** Checked addresses, blanks between several; `''` where the data is in the snippet. */
  readonly src: string;
  /** The conference document itself, for pages that load it from nowhere. */
  readonly data?: unknown;
  /** `src` apart, the widget's attributes; booleans have the value `''`. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Where a visitor without the widget is led. */
  readonly link: { readonly url: string; readonly text: string };
  /** Height to keep free until the data has come, in CSS pixels; 0 for none. */
  readonly height: number;
  /** Custom properties and their values, which hold no quotation mark: `--conf-accent`, `#7a1f5c`. */
  readonly look?: ReadonlyMap<string, string>;
}

export interface ScriptFile {
  readonly url: string;
  readonly integrity: string | undefined;
  readonly isClassic: boolean;
}

type Attribute = readonly [name: string, value: string];

const attribute = (name: string, value: string): string =>
  value === '' ? ` ${name}` : ` ${name}="${escapeAttribute(value)}"`;

/** A placeholder writes a boolean with a value: editors drop attributes that are empty. */
const dataAttribute = (name: string, value: string): string =>
  attribute(`data-${name}`, value === '' ? 'true' : value);

export function formatScript({ url, integrity, isClassic }: ScriptFile): string {
  const check = integrity === undefined ? '' : attribute('integrity', integrity);
  const kind = isClassic ? ' defer' : ' type="module"';
  return `<script${kind}${attribute('src', url)}${check} crossorigin="anonymous"></script>`;
}

interface LazyFile {
  readonly url: string;
  readonly integrity: string | undefined;
}

/** A file of the script that a page needs beside it: the words of its language. */
export interface WordsFile extends LazyFile {
  /** What tells the script the hash of that file, where it does not hold it itself. */
  readonly list?: LazyFile;
}

function formatModulePreload({ url, integrity }: LazyFile): string {
  const check = integrity === undefined ? '' : attribute('integrity', integrity);
  return `<link rel="modulepreload"${attribute('href', url)}${check} crossorigin="anonymous">`;
}

/**
 * Links that ask for the data and the words while the script is still on its way, so that all comes
 * in one trip. They stand before the script.
 */
export function formatPreloads({ src }: Snippet, words: WordsFile | undefined): string {
  const data = src
    .split(' ')
    .filter((address) => address !== '')
    .map(
      (address) =>
        `<link rel="preload" as="fetch"${attribute('href', address)} crossorigin="anonymous">`,
    );
  const files = words ? [...(words.list ? [words.list] : []), words] : [];
  return [...data, ...files.map(formatModulePreload)].join('\n');
}

function formatLink({ link }: Snippet, url = link.url): string {
  return `<a href="${escapeAttribute(url)}">${escapeHtml(link.text.replace(/\s+/g, ' '))}</a>`;
}

/** The attributes of the widget, `src` first. */
export const attributesOf = ({ src, attributes }: Snippet): readonly Attribute[] => [
  ...(src === '' ? [] : [['src', src] as const]),
  ...attributes,
];

/** What the style of an element says: its place is kept free, its look is chosen. */
export function declarationsOf({ height, look }: Snippet): readonly Attribute[] {
  const place = height > 0 ? [['min-height', `${height}px`] as const] : [];
  return [...place, ...(look ?? [])];
}

/** The style attribute, or `''` where there is nothing to say. A `div` is a block already. */
export function formatStyle(snippet: Snippet, isBlock = false): string {
  const block = snippet.height > 0 && !isBlock ? [['display', 'block'] as const] : [];
  return [...block, ...declarationsOf(snippet)]
    .map(([name, value]) => `${name}:${value}`)
    .join(';');
}

/**
 * The same as a rule for the page's style sheet, where style attributes are forbidden; `''` for
 * none.
 */
export function formatStyleRule(snippet: Snippet): string {
  const { widget, height } = snippet;
  const block = height > 0 ? [['display', 'block'] as const] : [];
  const lines = [...block, ...declarationsOf(snippet)].map(([name, value]) => `${name}: ${value}`);
  return lines.length === 0
    ? ''
    : `${widgetTags[widget]}, [data-conf-widget="${widget}"] { ${lines.join('; ')} }`;
}

export function formatElement(snippet: Snippet): string {
  const { widget, data } = snippet;
  const tag = widgetTags[widget];
  const written = attributesOf(snippet).map(([name, value]) => attribute(name, value));
  const style = formatStyle(snippet);
  const reserve = style === '' ? '' : attribute('style', style);
  const inline =
    data === undefined ? '' : `<script type="application/json">${formatScriptJson(data)}</script>`;
  return `<${tag}${written.join('')}${reserve}>${inline}${formatLink(snippet)}</${tag}>`;
}

/** Editors that strip unknown tags strip scripts too: data goes into an attribute. */
export function formatPlaceholder(snippet: Snippet): string {
  const { widget, data } = snippet;
  const written = attributesOf(snippet).map(([name, value]) => dataAttribute(name, value));
  const inline = data === undefined ? '' : dataAttribute('conference', JSON.stringify(data));
  const style = formatStyle(snippet, true);
  const reserve = style === '' ? '' : attribute('style', style);
  return `<div data-conf-widget="${widget}"${written.join('')}${inline}${reserve}>${formatLink(snippet)}</div>`;
}

/** Whether all addresses are absolute: nobody here knows the page that relative ones belong to. */
const isWhole = (src: string): boolean => src.split(' ').every((one) => parseUrl(one));

/**
 * A link holds an address, no data; and it becomes a widget only where the page's owner allows the
 * address's origin by name. So `undefined` without a `src`, or with a relative one.
 */
export function formatWidgetLink(snippet: Snippet): string | undefined {
  const { widget, link, src } = snippet;
  if (src === '' || !isWhole(src)) return undefined;
  const hash = new URLSearchParams([
    ['conf-widget', widget],
    ...attributesOf(snippet).map(([name, value]): [string, string] => [
      name,
      value === '' ? 'true' : value,
    ]),
  ]);
  return formatLink(snippet, `${link.url.replace(/#.*$/s, '')}#${hash}`);
}

/**
 * The `<meta>` that allows the data's origin. Without it links stay links, since anybody may write
 * one in a comment.
 */
export function formatOriginsMeta({ src }: Snippet): string {
  const origins = src.split(' ').map((one) => parseUrl(one)?.origin ?? '');
  const allowed = [...new Set(origins)].join(' ').trim();
  return `<meta name="conf-widgets-origins"${attribute('content', allowed)}>`;
}
