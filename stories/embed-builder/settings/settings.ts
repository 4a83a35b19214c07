/** What somebody has chosen in the builder, and the same as a fragment that can be sent to others. */
import { isWidgetAttribute } from '../../../src/embed/widget-attributes.js';
import { isWidgetName, type WidgetName } from '../../../src/widgets/registry.js';
import { isLookValue, lookNames, type Look } from './look.js';
import { siteLanguageOf, type SiteLanguage } from '../../site/words/site-languages.js';

export const widths = ['200', '320', '768', '1400', 'full'] as const;
export type Width = (typeof widths)[number];

export interface Settings {
  readonly widget: WidgetName;
  /** Where the data is: at an address, or pasted. */
  readonly from: 'address' | 'text';
  readonly src: string;
  readonly text: string;
  /** Of all widgets, as written; `''` and absent are the same. Booleans are `true`. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly look: Look;
  readonly link: string;
  readonly words: string;
  readonly height: string;
  /** Folder of the script; `''` is the package network's. */
  readonly folder: string;
  readonly script: 'module' | 'classic';
  readonly width: Width;
  readonly page: 'light' | 'dark';
  /** Language of the builder. */
  readonly ui: SiteLanguage;
}

export const firstSettings = (sample: string, language: string): Settings => ({
  widget: 'event-card',
  from: 'address',
  src: sample,
  text: '',
  attributes: {},
  look: {},
  link: '',
  words: '',
  height: '',
  folder: '',
  script: 'module',
  width: 'full',
  page: 'light',
  ui: siteLanguageOf(language),
});

/** Browsers take more, but mail programs and chats cut addresses. */
export const longestSharedText = 16_000;
const longestValue = 2_000;

const plain = ['src', 'link', 'words', 'height', 'folder'] as const;

/** `widget=agenda-timeline&src=…&layout=list`: what differs from a fresh builder. */
export function formatFragment(settings: Settings, fresh: Settings): string {
  const { widget, from, text, attributes, script, width, page, ui } = settings;
  const isShared = from === 'text' && text.length <= longestSharedText;
  const chosen = [
    ['widget', widget, ''],
    ...(from === 'text' ? [] : [['src', settings.src, fresh.src]]),
    ...(isShared ? [['data', text, '']] : []),
    ...plain.slice(1).map((key) => [key, settings[key], fresh[key]]),
    ['script', script, fresh.script],
    ['width', width, fresh.width],
    ['page', page, fresh.page],
    ['ui', ui, ''],
    ...Object.entries(attributes).map(([name, value]) => [name, value, '']),
    ...Object.entries(settings.look).map(([name, value]) => [name, value, '']),
  ];
  const entries = chosen.filter(([, value, usual]) => value !== usual);
  return new URLSearchParams(entries.map(([name = '', value = '']) => [name, value])).toString();
}

const oneOf = <T extends string>(value: string | null, allowed: readonly T[], fallback: T): T =>
  allowed.find((one) => one === value) ?? fallback;

/** One line, since no attribute needs more, and no more than anybody writes. */
const line = (value: string): string => value.replace(/\s+/g, ' ').slice(0, longestValue);

/** Settings of a fragment that anybody may have written: what is not known is left out. */
export function parseFragment(fragment: string, fresh: Settings): Settings {
  const wanted = new URLSearchParams(fragment.replace(/^#/, ''));
  const widget = wanted.get('widget') ?? '';
  const data = wanted.get('data');
  const texts = plain.map((key) => [key, line(wanted.get(key) ?? fresh[key])] as const);
  const attributes = [...wanted]
    .filter(([name]) => isWidgetAttribute(name) && name !== 'src')
    .map(([name, value]) => [name, line(value).trim()] as const)
    .filter(([, value]) => value !== '');
  const looks = lookNames
    .map((name) => [name, wanted.get(name) ?? ''] as const)
    .filter(([name, value]) => isLookValue(name, value));
  return {
    ...fresh,
    ...Object.fromEntries(texts),
    look: Object.fromEntries(looks),
    widget: isWidgetName(widget) ? widget : fresh.widget,
    from: data === null ? 'address' : 'text',
    text: (data ?? '').slice(0, longestSharedText),
    attributes: Object.fromEntries(attributes),
    script: oneOf(wanted.get('script'), ['module', 'classic'], fresh.script),
    width: oneOf(wanted.get('width'), widths, fresh.width),
    page: oneOf(wanted.get('page'), ['light', 'dark'], fresh.page),
    ui: oneOf(wanted.get('ui'), ['az', 'en', 'ru'], fresh.ui),
  };
}
