/** Where a text stops being JSON (RFC 8259). Engines know it too, but each says it differently. */

const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
/** A text without its last quote, so that what stands where that should be can be pointed at. */
const text = /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\u0000-\u001f]*)*/y;

type State = 'value' | 'after' | 'end' | 'error';

/** Walks without recursion: a text may open more brackets than a stack has room for. */
class JsonScanner {
  readonly #json: string;
  /** What the open brackets wait for. */
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

  /** In an object a name comes first. */
  #entry(closer: string): State {
    if (closer === ']') return 'value';
    this.#skipBlanks();
    return this.#takeText() && this.#takeOne(':') ? 'value' : 'error';
  }

  /** Without a pattern: this is asked at each bracket, of which a text may have millions. */
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

/** The index of the first character that cannot be there; the length when the JSON ends early. */
export function findJsonError(json: string): number {
  const scanner = new JsonScanner(json);
  let state: State = 'value';
  while (state === 'value' || state === 'after') state = scanner.next(state);
  return scanner.at;
}
