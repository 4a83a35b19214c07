/**
 * One line of text, such as a title or a name, out of what may be text, HTML or escaped HTML. Nobody
 * says which, and titles are about tags, too (`A guide to <head> elements`): so a tag is markup
 * where it has an end, attributes, or no need of either, and a word in brackets elsewhere.
 */
import { scanMarkup, type OpenTag } from '../xml/scan-markup.js';
import { withLineBreaks } from './escaped-breaks.js';
import { decodeEntities } from './html-entities.js';

/** One line of text: line breaks with the blanks around them become one blank. */
export function lineOf(text: string): string {
  const trimmed = text.trim();
  if (!/[\r\n]/.test(trimmed)) return trimmed;
  const lines = trimmed.split(/[\r\n]+/).map((line) => line.trim());
  return lines.filter((line) => line !== '').join(' ');
}

const empty = /^(?:br|hr|img|wbr)$/;
const silent = /^(?:script|style|iframe|object|noscript|svg|math|template|select|applet|frameset)$/;
/** What stands on either side of these is apart. */
const apart = /^(?:br|hr|p|div|li|td|th|h[1-6])$/;

interface Part {
  /** As it stands in the text. */
  readonly written: string;
  /** A tag's name in small letters, or `''` for text. */
  readonly name: string;
  readonly isClosing: boolean;
  isMarkup: boolean;
  /** An open tag's end is there, too. */
  hasEnd: boolean;
}

/** Finds which tags have an end, and marks both. */
function markPairs(parts: readonly Part[]): void {
  const open = new Map<string, Part[]>();
  for (const part of parts) {
    if (part.name === '') continue;
    const waiting = open.get(part.name) ?? [];
    open.set(part.name, waiting);
    if (!part.isClosing) waiting.push(part);
    const start = part.isClosing ? waiting.pop() : undefined;
    if (!start) continue;
    start.isMarkup = true;
    start.hasEnd = true;
    part.isMarkup = true;
  }
}

function partsOf(markup: string): Part[] {
  const parts: Part[] = [];
  const add = (written: string, name = '', more: Partial<Part> = {}): void => {
    parts.push({ written, name, isClosing: false, isMarkup: false, hasEnd: false, ...more });
  };
  scanMarkup(markup, {
    text: (raw) => add(raw),
    cdata: (text) => add(text),
    open({ name, attributes, isEmpty, start, end }: OpenTag) {
      const tag = name.toLowerCase();
      // Names without a value are words: `<b and c>`.
      const isFurnished = [...attributes.values()].some((value) => value !== '');
      const written = markup.slice(start, end);
      const isSpread = attributes.size === 0 && written !== `<${name}>`;
      add(written, tag, { isMarkup: isEmpty || isFurnished || isSpread || empty.test(tag) });
      return undefined;
    },
    close(name) {
      const tag = name.toLowerCase();
      add(`</${name}>`, tag, { isClosing: true, isMarkup: silent.test(tag) });
      return undefined;
    },
  });
  return parts;
}

function withoutTags(markup: string): string {
  const parts = partsOf(markup);
  markPairs(parts);
  let text = '';
  let hidden = '';
  for (const { written, name, isClosing, isMarkup, hasEnd } of parts) {
    if (hidden !== '') hidden = isClosing && name === hidden ? '' : hidden;
    else if (hasEnd && silent.test(name)) hidden = name;
    else if (!isMarkup) text += written;
    else if (apart.test(name)) text += ' ';
  }
  return text;
}

/** The line that a reader sees. References are what they stand for, written once or twice. */
export function lineText(written: string): string {
  const markup = withLineBreaks(written);
  if (!/<[a-z!/]/i.test(markup)) return lineOf(decodeEntities(markup));
  return lineOf(decodeEntities(withoutTags(markup)).replace(/[^\S\r\n]+/g, ' '));
}
