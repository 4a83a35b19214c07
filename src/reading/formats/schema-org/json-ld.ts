/**
 * Reads JSON-LD without a JSON-LD processor: `@graph`, references by `@id`, prefixed names
 * (`schema:name`), and values with a language (`@value`). Contexts are never fetched.
 */
import { pointerStep } from '../../../model/problem.js';
import type { TextInput } from '../../../model/schema/schema.js';
import { isObject } from '../../../model/document-context.js';
import { lineOf, listOf, textOf, type ForeignObject } from '../foreign-value.js';

/** An object of JSON-LD, with the place that problems name. */
export interface JsonLdNode {
  readonly value: ForeignObject;
  /** JSON Pointer of the object in the source. */
  readonly path: string;
}

const MAX_DEPTH = 12;

/**
 * Calls `enter` with each object in a value, an outer one before those inside, in the order of the
 * text. Where it returns `false`, the objects inside are passed over; so are those nested deeper
 * than `MAX_DEPTH`.
 */
export function walkNodes(value: unknown, enter: (node: JsonLdNode) => boolean): void {
  const open: { value: unknown; path: string; depth: number }[] = [{ value, path: '', depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { value: current, path, depth } = next;
    const list = Array.isArray(current);
    if (!list && !(isObject(current) && enter({ value: current, path }))) continue;
    if (depth > MAX_DEPTH) continue;
    const inner = Object.entries(current as object).filter(
      ([key, child]) => typeof child === 'object' && key !== '@context',
    );
    // The last entry is taken next, so the order is reversed to keep that of the text.
    for (const [key, child] of inner.reverse() as [string, unknown][]) {
      open.push({ value: child, path: path + pointerStep(key), depth: depth + 1 });
    }
  }
}

const usualPrefixes = ['', 'schema:', 'https://schema.org/', 'http://schema.org/'];

/** The prefixes that a context gives to schema.org: `{"sdo": "https://schema.org/"}`. */
const prefixesIn = (context: unknown): string[] =>
  listOf(context).flatMap((part) =>
    isObject(part)
      ? Object.entries(part)
          .filter(
            ([name, iri]) =>
              /^https?:\/\/schema\.org\/?$/.test(textOf(iri) ?? '') && /^\w+$/.test(name),
          )
          .map(([name]) => `${name}:`)
      : [],
  );

/** The types of an object without their vocabulary (`https://schema.org/Event` → `Event`). */
export function typesOf(value: ForeignObject): string[] {
  return listOf(value['@type'] ?? value['type'])
    .map((type) => (typeof type === 'string' ? type.replace(/^.*[/#:]/, '') : ''))
    .filter((type) => type !== '');
}

/** A JSON-LD value. Properties are found whatever their prefix, and references are followed. */
export class JsonLd {
  readonly #byId = new Map<string, ForeignObject>();
  readonly #prefixes: readonly string[];

  constructor(json: unknown) {
    const prefixes = new Set(usualPrefixes);
    walkNodes(json, ({ value }) => {
      for (const prefix of prefixesIn(value['@context'])) prefixes.add(prefix);
      const id = value['@id'];
      if (typeof id === 'string' && Object.keys(value).length > 1) this.#byId.set(id, value);
      return true;
    });
    this.#prefixes = [...prefixes].slice(0, 10);
  }

  /**
   * The object that a reference (`{"@id": …}`) points to. Any other value, or a reference to
   * nothing, is returned as it is.
   */
  resolve(value: unknown): unknown {
    if (!isObject(value)) return value;
    const id = value['@id'];
    const reference = typeof id === 'string' && Object.keys(value).length === 1;
    return reference ? (this.#byId.get(id) ?? value) : value;
  }

  /** The values of the first of these properties that has any; empty where none has. */
  values(node: ForeignObject, ...names: readonly string[]): unknown[] {
    for (const name of names) {
      for (const prefix of this.#prefixes) {
        const found = listOf(node[prefix + name]).map((value) => this.resolve(value));
        if (found.length > 0) return found;
      }
    }
    return [];
  }

  /** Like `values`, but only those that are objects. */
  objects(node: ForeignObject, ...names: readonly string[]): ForeignObject[] {
    return this.values(node, ...names).filter(isObject);
  }

  /** A text in no language: a date, an address, an identifier; `undefined` where there is none. */
  text(node: ForeignObject, ...names: readonly string[]): string | undefined {
    for (const value of this.values(node, ...names)) {
      const text = textOf(
        isObject(value) ? (value['@value'] ?? value['@id'] ?? value['name']) : value,
      );
      if (text !== undefined) return text;
    }
    return undefined;
  }

  /**
   * A text for readers, by language where the source gives languages; `undefined` where there is
   * none.
   */
  words(
    node: ForeignObject,
    name: string,
    change: (text: string) => string = lineOf,
  ): TextInput | undefined {
    const byLanguage: [string, string][] = [];
    for (const value of this.values(node, name)) {
      const text = textOf(isObject(value) ? (value['@value'] ?? value['name']) : value);
      const changed = text === undefined ? '' : change(text);
      const language = isObject(value) ? textOf(value['@language']) : undefined;
      if (changed === '') continue;
      if (language === undefined) return changed;
      byLanguage.push([language, changed]);
    }
    return byLanguage.length > 0 ? Object.fromEntries(byLanguage) : undefined;
  }
}
