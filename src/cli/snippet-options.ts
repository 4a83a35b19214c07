/** What is said on the command line about a snippet, checked. */
import { readFileSync } from 'node:fs';
import { isWidgetName, widgetTags, type WidgetName } from '../embed/widget-attributes.js';
import { languageOf, type Language } from '../intl/resolve-locale.js';
import { webUrl } from '../model/web-url.js';
import { version } from '../version.js';
import { CommandError } from './command-error.js';
import type { ScriptFile, Snippet } from './snippet-html.js';
import { readAttributes } from './widget-options.js';

export interface SnippetOptions {
  readonly src: string;
  readonly lang?: string;
  readonly set: readonly string[];
  readonly link?: string;
  readonly text?: string;
  readonly height?: string;
  readonly base?: string;
  readonly classic?: true;
  readonly form?: string;
}

/** About as high as the widget is with a usual conference, in a column of 640 px. */
const heights: Readonly<Record<WidgetName, number>> = {
  'event-card': 400,
  'agenda-timeline': 640,
  'partner-strip': 140,
  'news-ticker': 56,
};

const linkWords: Readonly<Record<Language, Readonly<Record<WidgetName, string>>>> = {
  en: {
    'event-card': 'Conference',
    'agenda-timeline': 'Programme',
    'partner-strip': 'Partners',
    'news-ticker': 'News',
  },
  az: {
    'event-card': 'Konfrans',
    'agenda-timeline': 'Proqram',
    'partner-strip': 'Tərəfdaşlar',
    'news-ticker': 'Xəbərlər',
  },
  ru: {
    'event-card': 'Конференция',
    'agenda-timeline': 'Программа',
    'partner-strip': 'Партнёры',
    'news-ticker': 'Новости',
  },
};

export function readWidget(name: string): WidgetName {
  const widget = name.replace(/^conf-/, '');
  if (isWidgetName(widget)) return widget;
  const known = Object.keys(widgetTags).join(', ');
  throw new CommandError(`Expected a widget, one of ${known}; found "${name}".`);
}

/** A whole address, or a path on the page's own server; never anything that runs. */
export function readAddress(text: string, option: string): string {
  const url = webUrl(text);
  if (url !== undefined) return url;
  const path = text.trim();
  if (/^(?![a-z][a-z\d+.-]*:)[^\s"<>]+$/i.test(path)) return path;
  throw new CommandError(`Expected a web address for ${option}; found "${text}".`);
}

function readHeight(text: string | undefined, widget: WidgetName): number {
  if (text === undefined) return heights[widget];
  const height = Number(text);
  if (Number.isInteger(height) && height >= 0 && height <= 20_000) return height;
  throw new CommandError(`Expected a number of pixels for --height; found "${text}".`);
}

/** Our own home page is nobody's fallback: the organiser's site is, as far as it is known. */
function readLink(
  src: string,
  { link, text, lang }: SnippetOptions,
  widget: WidgetName,
): Snippet['link'] {
  const first = src.split(' ')[0] ?? '';
  const home = URL.canParse(first) ? `${new URL(first).origin}/` : '/';
  return {
    url: link === undefined ? home : readAddress(link, '--link'),
    text: text ?? linkWords[languageOf(lang ?? 'en')][widget],
  };
}

/** Hashes lie beside the built program; unbuilt, there are none. */
function readIntegrity(file: string): string | undefined {
  try {
    const text = readFileSync(new URL('integrity.json', import.meta.url), 'utf8');
    return (JSON.parse(text) as Record<string, string>)[file];
  } catch {
    return undefined;
  }
}

export function readScript({ base, classic }: SnippetOptions): ScriptFile {
  const file = classic ? 'conference-widgets.classic.js' : 'conference-widgets.js';
  const folder =
    base === undefined
      ? `https://cdn.jsdelivr.net/npm/conference-widgets@${version}/dist/cdn/`
      : readAddress(base.endsWith('/') ? base : `${base}/`, '--base');
  return {
    url: `${folder}${file}`,
    integrity: readIntegrity(file),
    isClassic: classic === true,
  };
}

export function readSnippet(widget: WidgetName, options: SnippetOptions): Snippet {
  const { src: given, lang, set, height } = options;
  // News alone may come from several addresses.
  const addresses = widget === 'news-ticker' ? given.trim().split(/\s+/) : [given];
  const src = addresses.map((address) => readAddress(address, '--src')).join(' ');
  const attributes = readAttributes(set);
  return {
    widget,
    src,
    attributes: new Map([...(lang === undefined ? [] : [['lang', lang] as const]), ...attributes]),
    link: readLink(src, options, widget),
    height: readHeight(height, widget),
  };
}
