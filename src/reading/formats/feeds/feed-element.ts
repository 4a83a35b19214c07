/** What RSS and Atom have in common: namespaces, relative links, languages. */
import type { FormatPorts, XmlElement } from '../source-format.js';
import { attributeOf } from '../../xml/xml-element.js';

/** Modules that add to a feed; what a feed itself says stands in any other namespace. */
const moduleNamespace =
  /purl\.org\/(?:dc|rss\/1\.0\/modules)|search\.yahoo\.com\/mrss|itunes|georss|opengis|w3\.org\/2003\/01\/geo|creativecommons|slash|wellformedweb|freshmeat|xhtml|rss\/1\.0\/modules/i;

function isOwn(element: XmlElement, parent: XmlElement): boolean {
  const { namespace } = element;
  return namespace === parent.namespace || namespace === '' || !moduleNamespace.test(namespace);
}

/** Children of a name, those in the feed's own namespace first; names differ in case at times. */
export function feedChildren(parent: XmlElement | undefined, name: string): XmlElement[] {
  if (!parent) return [];
  const found = parent.children.filter(
    (child) => child.name === name || child.name.toLowerCase() === name.toLowerCase(),
  );
  const same = found.filter(({ namespace }) => namespace === parent.namespace);
  const own = found.filter((child) => !same.includes(child) && isOwn(child, parent));
  return [...same, ...own];
}

/** Children of a module (`dc`, `content`, `media`), by a part of its namespace. */
function moduleChildren(parent: XmlElement | undefined, part: string, name: string) {
  return (
    parent?.children.filter(
      (child) => child.name === name && child.namespace.toLowerCase().includes(part),
    ) ?? []
  );
}

export const DUBLIN_CORE = 'purl.org/dc/';
export const CONTENT_MODULE = 'purl.org/rss/1.0/modules/content';

export function moduleText(parent: XmlElement | undefined, part: string, name: string) {
  return moduleChildren(parent, part, name)
    .map(({ text }) => text.trim())
    .find((text) => text !== '');
}

export function feedText(parent: XmlElement | undefined, name: string): string | undefined {
  return feedChildren(parent, name)
    .map(({ text }) => text.trim())
    .find((text) => text !== '');
}

/** The base of an element's links: `xml:base` attributes from the outside in (XML Base). */
export function baseOf(
  elements: readonly (XmlElement | undefined)[],
  start: string | undefined,
  ports: FormatPorts,
): string | undefined {
  return elements.reduce((base, element) => {
    const own = attributeOf(element, 'xml:base');
    return own === undefined ? base : (ports.safeUrl(own, base) ?? base);
  }, start);
}
