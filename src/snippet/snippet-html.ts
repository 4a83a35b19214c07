/**
 * The HTML that an editor pastes. Editors rewrite HTML that they do not accept
 * (`stories/docs/cms-recipes.mdx`). So a tag has no line break inside, values have double quotes and
 * entities, and no name has an underscore or a double hyphen.
 */
import { parseUrl } from '../model/values/web-url.js';
import { widgetTags, type WidgetName } from '../widgets/registry.js';
import { escapeAttribute, escapeHtml, formatScriptJson } from '../ssr/escape-html.js';

export interface Snippet {
  readonly widget: WidgetName;
  /** Checked addresses with a space between several; `''` where the data is in the snippet. */
  readonly src: string;
  /** The conference document itself, for pages that do not load it from an address. */
  readonly data?: unknown;
  /** The widget's attributes except `src`; booleans have the value `''`. */
  readonly attributes: ReadonlyMap<string, string>;
  /** The fallback link, for visitors without the widget. */
  readonly link: { readonly url: string; readonly text: string };
  /** The height in CSS px that is reserved until the data has come; 0 for none. */
  readonly height: number;
  /**
   * Values by custom property, such as `#7a1f5c` by `--conf-accent`; no value has a quotation mark.
   */
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

/** A boolean on a placeholder has a value, since editors drop empty attributes. */
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

/** The lazy file with the words of the page's language, which the page needs beside the script. */
export interface WordsFile extends LazyFile {
  /** The file with the hash of that file, where the script does not have the hash itself. */
  readonly list?: LazyFile;
}

function formatModulePreload({ url, integrity }: LazyFile): string {
  const check = integrity === undefined ? '' : attribute('integrity', integrity);
  return `<link rel="modulepreload"${attribute('href', url)}${check} crossorigin="anonymous">`;
}

/**
 * Preload links, which stand before the script. The browser requests the data and the words
 * together with the script, so that all arrive after one round trip.
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

/** The style declarations of the element, which reserve its space and set its look. */
export function declarationsOf({ height, look }: Snippet): readonly Attribute[] {
  const place = height > 0 ? [['min-height', `${height}px`] as const] : [];
  return [...place, ...(look ?? [])];
}

/**
 * The style attribute; `''` where there are no declarations. With `isBlock` it needs no `display`,
 * as on a `div`.
 */
export function formatStyle(snippet: Snippet, isBlock = false): string {
  const block = snippet.height > 0 && !isBlock ? [['display', 'block'] as const] : [];
  return [...block, ...declarationsOf(snippet)]
    .map(([name, value]) => `${name}:${value}`)
    .join(';');
}

/**
 * The same as a rule for the page's style sheet, for pages whose policy forbids style attributes;
 * `''` for none.
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

/**
 * The placeholder. Its data is in an attribute, since editors that strip unknown tags strip scripts
 * too.
 */
export function formatPlaceholder(snippet: Snippet): string {
  const { widget, data } = snippet;
  const written = attributesOf(snippet).map(([name, value]) => dataAttribute(name, value));
  const inline = data === undefined ? '' : dataAttribute('conference', JSON.stringify(data));
  const style = formatStyle(snippet, true);
  const reserve = style === '' ? '' : attribute('style', style);
  return `<div data-conf-widget="${widget}"${written.join('')}${inline}${reserve}>${formatLink(snippet)}</div>`;
}

/** Whether all addresses are absolute; the page that relative ones belong to is not known here. */
const isWhole = (src: string): boolean => src.split(' ').every((one) => parseUrl(one));

/**
 * The link that becomes the widget. It can hold an address but no data, and the page's owner has to
 * allow the origin of the address by name. So it is `undefined` without a `src`, and with a
 * relative one.
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
 * a link in a comment.
 */
export function formatOriginsMeta({ src }: Snippet): string {
  const origins = src.split(' ').map((one) => parseUrl(one)?.origin ?? '');
  const allowed = [...new Set(origins)].join(' ').trim();
  return `<meta name="conf-widgets-origins"${attribute('content', allowed)}>`;
}
