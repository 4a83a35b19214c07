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
  moduleText,
} from './feed-element.js';
import { beginningOf, NewsDocument, titleText, type NewsDraft } from '../news-draft.js';
import type { FormatPorts, SourceFormat, XmlElement } from '../source-format.js';
import { xhtmlText } from '../../text/html-text.js';
import { rootName } from '../../xml/prolog.js';
import { attributeOf } from '../../xml/xml-element.js';

const format: SourceFormat = {
  id: 'rss',
  detect: ({ text }) => /^(?:rss|RSS|RDF|channel)$/.test(rootName(text)),
  *parse(source, ports) {
    const root = yield* ports.readXml(source.text);
    const channel = /^channel$/i.test(root?.name ?? '') ? root : feedChildren(root, 'channel')[0];
    const news = new NewsDocument(source);
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

/** The summary of an item: its description whole, else the beginning of a longer text. */
function summaryOf(item: XmlElement, ports: FormatPorts): string | undefined {
  const short = feedText(item, 'description') ?? moduleText(item, DUBLIN_CORE, 'description');
  if (short !== undefined) return ports.plainText(short);
  const own = feedText(item, 'summary') ?? moduleText(item, 'itunes', 'summary');
  const full = own ?? moduleText(item, CONTENT_MODULE, 'encoded') ?? feedText(item, 'content');
  if (full !== undefined) return beginningOf(ports.plainText(full));
  const body = item.children.find(
    ({ name, namespace }) => namespace.includes('xhtml') && /^(?:body|div)$/.test(name),
  );
  return body && beginningOf(xhtmlText(body));
}

function titleOf(item: XmlElement): string | undefined {
  const title =
    feedText(item, 'title') ??
    moduleText(item, DUBLIN_CORE, 'title') ??
    moduleText(item, 'mrss', 'title') ??
    moduleText(item, 'itunes', 'title');
  return title === undefined ? undefined : titleText(title);
}

/** The text of a link, or of the `url` or `href` element that some programs put into it. */
function addressIn(link: XmlElement): string {
  const inner = link.children.find(({ name }) => /^(?:url|href)$/i.test(name));
  return (inner ?? link).text.trim();
}

/**
 * The address of an item's page. Looked for in FeedBurner's `origLink`, `link`, an Atom link and
 * `rdf:about`, and last in a `guid` that is a permalink, as it is unless it says otherwise.
 */
function urlOf(item: XmlElement, base: string | undefined, ports: FormatPorts): string | undefined {
  const links = item.children.filter(({ name }) => name.toLowerCase() === 'link');
  const written = links.map(addressIn).find((text) => text !== '');
  const atom = links.find((link) => {
    const relation = attributeOf(link, 'rel') ?? 'alternate';
    return relation === 'alternate' && attributeOf(link, 'href') !== undefined;
  });
  const [guid] = feedChildren(item, 'guid');
  const permalink =
    attributeOf(guid, 'isPermaLink')?.toLowerCase() === 'false' ? undefined : guid?.text;
  // FeedBurner replaces `link` with an address of its own that counts readers; `origLink` holds the
  // real one.
  const original = moduleText(item, 'feedburner', 'origLink');
  const candidates = [original, written, attributeOf(atom, 'href'), attributeOf(item, 'rdf:about')];
  for (const candidate of candidates) {
    const url = candidate === undefined ? undefined : ports.safeUrl(candidate, base);
    if (url !== undefined) return url;
  }
  // A `guid` may be any string: `42` resolved against the feed would invent a page, so only a whole
  // address counts.
  return permalink === undefined ? undefined : ports.safeUrl(permalink.trim());
}

const datesInOrder = ['issued', 'created', 'available', 'modified'];

function readItem(
  path: readonly XmlElement[],
  start: string | undefined,
  ports: FormatPorts,
): NewsDraft {
  const item = path.at(-1);
  if (!item) return { path: '', dates: [] };
  const base = baseOf(path, start, ports);
  return {
    path: item.position ?? '',
    id: feedText(item, 'guid') ?? attributeOf(item, 'rdf:about'),
    title: titleOf(item),
    summary: summaryOf(item, ports),
    url: urlOf(item, base, ports),
    dates: [
      feedText(item, 'pubDate'),
      moduleText(item, DUBLIN_CORE, 'date'),
      feedText(item, 'date'),
      ...datesInOrder.map((name) => moduleText(item, DUBLIN_CORE, name)),
      feedText(item, 'published') ?? feedText(item, 'updated'),
    ],
    category: feedText(item, 'category') ?? moduleText(item, DUBLIN_CORE, 'subject'),
    language: languageOf(item),
  };
}
