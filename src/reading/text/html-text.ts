/**
 * HTML to structured plain text without a DOM: blank lines between blocks, `- ` or `1. ` before
 * list items. The result is text, never markup: whatever shows it must not parse it again.
 */
import { decodeEntities } from './html-entities.js';

const blocks = new Set(
  'address article aside blockquote center details dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section summary table ul'.split(
    ' ',
  ),
);
/** Elements whose content is no text for readers. */
const silent = new Set(
  'head iframe math noembed noscript object script style svg template title'.split(' '),
);

interface Tag {
  readonly name: string;
  readonly closing: boolean;
  readonly attributes: string;
  /** Index after the tag. */
  readonly end: number;
}

const tagStart = /<(\/?)([a-z][\w:-]*)|<[!?]/giy;

/** The index of the tag's `>`, quotes heeded; the first `>` when a quote never ends; -1 for none. */
function findTagEnd(html: string, from: number): number {
  let quote = '';
  for (let index = from; index < html.length; index += 1) {
    const character = html[index] ?? '';
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '"' || character === "'") {
      quote = character;
    } else if (character === '>') {
      return index;
    }
  }
  return html.indexOf('>', from);
}

/** The tag, comment or declaration at `start`; `undefined` when the `<` there is only a sign. */
function tagAt(html: string, start: number): Tag | undefined {
  tagStart.lastIndex = start;
  const match = tagStart.exec(html);
  if (!match) return undefined;
  const after = tagStart.lastIndex;
  const [, slash, name] = match;
  if (name === undefined) {
    const comment = html.startsWith('<!--', start);
    const close = html.indexOf(comment ? '-->' : '>', after);
    const end = close < 0 ? html.length : close + (comment ? 3 : 1);
    return { name: '!', closing: false, attributes: '', end };
  }
  const close = findTagEnd(html, after);
  if (close < 0) return undefined;
  const attributes = html.slice(after, close);
  return { name: name.toLowerCase(), closing: slash === '/', attributes, end: close + 1 };
}

class TextWriter {
  #text = '';
  #preformatted = 0;
  /** Open lists: the next number of an ordered one, 0 of another. */
  readonly #lists: number[] = [];

  write(raw: string): void {
    const text = decodeEntities(this.#preformatted > 0 ? raw : raw.replace(/\s+/g, ' '));
    const atStart = this.#text === '' || /\s$/.test(this.#text);
    this.#text += atStart && this.#preformatted === 0 ? text.trimStart() : text;
  }

  break(lines: 1 | 2): void {
    // A block that opens an item goes on after the item's sign.
    if (this.#text === '' || /(?:^|\n) *(?:-|\d+\.) $/.test(this.#text)) return;
    this.#text = this.#text.trimEnd() + '\n'.repeat(lines);
  }

  tag({ name, closing, attributes }: Tag): void {
    if (name === 'br') this.#text = `${this.#text.trimEnd()}\n`;
    else if (name === 'li') this.#item(closing);
    else if (name === 'tr') this.break(1);
    else if (name === 'td' || name === 'th') this.write(' ');
    else if (name === 'img')
      this.write(/\balt\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(attributes)?.slice(1).join('') ?? '');
    else if (blocks.has(name)) this.#block(name, closing);
  }

  #block(name: string, closing: boolean): void {
    if (name === 'ul' || name === 'ol') {
      this.#list(name, closing);
      return;
    }
    this.break(2);
    if (name === 'pre') this.#preformatted = Math.max(0, this.#preformatted + (closing ? -1 : 1));
  }

  /** A list within a list stays close to its item. */
  #list(name: string, closing: boolean): void {
    this.break(this.#lists.length > (closing ? 1 : 0) ? 1 : 2);
    if (closing) this.#lists.pop();
    else this.#lists.push(name === 'ol' ? 1 : 0);
  }

  #item(closing: boolean): void {
    if (this.#text !== '' && !this.#text.endsWith('\n\n')) this.break(1);
    if (closing) return;
    const depth = Math.max(0, Math.min(this.#lists.length, 8) - 1);
    const number = this.#lists.at(-1) ?? 0;
    if (number > 0) this.#lists[this.#lists.length - 1] = number + 1;
    this.#text += `${'  '.repeat(depth)}${number > 0 ? `${number}.` : '-'} `;
  }

  toString(): string {
    return tidyText(this.#text);
  }
}

/** No blanks at line ends, no more than one blank line, nothing empty at either end. */
export function tidyText(text: string): string {
  let tidy = text.trimEnd().replace(/^\n+/, '');
  if (/[^\S\n]\n/.test(tidy)) tidy = tidy.replace(/[^\S\n]+\n/g, '\n');
  if (/^ *(?:-|\d+\.)$/m.test(tidy)) tidy = tidy.replace(/^(?: *(?:-|\d+\.))$\n*/gm, '');
  return tidy.includes('\n\n\n') ? tidy.replace(/\n{3,}/g, '\n\n') : tidy;
}

/** The text of an HTML fragment, blocks apart. Works on any text and never throws. */
export function htmlText(html: string): string {
  const writer = new TextWriter();
  let from = 0;
  while (from < html.length) {
    const start = html.indexOf('<', from);
    if (start < 0) break;
    const tag = tagAt(html, start);
    if (tag) writer.write(html.slice(from, start));
    // A lone `<` is text, together with what stands before it.
    else writer.write(html.slice(from, start + 1));
    if (tag) writer.tag(tag);
    from = tag ? endOf(tag, html) : start + 1;
  }
  writer.write(html.slice(from));
  return writer.toString();
}

function endOf(tag: Tag, html: string): number {
  if (tag.closing || tag.attributes.endsWith('/') || !silent.has(tag.name)) return tag.end;
  const close = new RegExp(`</${tag.name}[^>]*>`, 'gi');
  close.lastIndex = tag.end;
  return close.exec(html) ? close.lastIndex : html.length;
}
