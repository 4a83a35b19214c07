/**
 * Reads RSS 0.9x and 2.0 (rssboard.org) and RSS 1.0 (web.resource.org/rss/1.0), with Dublin Core
 * and the content module. Items become news.
 */
import {
  baseOf,
  CONTENT_MODULE,
  DUBLIN_CORE,
  feedChildren,
  feedText,
  moduleChildren,
  moduleText,
  readFeedXml,
} from './feed-element.js';
import { lineOf } from '../foreign-value.js';
import { beginningOf, NewsDocument, titleText, type NewsDraft } from '../news-draft.js';
import type { FormatPorts, SourceFormat, XmlElement } from '../source-format.js';
import { xhtmlText } from '../../text/html-text.js';
import { rootName } from '../../xml/prolog.js';
import { attributeOf } from '../../xml/xml-element.js';

const format: SourceFormat = {
  id: 'rss',
  detect: ({ text }) => {
    const name = rootName(text);
    // In capital letters a channel is CDF, another format.
    return name === 'channel' || /^(?:rss|rdf)$/i.test(name);
  },
  *parse(source, ports) {
    const news = new NewsDocument(source);
    const root = yield* readFeedXml(source, ports, news);
    const channel = /^channel$/i.test(root?.name ?? '') ? root : feedChildren(root, 'channel')[0];
    const found = findItems(root, []);
    // Found once and not for each item: the search goes through the whole channel.
    const site = feedText(channel, 'link');
    const start = (site && ports.safeUrl(site, source.url)) ?? source.url;
    for (const parents of found) {
      news.item(readItem(parents, start, ports));
      yield;
    }
    return news.finish(languageOf(channel) ?? languageOf(root));
  },
};
export default format;

/**
 * Finds the items, each with its ancestors: in the channel (RSS 0.91 to 2.0), beside it (0.90 and
 * 1.0), or in an `items` element.
 */
function findItems(element: XmlElement | undefined, above: XmlElement[]): XmlElement[][] {
  if (!element || above.length > 4) return [];
  const path = [...above, element];
  return element.children.flatMap((child) => {
    if (/^item$/i.test(child.name)) return [[...path, child]];
    return /^(?:channel|items)$/i.test(child.name) ? findItems(child, path) : [];
  });
}

function languageOf(element: XmlElement | undefined): string | undefined {
  return (
    feedText(element, 'language') ??
    moduleText(element, DUBLIN_CORE, 'language') ??
    attributeOf(element, 'xml:lang')
  );
}

/**
 * The plain text of the first element that has any. Some publishers write HTML into an element
 * without escaping it.
 */
function plainOf(elements: readonly XmlElement[], ports: FormatPorts): string | undefined {
  for (const element of elements) {
    const isMarkup = element.children.length > 0;
    const plain = isMarkup ? xhtmlText(element) : ports.plainText(element.text);
    if (plain !== '') return plain;
  }
  return undefined;
}

/** The elements of Media RSS of an item, also those in its group. */
function mediaChildren(item: XmlElement, name: string): XmlElement[] {
  const [group] = moduleChildren(item, 'mrss', 'group');
  return [...moduleChildren(item, 'mrss', name), ...moduleChildren(group, 'mrss', name)];
}

/** The summary of an item: its description whole, else the beginning of a longer text. */
function summaryOf(item: XmlElement, ports: FormatPorts): string | undefined {
  const short = [
    ...feedChildren(item, 'description'),
    ...moduleChildren(item, DUBLIN_CORE, 'description'),
  ];
  const long = [
    ...feedChildren(item, 'summary'),
    ...moduleChildren(item, 'itunes', 'summary'),
    ...moduleChildren(item, CONTENT_MODULE, 'encoded'),
    ...feedChildren(item, 'encoded'),
    ...feedChildren(item, 'content'),
    // The whole text in feeds for Yandex, which content systems of Russia write.
    ...feedChildren(item, 'full-text'),
    ...mediaChildren(item, 'description'),
    ...moduleChildren(item, 'itunes', 'subtitle'),
    ...item.children.filter(
      ({ name, namespace }) => namespace.includes('xhtml') && /^(?:body|div)$/.test(name),
    ),
  ];
  const whole = plainOf(short, ports);
  if (whole !== undefined) return whole;
  const beginning = plainOf(long, ports);
  return beginning === undefined ? undefined : beginningOf(beginning);
}

