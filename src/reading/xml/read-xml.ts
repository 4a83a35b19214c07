/**
 * Reads XML as plain elements, in pages and in Node alike. It loads nothing, expands no entities,
 * and accepts what strict parsers refuse and the Web is full of: names of HTML, a bare `&`,
 * prefixes that nobody declared, tags that nobody closed, a file that ends in the middle.
 */
import { atOnce, type Steps } from '../../model/values/steps.js';
import type { XmlElement } from '../formats/source-format.js';
import { createPlaceFinder, type TextPlace } from '../text-place.js';
import { decodeEntities } from '../text/html-entities.js';
import { xmlStart } from './prolog.js';
import { scanMarkupInSteps, type MarkupSink, type OpenTag } from './scan-markup.js';

/**
 * The deepest level that is read. No conference publishes deeper XML; it would be an attack on code
 * that walks it.
 */
const MAX_DEPTH = 200;

/** Characters that XML 1.0 does not allow (section 2.2). */
const forbidden = /[\u0000-\u0008\u000e-\u001f\ufffe\uffff]/g;

/** Two of them separate words: texts of Word have vertical tabs and form feeds for line breaks. */
const allowed = (text: string): string => text.replace(/[\v\f]/g, ' ').replace(forbidden, '');

/** The text as XML defines it: line ends are `\n` (section 2.11) and references are decoded. */
function textOf(raw: string): string {
  const lines = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
  if (!lines.includes('&')) return allowed(lines);
  const decoded = allowed(decodeEntities(lines));
  // A reference to a character that does not exist is dropped.
  return lines.includes('\ufffd') ? decoded : decoded.replaceAll('\ufffd', '');
}

/** Shared, since a broken file may have a million elements with nothing in them. */
const nothing: readonly never[] = [];
const noAttributes: ReadonlyMap<string, string> = new Map();

class ParsedElement implements XmlElement {
  content: readonly (string | ParsedElement)[] = nothing;
  children: readonly ParsedElement[] = nothing;
  readonly name: string;
  readonly namespace: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly #start: number;
  readonly #findPlace: (index: number) => TextPlace;

  constructor(
    { name, namespace }: { readonly name: string; readonly namespace: string },
    { attributes, start }: { attributes: ReadonlyMap<string, string>; start: number },
    findPlace: (index: number) => TextPlace,
  ) {
    this.name = name;
    this.namespace = namespace;
    this.attributes = attributes;
    this.#start = start;
    this.#findPlace = findPlace;
  }

  add(part: string | ParsedElement): void {
    this.content = added(this.content, part);
    if (typeof part !== 'string') this.children = added(this.children, part);
  }

  get text(): string {
    return this.content.map((part) => (typeof part === 'string' ? part : part.text)).join('');
  }

  get position(): string {
    const { line, column } = this.#findPlace(this.#start);
    return `${line}:${column}`;
  }
}

/** The list with a part behind the others: the same one, unless it is the shared empty one. */
function added<T>(list: readonly T[], part: T): readonly T[] {
  if (list.length === 0) return [part];
  (list as T[]).push(part);
  return list;
}

function attributesOf({ attributes }: OpenTag): ReadonlyMap<string, string> {
  if (attributes.size === 0) return noAttributes;
  return new Map(
    [...attributes].map(([name, value]) => [name, textOf(value).replace(/[\t\n]/g, ' ')]),
  );
}

interface OpenElement {
  readonly element: ParsedElement;
  /** The name with its prefix, in lower case: end tags are often written in another case. */
  readonly name: string;
  /** The prefixes it declares. */
  readonly prefixes: readonly string[];
}

/** The namespaces of each prefix, the innermost declaration last. */
class Namespaces {
  readonly #declared = new Map<string, string[]>();

