/**
 * Writes HTML as structured plain text, as a reader sees it: blank lines between blocks, `- ` or
 * `1. ` before list items. The space between two texts is written when the second one comes, so
 * that written text is never changed again.
 */

const blocks = new Set(
  'address article aside blockquote center details dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section summary table ul'.split(
    ' ',
  ),
);

/** The deepest level that is indented; no real text has deeper lists. */
const MAX_LIST_DEPTH = 8;

/**
 * Takes the tags and texts of a document in order; `toString` gives the text that a reader sees.
 */
export class TextWriter {
  readonly #parts: string[] = [];
  /** The space between the last text and the next. */
  #gap: '' | ' ' | '\n' | '\n\n' = '';
  /** The marker of a list item that has no text yet. */
  #sign = '';
  #preformatted = 0;
  /** The open lists: the next number for an ordered list, 0 for any other. */
  readonly #lists: number[] = [];

  /** Writes text whose references are decoded already. */
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

  /** Handles a tag; `name` is in lower case. */
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

  /** A block at the beginning of a list item stays on the line of its marker. */
  #break(lines: '\n' | '\n\n'): void {
    if (this.#sign === '') this.#gap = lines;
  }

  #block(name: string, isClosing: boolean): void {
    this.#break('\n\n');
    if (name === 'pre') this.#preformatted = Math.max(0, this.#preformatted + (isClosing ? -1 : 1));
  }

  /** A list within a list follows its item without a blank line. */
  #list(name: string, isClosing: boolean): void {
    this.#break(this.#lists.length > (isClosing ? 1 : 0) ? '\n' : '\n\n');
    if (isClosing) this.#lists.pop();
    else this.#lists.push(name === 'ol' ? 1 : 0);
  }

  #item(isClosing: boolean): void {
    // An item without text is dropped.
    this.#sign = '';
    if (this.#gap !== '\n\n') this.#gap = '\n';
    if (isClosing) return;
    const depth = Math.max(0, Math.min(this.#lists.length, MAX_LIST_DEPTH) - 1);
    const number = this.#lists.at(-1) ?? 0;
    if (number > 0) this.#lists[this.#lists.length - 1] = number + 1;
    this.#sign = `${'  '.repeat(depth)}${number > 0 ? `${number}.` : '-'} `;
  }
}

/** The marker of an item with nothing behind it. */
const emptyItem = /^ *(?:-|\d+\.)$/;

/** Removes spaces at the ends of lines, repeated blank lines, and blank lines at both ends. */
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
