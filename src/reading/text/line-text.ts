/**
 * Makes one line of text, such as a title or a name, from what may be text, HTML or escaped HTML.
 * Sources do not say which, and titles may be about tags (`A guide to <head> elements`). So a tag
 * counts as markup where it has an end tag or attributes, or needs neither; elsewhere it is a word
 * in brackets.
 */
import { scanMarkup, type OpenTag } from '../xml/scan-markup.js';
import { withLineBreaks } from './escaped-breaks.js';
import { decodeEntities } from './html-entities.js';

/**
 * Joins the lines of a text: a line break becomes one space, with the spaces around it. Word writes
 * some breaks as vertical tabs.
 */
export function lineOf(text: string): string {
  const trimmed = text.trim();
  if (!/[\n-\r]/.test(trimmed)) return trimmed;
  const lines = trimmed.split(/[\n-\r]+/).map((line) => line.trim());
  return lines.filter((line) => line !== '').join(' ');
}

const empty = /^(?:br|hr|img|wbr)$/;
const silent = /^(?:script|style|iframe|object|noscript|svg|math|template|select|applet|frameset)$/;
/** Tags that separate the words on their two sides. */
const apart = /^(?:br|hr|p|div|li|td|th|h[1-6])$/;

interface Part {
  /** The part as it stands in the source. */
  readonly written: string;
  /** The name of a tag in lower case; `''` for text. */
  readonly name: string;
  readonly isClosing: boolean;
  isMarkup: boolean;
  /** Whether the end tag of an open tag was found. */
  hasEnd: boolean;
}

/** Finds pairs of open and end tags and marks both. */
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
      // An attribute without a value is more likely a word: `<b and c>`.
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

/** References that stand in no title on purpose, after the title was decoded. */
const leftOver = /&(?:amp|quot|apos|nbsp|#\d{2,5}|[lr][sd]quo|[nm]dash|hellip);/;

/** Decodes references, those that were escaped once too often too, and drops a section around all. */
function decodeWhole(text: string): string {
  const once = decodeEntities(text);
  const decoded = leftOver.test(once) ? decodeEntities(once) : once;
  const isSection = decoded.startsWith('<![CDATA[') && decoded.endsWith(']]>');
  return isSection ? decoded.slice(9, -3) : decoded;
}

/** The line that a reader should see. References are decoded, those that were escaped twice too. */
export function lineText(written: string): string {
  const markup = withLineBreaks(written);
  if (!/<[a-z!/]/i.test(markup)) return lineOf(decodeWhole(markup));
  return lineOf(decodeWhole(withoutTags(markup)).replace(/[^\S\r\n]+/g, ' '));
}