  /** Adds the declarations of an element; returns their prefixes. */
  declare(attributes: ReadonlyMap<string, string>): readonly string[] {
    if (attributes.size === 0) return nothing;
    const prefixes: string[] = [];
    for (const [name, uri] of attributes) {
      const prefix = name === 'xmlns' ? '' : /^xmlns:(.+)$/.exec(name)?.[1];
      if (prefix === undefined) continue;
      const uris = this.#declared.get(prefix) ?? [];
      this.#declared.set(prefix, uris);
      uris.push(uri);
      prefixes.push(prefix);
    }
    return prefixes;
  }

  forget(prefixes: readonly string[]): void {
    for (const prefix of prefixes) this.#declared.get(prefix)?.pop();
  }

  resolve(written: string): { readonly name: string; readonly namespace: string } {
    const colon = written.indexOf(':');
    const prefix = colon < 0 ? '' : written.slice(0, colon);
    const declared = this.#declared.get(prefix)?.at(-1);
    // Elements are found by their local names, so that a prefix without a declaration is no reason
    // to stop reading.
    const namespace = declared ?? (prefix === '' ? '' : `urn:undeclared:${prefix}`);
    return { name: written.slice(colon + 1), namespace };
  }
}

/** Elements of HTML without an end tag, which authors of feeds put between texts. */
const voidName = /^(?:br|hr|img)$/i;

/** Elements that never stand right within one another: the next one ends one that nobody closed. */
const listed = /^(?:item|entry)$/i;

class ElementReader implements MarkupSink {
  root: ParsedElement | undefined;
  readonly #open: OpenElement[] = [];
  /** How many elements of each name are open. */
  readonly #counts = new Map<string, number>();
  readonly #namespaces = new Namespaces();
  readonly #findPlace: (index: number) => TextPlace;

  constructor(text: string) {
    let find: ((index: number) => TextPlace) | undefined;
    this.#findPlace = (index) => (find ??= createPlaceFinder(text))(index);
  }

  readonly text = (raw: string): void => this.#add(textOf(raw));

  readonly cdata = (text: string): void => this.#add(allowed(text.replace(/\r\n?/g, '\n')));

  readonly open = (tag: OpenTag): number | undefined => {
    const attributes = attributesOf(tag);
    const written = tag.name.toLowerCase();
    const around = this.#open.length > 1 ? this.#open.at(-1) : undefined;
    if (around?.name === written && listed.test(written) && around.element.children.length > 0) {
      this.close(written);
    }
    const prefixes = this.#namespaces.declare(attributes);
    const names = this.#namespaces.resolve(tag.name);
    const element = new ParsedElement(names, { attributes, start: tag.start }, this.#findPlace);
    if (this.#open.length < MAX_DEPTH) this.#add(element);
    this.root ??= element;
    this.#open.push({ element, name: written, prefixes });
    this.#count(written, 1);
    return tag.isEmpty || voidName.test(tag.name) ? this.close(tag.name) : undefined;
  };

  /**
   * Closes the open elements from the inside out up to this name; does nothing where it is not
   * open.
   */
  readonly close = (tag: string): number | undefined => {
    const name = tag.toLowerCase();
    if (!this.#counts.get(name)) return undefined;
    for (let last = this.#open.pop(); last; last = this.#open.pop()) {
      this.#count(last.name, -1);
      this.#namespaces.forget(last.prefixes);
      if (last.name === name) break;
    }
    // Everything behind the root element is ignored.
    return this.#open.length === 0 ? Infinity : undefined;
  };

  #add(part: string | ParsedElement): void {
    if (part !== '') this.#open.at(Math.min(this.#open.length, MAX_DEPTH) - 1)?.element.add(part);
  }

  #count(name: string, change: number): void {
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + change);
  }
}

/**
 * Reads what can be read of an XML text; `undefined` when there is no element at all. Positions
 * are `line:column` of each tag's `<`.
 */
export function* readXmlInSteps(text: string): Steps<XmlElement | undefined> {
  const reader = new ElementReader(text);
  yield* scanMarkupInSteps(text, reader, xmlStart(text));
  return reader.root;
}

/** Reads XML without pauses, for short texts and for programs that may wait. */
export const readXml = (text: string): XmlElement | undefined => atOnce(readXmlInSteps(text));
