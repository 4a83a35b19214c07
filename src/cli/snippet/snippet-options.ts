/** Reads and checks the options of `snippet`. */
import { readFileSync } from 'node:fs';
import { isWidgetName, widgetTags, type WidgetName, widgetAbout } from '../../widgets/registry.js';
import {
  cdnFolder,
  findScript,
  findWords,
  homeOf,
  linkText,
  splitSources,
  tallest,
} from '../../snippet/snippet-defaults.js';
import type { ScriptFile, Snippet, WordsFile } from '../../snippet/snippet-html.js';
import { readPageAddress } from '../../model/values/web-url.js';
import { version } from '../../version.js';
import { CommandError } from '../command-error.js';
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

export function readWidget(name: string): WidgetName {
  const widget = name.replace(/^conf-/, '');
  if (isWidgetName(widget)) return widget;
  const known = Object.keys(widgetTags).join(', ');
  throw new CommandError(`Expected a widget, one of ${known}; found "${name}".`);
}

export function readAddress(text: string, option: string): string {
  const address = readPageAddress(text);
  if (address !== undefined) return address;
  throw new CommandError(`Expected a web address for ${option}; found "${text}".`);
}

function readHeight(text: string | undefined, widget: WidgetName): number {
  if (text === undefined) return widgetAbout[widget].usualHeight;
  const height = Number(text);
  if (Number.isInteger(height) && height >= 0 && height <= tallest) return height;
  throw new CommandError(`Expected a number of pixels for --height; found "${text}".`);
}

function readLink(
  src: string,
  { link, text, lang }: SnippetOptions,
  widget: WidgetName,
): Snippet['link'] {
  return {
    url: link === undefined ? homeOf(src) : readAddress(link, '--link'),
    text: text ?? linkText(lang ?? '', widget),
  };
}

/** The hashes of the scripts lie beside the built program; without a build there are none. */
function readHashes(): Readonly<Record<string, string>> {
  try {
    const text = readFileSync(new URL('integrity.json', import.meta.url), 'utf8');
    return JSON.parse(text) as Record<string, string>;
  } catch {
    return {};
  }
}

export function readScript({ base, classic }: SnippetOptions): ScriptFile {
  const folder = base === undefined ? cdnFolder(version) : readAddress(base, '--base');
  return findScript(folder, classic === true, readHashes());
}

export const readWords = ({ lang }: SnippetOptions, script: ScriptFile): WordsFile | undefined =>
  lang === undefined ? undefined : findWords(script, lang, readHashes());

export function readSnippet(widget: WidgetName, options: SnippetOptions): Snippet {
  const { src: given, lang, set, height } = options;
  const addresses = splitSources(given);
  const src = addresses.map((address) => readAddress(address, '--src')).join(' ');
  const attributes = readAttributes(widget, set);
  return {
    widget,
    src,
    attributes: new Map([...(lang === undefined ? [] : [['lang', lang] as const]), ...attributes]),
    link: readLink(src, options, widget),
    height: readHeight(height, widget),
  };
}
