/** Where in a JSON text a JSON Pointer (RFC 6901) leads, for people who look with an editor. */

import { createPlaceFinder, type TextPlace } from './text-place.js';

const blank = /[\s\uFEFF]*/y;
const stringToken = /"(?:[^"\\]|\\[^])*"?/y;
const scalarToken = /[^\s,:"{}[\]]+/y;

class JsonScanner {
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

  /** The next sign, blanks apart; `''` at the end. */
  get next(): string {
    this.take(blank);
    return this.#text[this.at] ?? '';
  }

  skip(): void {
    this.at += 1;
  }

  /** Steps over one value, however deep. */
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

  /** Steps over a key and its colon. */
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

/** Where the members or entries of the container at this index begin; of a double key, the last. */
function indexContainer(text: string, at: number): ReadonlyMap<string, number> {
  const scanner = new JsonScanner(text);
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
 * For one text, a finder of places: of the value a pointer leads to; of a value that is not there,
 * of the nearest one around it. Each container is walked once, however many pointers go through it.
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