function titleOf(item: XmlElement): string | undefined {
  const titles = [
    ...feedChildren(item, 'title'),
    ...moduleChildren(item, DUBLIN_CORE, 'title'),
    ...mediaChildren(item, 'title'),
    ...moduleChildren(item, 'itunes', 'title'),
  ];
  const lines = titles.map((title) =>
    title.children.length > 0 ? lineOf(xhtmlText(title)) : titleText(title.text),
  );
  return lines.find((line) => line !== '');
}

/** The text of a link, or of the `url` or `href` element that some programs put into it. */
function addressIn(link: XmlElement): string {
  const inner = link.children.find(({ name }) => /^(?:url|href)$/i.test(name));
  return (inner ?? link).text.trim();
}

/**
 * The address of an item's page. Looked for in FeedBurner's `origLink`, `link`, an Atom link and
 * `rdf:about`, a `guid` that is a permalink, as it is unless it says otherwise, and last in an
 * enclosure.
 */
function urlOf(item: XmlElement, base: string | undefined, ports: FormatPorts): string | undefined {
  const links = item.children.filter(({ name }) => name.toLowerCase() === 'link');
  const written = links.map(addressIn).find((text) => text !== '');
  const atom = links.find((link) => {
    const relation = attributeOf(link, 'rel') ?? 'alternate';
    return relation === 'alternate' && attributeOf(link, 'href') !== undefined;
  });
  // FeedBurner replaces `link` with an address of its own that counts readers; `origLink` holds the
  // real one.
  const original = moduleText(item, 'feedburner', 'origLink');
  const candidates = [original, written, attributeOf(atom, 'href'), attributeOf(item, 'rdf:about')];
  for (const candidate of candidates) {
    const url = candidate === undefined ? undefined : ports.safeUrl(candidate, base);
    if (url !== undefined) return url;
  }
  return permalinkOf(item, base, ports) ?? enclosureOf(item, base, ports);
}

/**
 * The address in a `guid`. It may be any string: `42` resolved against the feed would invent a page,
 * so only a whole address counts, and a path where the feed says that it is a permalink.
 */
function permalinkOf(
  item: XmlElement,
  base: string | undefined,
  ports: FormatPorts,
): string | undefined {
  const [guid] = feedChildren(item, 'guid');
  const said = attributeOf(guid, 'isPermaLink')?.toLowerCase();
  if (!guid || said === 'false') return undefined;
  const written = guid.text.trim();
  return ports.safeUrl(written, said === 'true' && written.startsWith('/') ? base : undefined);
}

/** The address of an episode or a document, for items without a page. */
function enclosureOf(
  item: XmlElement,
  base: string | undefined,
  ports: FormatPorts,
): string | undefined {
  const enclosure = feedChildren(item, 'enclosure').find(
    (one) => !/^image\//i.test(attributeOf(one, 'type') ?? 'image/'),
  );
  const url = attributeOf(enclosure, 'url');
  return url === undefined ? undefined : ports.safeUrl(url, base);
}

/** The text of a date, or the machine's form of the `<time>` that Drupal puts into it. */
function dateIn(date: XmlElement): string {
  const time = date.children.find(({ name }) => name.toLowerCase() === 'time');
  return (attributeOf(time, 'datetime') ?? date.text).trim();
}

const hasContent = ({ children, attributes, text }: XmlElement): boolean =>
  children.length > 0 || attributes.size > 0 || text !== '';

const datesInOrder = ['issued', 'created', 'available', 'modified'];

function readItem(
  path: readonly XmlElement[],
  start: string | undefined,
  ports: FormatPorts,
): NewsDraft {
  const item = path.at(-1);
  // An item with nothing in it is only reported; a broken file may have very many.
  if (!item?.children.some(hasContent)) return { path: item?.position ?? '', dates: [] };
  const base = baseOf(path, start, ports);
  return {
    path: item.position ?? '',
    id: feedText(item, 'guid') ?? attributeOf(item, 'rdf:about'),
    title: titleOf(item),
    summary: summaryOf(item, ports),
    url: urlOf(item, base, ports),
    dates: [
      ...feedChildren(item, 'pubDate').map(dateIn),
      moduleText(item, DUBLIN_CORE, 'date'),
      feedText(item, 'date'),
      ...datesInOrder.map((name) => moduleText(item, DUBLIN_CORE, name)),
      feedText(item, 'published') ?? feedText(item, 'updated'),
    ],
    category: feedText(item, 'category') ?? moduleText(item, DUBLIN_CORE, 'subject'),
    language: languageOf(item),
  };
}
