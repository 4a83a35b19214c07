/** What RSS and Atom have in common: namespaces, relative links, languages. */
import type { Steps } from '../../../model/values/steps.js';
import type { NewsDocument } from '../news-draft.js';
import type { FormatPorts, SourceText, XmlElement } from '../source-format.js';
import { withoutOpenSections } from '../../xml/open-sections.js';
import { attributeOf } from '../../xml/xml-element.js';

/** Reads the XML of a feed. Sections that nobody closed are reported and read as far as they go. */
export function* readFeedXml(
  source: SourceText,
  ports: FormatPorts,
  news: NewsDocument,
): Steps<XmlElement | undefined> {
  const { text, problem } = withoutOpenSections(source.text);
  if (problem) news.problems.push(problem);
  return yield* ports.readXml(text);
}

/**
 * Namespaces of modules, which add fields to a feed. Elements in any other namespace are taken for
 * the feed's own.
 */
const moduleNamespace =
  /purl\.org\/(?:dc|rss\/1\.0\/modules)|search\.yahoo\.com\/mrss|itunes|georss|opengis|w3\.org\/2003\/01\/geo|creativecommons|slash|wellformedweb|freshmeat|xhtml|rss\/1\.0\/modules/i;

function isOwn(element: XmlElement, parent: XmlElement): boolean {
  const { namespace } = element;
  return namespace === parent.namespace || namespace === '' || !moduleNamespace.test(namespace);
}

/**
 * The children with this name, those in the feed's own namespace first. Upper and lower case count
 * as the same, since some feeds get it wrong.
 */
export function feedChildren(parent: XmlElement | undefined, name: string): XmlElement[] {
  if (!parent) return [];
  const found = parent.children.filter(
    (child) => child.name === name || child.name.toLowerCase() === name.toLowerCase(),
  );
  const same = found.filter(({ namespace }) => namespace === parent.namespace);
  const own = found.filter((child) => child.namespace !== parent.namespace && isOwn(child, parent));
  return [...same, ...own];
}

/**
 * The children with this name that belong to a module; `part` is a part of its namespace, in lower
 * case (`purl.org/dc/`, `itunes`).
 */
export function moduleChildren(parent: XmlElement | undefined, part: string, name: string) {
  return (
    parent?.children.filter(
      (child) => child.name === name && child.namespace.toLowerCase().includes(part),
    ) ?? []
  );
}

/** Parts of the namespaces of Dublin Core and of RSS 1.0's content module, for `moduleText`. */
export const DUBLIN_CORE = 'purl.org/dc/';
export const CONTENT_MODULE = 'purl.org/rss/1.0/modules/content';

/** The text of a module's first child that has any; `part` as for `moduleChildren`. */
export function moduleText(parent: XmlElement | undefined, part: string, name: string) {
  return moduleChildren(parent, part, name)
    .map(({ text }) => text.trim())
    .find((text) => text !== '');
}

/** The text of the first child with this name that has any. */
export function feedText(parent: XmlElement | undefined, name: string): string | undefined {
  return feedChildren(parent, name)
    .map(({ text }) => text.trim())
    .find((text) => text !== '');
}

/**
 * The address that relative links of an element are resolved against: `start`, changed by the
 * `xml:base` of each element, outermost first (XML Base).
 */
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
