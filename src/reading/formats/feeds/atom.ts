/** Reads Atom 1.0 (RFC 4287) and, leniently, Atom 0.3 and older. Entries become news. */
import { decodeEntities } from '../../text/html-entities.js';
import {
  baseOf,
  DUBLIN_CORE,
  feedChildren,
  feedText,
  moduleChildren,
  moduleText,
  readFeedXml,
} from './feed-element.js';
import { lineOf } from '../foreign-value.js';
import { beginningOf, NewsDocument, titleText, type NewsDraft } from '../news-draft.js';
import type { FormatPorts, SourceFormat, SourceText, XmlElement } from '../source-format.js';
import { xhtmlText } from '../../text/html-text.js';
import { rootName } from '../../xml/prolog.js';
import { attributeOf } from '../../xml/xml-element.js';

const format: SourceFormat = {
  id: 'atom',
  detect: ({ text }) => /^(?:feed|entry)$/i.test(rootName(text)),
  *parse(source, ports) {
    const news = new NewsDocument(source);
    const root = yield* readFeedXml(source, ports, news);
    const single = root?.name === 'entry';
    const entries = single ? [root] : entriesOf(root);
    for (const entry of entries) {
      news.item(readAtomEntry(entry, single ? undefined : root, { source, ports }));
      yield;
    }
    return news.finish(attributeOf(root, 'xml:lang') ?? moduleText(root, DUBLIN_CORE, 'language'));
  },
};
export default format;

/** The entries of a feed; some feeds older than Atom 1.0 call them items. */
function entriesOf(feed: XmlElement | undefined): XmlElement[] {
  const entries = feedChildren(feed, 'entry');
  return entries.length > 0 ? entries : feedChildren(feed, 'item');
}

interface AtomContext {
  readonly source: SourceText;
  readonly ports: FormatPorts;
}

/**
 * What kind of text an element holds (RFC 4287, section 3.1), also by the media types and the
 * `mode` of Atom 0.3. `other` is a type that is not text, such as a picture.
 */
function textKind(element: XmlElement): 'text' | 'html' | 'xhtml' | 'other' {
  const type = (attributeOf(element, 'type') ?? 'text').toLowerCase();
  if (type === 'xhtml' || type.includes('xhtml+xml') || attributeOf(element, 'mode') === 'xml') {
    return element.children.length > 0 ? 'xhtml' : 'text';
  }
  const isEscaped = attributeOf(element, 'mode') === 'escaped' && element.text.includes('<');
  if (isEscaped || type.includes('html')) return element.children.length > 0 ? 'xhtml' : 'html';
  return type === 'text' || type.startsWith('text/') ? 'text' : 'other';
}

/**
 * The text of an element, decoded if Atom 0.3's `mode="base64"` says so. Bytes that are not UTF-8
 * become replacement characters; text that is not base64 becomes empty.
 */
function decodedText(element: XmlElement): string {
  if (attributeOf(element, 'mode') !== 'base64') return element.text;
  try {
    const bytes = Uint8Array.from(atob(element.text.trim()), (sign) => sign.charCodeAt(0));
    return new TextDecoder().decode(bytes);
  } catch {
    return '';
  }
}

function plainOf(element: XmlElement | undefined, ports: FormatPorts): string | undefined {
  if (!element) return undefined;
  const kind = textKind(element);
  if (kind === 'other') return undefined;
  if (kind === 'xhtml') return xhtmlText(element) || undefined;
  if (kind === 'html') return ports.plainText(decodedText(element)) || undefined;
  // Atom 0.3 feeds put escaped HTML under `text/plain` too: a text that begins with a tag is HTML.
  const text = decodedText(element).trim();
  return (/^<[a-z]/i.test(text) ? ports.plainText(text) : text) || undefined;
}

function titleOf(element: XmlElement | undefined): string | undefined {
  if (!element) return undefined;
  const kind = textKind(element);
  if (kind === 'html') return titleText(decodedText(element));
  // The standard says plain text, but publishers often escape it once more.
  const text = kind === 'text' ? decodeEntities(decodedText(element)) : xhtmlText(element);
  return lineOf(text) || undefined;
}

/**
 * The address of the entry's page: the alternate link, preferably to HTML (section 4.2.7), else the
 * address of the content.
 */
function urlOf(
  entry: XmlElement,
  base: string | undefined,
  ports: FormatPorts,
): string | undefined {
  const links = feedChildren(entry, 'link').filter(
    (link) => (attributeOf(link, 'rel') ?? 'alternate').replace(/^.*\//, '') === 'alternate',
  );
  const page =
    links.find((link) => (attributeOf(link, 'type') ?? 'html').includes('html')) ?? links[0];
  const href = attributeOf(page, 'href') ?? page?.text.trim();
  const linked = href ? ports.safeUrl(href, page ? baseOf([page], base, ports) : base) : undefined;
  return linked ?? ports.safeUrl(attributeOf(feedChildren(entry, 'content')[0], 'src') ?? '', base);
}

function categoryOf(entry: XmlElement): string | undefined {
  for (const category of feedChildren(entry, 'category')) {
    const label = attributeOf(category, 'label') ?? attributeOf(category, 'term');
    const text = label === undefined ? category.text.trim() : decodeEntities(label);
    if (text !== '') return text;
  }
  return moduleText(entry, DUBLIN_CORE, 'subject');
}

function readAtomEntry(
  entry: XmlElement,
  feed: XmlElement | undefined,
  { source, ports }: AtomContext,
): NewsDraft {
  const first = (name: string) => feedChildren(entry, name)[0];
  const base = baseOf([feed, entry], source.url, ports);
  const summary = plainOf(first('summary'), ports);
  // YouTube describes its videos in a group of Media RSS.
  const [group] = moduleChildren(entry, 'mrss', 'group');
  const content = plainOf(first('content'), ports) ?? moduleText(group, 'mrss', 'description');
  const dates = ['published', 'issued', 'created', 'updated', 'modified'];
  return {
    path: entry.position ?? '',
    id: feedText(entry, 'id'),
    title: titleOf(first('title')),
    summary: summary ?? (content && beginningOf(content)),
    url: urlOf(entry, base, ports),
    dates: [...dates.map((name) => feedText(entry, name)), moduleText(entry, DUBLIN_CORE, 'date')],
    category: categoryOf(entry),
    language: attributeOf(entry, 'xml:lang') ?? moduleText(entry, DUBLIN_CORE, 'language'),
  };
}
