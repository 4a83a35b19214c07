/**
 * Finds where a text stops being JSON (RFC 8259). Engines know the place too, but each words its
 * message differently.
 */

const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
/**
 * A string without its last quote, so that an error can point at the place where the quote is
 * missing.
 */
const text = /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\u0000-\u001f]*)*/y;

type State = 'value' | 'after' | 'end' | 'error';

/** Scans without recursion, since a text may open more brackets than the stack can hold. */
class StrictScanner {
  readonly #json: string;
  /** The closing brackets that are still missing. */
  readonly #closers: string[] = [];
  at = 0;

  constructor(json: string) {
    this.#json = json;
  }

  next(state: State): State {
    this.#skipBlanks();
    return state === 'value' ? this.#value() : this.#after();
  }

  #value(): State {
    if (this.#takeOne('{')) return this.#open('}');
    if (this.#takeOne('[')) return this.#open(']');
    const isTaken = this.#json[this.at] === '"' ? this.#takeText() : this.#take(scalar);
    return isTaken ? 'after' : 'error';
  }

  #open(closer: string): State {
    if (this.#takeOne(closer)) return 'after';
    this.#closers.push(closer);
    return this.#entry(closer);
  }

  #after(): State {
    const closer = this.#closers.at(-1);
    if (closer === undefined) return 'end';
    if (this.#takeOne(closer)) {
      this.#closers.pop();
      return 'after';
    }
    return this.#takeOne(',') ? this.#entry(closer) : 'error';
  }

  /** Moves to the next entry; in an object a name comes first. */
  #entry(closer: string): State {
    if (closer === ']') return 'value';
    this.#skipBlanks();
    return this.#takeText() && this.#takeOne(':') ? 'value' : 'error';
  }

  /**
   * Does not use a regular expression, since it runs at each bracket and a text may have millions.
   */
  #skipBlanks(): void {
    while (' \t\r\n'.includes(this.#json[this.at] ?? 'x')) this.at += 1;
  }

  #take(pattern: RegExp): boolean {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.#json);
    if (found) this.at += found[0].length;
    return found !== null;
  }

  #takeOne(character: string): boolean {
    this.#skipBlanks();
    if (this.#json[this.at] !== character) return false;
    this.at += 1;
    return true;
  }

  #takeText(): boolean {
    if (!this.#take(text) || this.#json[this.at] !== '"') return false;
    this.at += 1;
    return true;
  }
}

/** The index of the first wrong character; the length of the text where the JSON ends too early. */
export function findJsonError(json: string): number {
  const scanner = new StrictScanner(json);
  let state: State = 'value';
  while (state === 'value' || state === 'after') state = scanner.next(state);
  return scanner.at;
}
