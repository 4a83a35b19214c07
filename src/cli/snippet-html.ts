/**
 * The HTML that an editor pastes. Editors rewrite what they do not like (CONTRACT, section 2): so no
 * line break inside a tag, double quotes alone, entities, and no name with an underscore or a
 * double hyphen.
 */
import { widgetTags, type WidgetName } from '../embed/widget-attributes.js';
import { escapeAttribute, escapeHtml } from '../ssr/escape-html.js';

export interface Snippet {
  readonly widget: WidgetName;
  /** Checked addresses, blanks between several. */
  readonly src: string;
  /** `src` apart, the widget's attributes; booleans have the value `''`. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Where a visitor without the widget is led. */
  readonly link: { readonly url: string; readonly text: string };
  /** Height to keep free until the data has come, in CSS pixels; 0 for none. */
  readonly height: number;
}

export interface ScriptFile {
  readonly url: string;
  readonly integrity: string | undefined;
  readonly isClassic: boolean;
}

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

function formatLink({ link }: Snippet, url = link.url): string {
  return `<a href="${escapeAttribute(url)}">${escapeHtml(link.text.replace(/\s+/g, ' '))}</a>`;
}

const ownAttributes = ({ src, attributes }: Snippet): readonly (readonly [string, string])[] => [
  ['src', src],
  ...attributes,
];

export function formatElement(snippet: Snippet): string {
  const { widget, height } = snippet;
  const tag = widgetTags[widget];
  const written = ownAttributes(snippet).map(([name, value]) => attribute(name, value));
  const reserve = height > 0 ? ` style="display:block;min-height:${height}px"` : '';
  return `<${tag}${written.join('')}${reserve}>${formatLink(snippet)}</${tag}>`;
}

export function formatPlaceholder(snippet: Snippet): string {
  const { widget, height } = snippet;
  const written = ownAttributes(snippet).map(([name, value]) => dataAttribute(name, value));
  const reserve = height > 0 ? ` style="min-height:${height}px"` : '';
  return `<div data-conf-widget="${widget}"${written.join('')}${reserve}>${formatLink(snippet)}</div>`;
}

export function formatWidgetLink(snippet: Snippet): string {
  const { widget, link } = snippet;
  const hash = new URLSearchParams([
    ['conf-widget', widget],
    ...ownAttributes(snippet).map(([name, value]): [string, string] => [
      name,
      value === '' ? 'true' : value,
    ]),
  ]);
  return formatLink(snippet, `${link.url.replace(/#.*$/s, '')}#${hash}`);
}
