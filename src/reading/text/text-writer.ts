/**
 * Writes what a reader of HTML sees as structured plain text: blank lines between blocks, `- ` or
 * `1. ` before list items. What is between two texts is kept until the second one comes, so that
 * nothing that was written is ever looked at again.
 */

const blocks = new Set(
  'address article aside blockquote center details dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section summary table ul'.split(
    ' ',
  ),
);

/** The most that an item is indented by; lists within lists within lists are nobody's text. */
const MAX_LIST_DEPTH = 8;

export class TextWriter {
  readonly #parts: string[] = [];
  /** What stands between the last text and the next: nothing, a blank, or line breaks. */
  #gap: '' | ' ' | '\n' | '\n\n' = '';
  /** The sign of an item that has no text yet. */
  #sign = '';
  #preformatted = 0;
  /** Open lists: the next number of an ordered one, 0 of another. */
  readonly #lists: number[] = [];

  /** Takes text whose references are decoded. */
  write(text: string): void {
    if (text === '') return;
    if (this.#preformatted > 0) {
      this.#put(text);
      return;
    }
    const words = text.replace(/\s+/g, ' ');
    const trimmed = words.trim();
    if (words.startsWith(' ')) this.#space();
    if (trimmed !== '') this.#put(trimmed);
    if (words.endsWith(' ')) this.#space();
  }

  /** A tag by its name in small letters. */
  tag(name: string, isClosing: boolean): void {
    if (name === 'br') this.#break('\n');
    else if (name === 'li') this.#item(isClosing);
    else if (name === 'tr') this.#break('\n');
    else if (name === 'td' || name === 'th') this.#space();
    else if (name === 'ul' || name === 'ol') this.#list(name, isClosing);
    else if (blocks.has(name)) this.#block(name, isClosing);
  }

  toString(): string {
    return tidyText(this.#parts.join(''));
  }

  #put(text: string): void {
    if (this.#parts.length > 0 || this.#preformatted > 0) this.#parts.push(this.#gap);
    this.#parts.push(this.#sign, text);
    this.#gap = '';
    this.#sign = '';
  }

  #space(): void {
    if (this.#gap === '' && this.#sign === '') this.#gap = ' ';
  }

  /** A block that opens an item goes on behind the item's sign. */
  #break(lines: '\n' | '\n\n'): void {
    if (this.#sign === '') this.#gap = lines;
  }

  #block(name: string, isClosing: boolean): void {
    this.#break('\n\n');
    if (name === 'pre') this.#preformatted = Math.max(0, this.#preformatted + (isClosing ? -1 : 1));
  }

  /** A list within a list stays close to its item. */
  #list(name: string, isClosing: boolean): void {
    this.#break(this.#lists.length > (isClosing ? 1 : 0) ? '\n' : '\n\n');
    if (isClosing) this.#lists.pop();
    else this.#lists.push(name === 'ol' ? 1 : 0);
  }

  #item(isClosing: boolean): void {
    // An item without a text is none.
    this.#sign = '';
    if (this.#gap !== '\n\n') this.#gap = '\n';
    if (isClosing) return;
    const depth = Math.max(0, Math.min(this.#lists.length, MAX_LIST_DEPTH) - 1);
    const number = this.#lists.at(-1) ?? 0;
    if (number > 0) this.#lists[this.#lists.length - 1] = number + 1;
    this.#sign = `${'  '.repeat(depth)}${number > 0 ? `${number}.` : '-'} `;
  }
}

/** A sign of an item, and nothing behind it. */
const emptyItem = /^ *(?:-|\d+\.)$/;

/** No blanks at line ends, no more than one blank line, nothing empty at either end. */
export function tidyText(text: string): string {
  const lines: string[] = [];
  for (const written of text.trimEnd().split('\n')) {
    const line = written.trimEnd();
    const isSecondBlank = line === '' && (lines.at(-1) ?? '') === '';
    if (!isSecondBlank && !emptyItem.test(line)) lines.push(line);
  }
  while (lines.at(-1) === '') lines.pop();
  return lines.join('\n');
}
