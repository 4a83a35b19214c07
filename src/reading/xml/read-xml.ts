/** The only DOMParser: XML text as plain elements. It loads nothing and expands no entities. */
import { trustMarkup } from '../../widget/page/trusted-types.js';
import type { XmlElement } from '../formats/source-format.js';
import { repairXml, withoutDoctype } from './repair-xml.js';

function parse(text: string): Element | undefined {
  const document = new DOMParser().parseFromString(trustMarkup(text), 'application/xml');
  // Engines report an error as an element, each in another place.
  const isRefused = document.getElementsByTagName('parsererror').length > 0;
  return isRefused ? undefined : (document.documentElement ?? undefined);
}

/**
 * Reads XML, mended where a strict parser refuses it; `undefined` when nothing can be made of it,
 * or when the page's Trusted Types forbid parsing.
 */
export function readXml(text: string): XmlElement | undefined {
  try {
    const strict = hasBrokenComment(text) ? undefined : parse(withoutDoctype(text));
    const root = strict ?? parse(repairXml(text));
    return root && new DomElement(root);
  } catch {
    return undefined;
  }
}

/**
 * A comment that holds `--` or never ends is no XML (section 2.5), and WebKit takes seconds to find
 * out. In CDATA it is text, which the mended version keeps.
 */
function hasBrokenComment(text: string): boolean {
  for (let at = text.indexOf('<!--'); at >= 0; at = text.indexOf('<!--', at)) {
    at = text.indexOf('--', at + 4);
    if (at < 0 || text[at + 2] !== '>') return true;
  }
  return false;
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
