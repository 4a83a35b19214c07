/** The only DOMParser: XML text as plain elements. It loads nothing and expands no entity files. */
import type { XmlElement } from '../formats/source-format.js';
import { repairXml } from './repair-xml.js';

function parse(text: string): Element | undefined {
  const document = new DOMParser().parseFromString(text, 'application/xml');
  const root = document.documentElement;
  // Engines report an error as an element, each in another place.
  return document.getElementsByTagName('parsererror').length > 0 ? undefined : root;
}

/** Reads XML, mended where a strict parser refuses it; `undefined` when nothing can be made of it. */
export function readXml(text: string): XmlElement | undefined {
  // An entity of ten entities of ten entities: nothing that a feed or a programme needs.
  if (/<!ENTITY/i.test(text.slice(0, 10_000))) return readXml(withoutDoctype(text));
  const root = parse(text) ?? parse(repairXml(text));
  return root && new DomElement(root);
}

function withoutDoctype(text: string): string {
  return text
    .replace(/<!DOCTYPE[^[>]*(?:\[[\s\S]*?\]\s*)?>/i, '')
    .replaceAll(/<!ENTITY[^>]*>/gi, '');
}

/** Reads each level when it is asked for: most formats look at a part of a file. */
class DomElement implements XmlElement {
  readonly #element: Element;
  #children: readonly XmlElement[] | undefined;
  #attributes: ReadonlyMap<string, string> | undefined;

  constructor(element: Element) {
    this.#element = element;
  }

  get name(): string {
    return this.#element.localName;
  }

  get namespace(): string {
    return this.#element.namespaceURI ?? '';
  }

  get attributes(): ReadonlyMap<string, string> {
    this.#attributes ??= new Map(
      [...this.#element.attributes].map(({ name, value }) => [name, value]),
    );
    return this.#attributes;
  }

  get children(): readonly XmlElement[] {
    this.#children ??= [...this.#element.children].map((child) => new DomElement(child));
    return this.#children;
  }

  get text(): string {
    return this.#element.textContent ?? '';
  }
}
