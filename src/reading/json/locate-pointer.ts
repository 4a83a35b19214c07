/**
 * Finds the line and column of a JSON Pointer (RFC 6901) in a JSON text, for people with an editor.
 */

import { createPlaceFinder, type TextPlace } from '../text-place.js';

const blank = /[\s\uFEFF]*/y;
const stringToken = /"(?:[^"\\]|\\[^])*"?/y;
const scalarToken = /[^\s,:"{}[\]]+/y;

/** Scans JSON that may be broken: a place is found in it all the same. */
class LenientScanner {
  at = 0;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  take(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.#text)?.[0] ?? '';
    this.at += found.length;
    return found;
  }

  /** The next character that is no space; `''` at the end. */
  get next(): string {
    this.take(blank);
    return this.#text[this.at] ?? '';
  }

  skip(): void {
    this.at += 1;
  }

  /** Skips one value, however deep it is. */
  skipValue(): void {
    let depth = 0;
    do {
      const { next } = this;
      if (next === '') return;
      if (next === '"') this.take(stringToken);
      else if (/[^{}[\],:]/.test(next)) this.take(scalarToken);
      else {
        depth += /[{[]/.test(next) ? 1 : /[}\]]/.test(next) ? -1 : 0;
        this.skip();
      }
    } while (depth > 0);
  }

  /** Skips a key and its colon. */
  readKey(): string | undefined {
    const token = this.take(stringToken);
    if (this.next === ':') this.skip();
    try {
      return JSON.parse(token) as string;
    } catch {
      return undefined;
    }
  }
}

/**
 * The indexes at which the members of an object, or the entries of a list, begin; of a repeated key
 * the last one.
 */
function indexContainer(text: string, at: number): ReadonlyMap<string, number> {
  const scanner = new LenientScanner(text);
  scanner.at = at;
  const places = new Map<string, number>();
  const closer = scanner.next === '{' ? '}' : scanner.next === '[' ? ']' : undefined;
  if (closer === undefined) return places;
  scanner.skip();
  for (let index = 0; scanner.next !== closer && scanner.next !== ''; index += 1) {
    const before = scanner.at;
    const key = closer === '}' ? scanner.readKey() : String(index);
    scanner.take(blank);
    if (key !== undefined) places.set(key, scanner.at);
    scanner.skipValue();
    if (scanner.next === ',') scanner.skip();
    if (scanner.at === before) break;
  }
  return places;
}

/**
 * Creates a function for one text that gives the place of a pointer's value. Where the value is
 * missing, it gives that of the nearest value around it. Each object or list is scanned once,
 * however many pointers lead through it.
 */
export function createLocator(text: string): (pointer: string) => TextPlace {
  const placeAt = createPlaceFinder(text);
  const known = new Map<number, ReadonlyMap<string, number>>();
  const start = /^[\s\uFEFF]*/.exec(text)?.[0].length ?? 0;
  return (pointer) => {
    let at = start;
    for (const step of pointer.split('/').slice(1)) {
      const places = known.get(at) ?? indexContainer(text, at);
      known.set(at, places);
      const inside = places.get(step.replaceAll('~1', '/').replaceAll('~0', '~'));
      if (inside === undefined) break;
      at = inside;
    }
    return placeAt(at);
  };
}
