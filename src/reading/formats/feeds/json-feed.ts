/** Reads JSON Feed 1.0 and 1.1 (jsonfeed.org). Items become news. */
import { firstText, jsonOf, listOf, objectOf, textOf } from '../foreign-value.js';
import { withLineBreaks } from '../../text/escaped-breaks.js';
import { beginningOf, NewsDocument, titleText } from '../news-draft.js';
import { placedObjects } from '../rest-answer.js';
import type { FormatPorts, SourceFormat } from '../source-format.js';

const format: SourceFormat = {
  id: 'json-feed',
  detect: (source) => {
    const { version, items, feed_url: feed, home_page_url: home } = objectOf(jsonOf(source));
    if (typeof version === 'string' && version.includes('jsonfeed.org/version')) return true;
    return Array.isArray(items) && (typeof feed === 'string' || typeof home === 'string');
  },
  *parse(source, ports) {
    const feed = objectOf(jsonOf(source));
    const news = new NewsDocument(source);
    // The standard asks for whole addresses; feeds that write relative ones mean them from the
    // site.
    const site = textOf(feed['home_page_url']) ?? textOf(feed['feed_url']);
    const base = (site && ports.safeUrl(site, source.url)) ?? source.url;
    for (const { entry, path } of placedObjects(feed['items'], '/items')) {
      news.item(readItem(entry, path, { base, ports }));
      yield;
    }
    return news.finish(textOf(feed['language']));
  },
};
export default format;

/** A text that begins with a tag which is closed further on. */
const isHtml = /^\s*<(p|div|h[1-6]|ul|ol|b|strong|em|span|a|figure|blockquote)[\s>][^]*<\/\1>/i;

interface FeedContext {
  readonly base: string | undefined;
  readonly ports: FormatPorts;
}

function readItem(
  item: Readonly<Record<string, unknown>>,
  path: string,
  { base, ports }: FeedContext,
) {
  const text = (name: string) => textOf(item[name]);
  const link = (url: string | undefined) =>
    url === undefined ? undefined : ports.safeUrl(url, base);
  const id = text('id');
  const isPage = /^https?:\/\//i.test(id ?? '');
  const title = text('title');
  const html = text('content_html');
  const plain = (name: string) => {
    const written = text(name);
    if (written === undefined) return undefined;
    // The standard says plain text; many programs write HTML there too.
    return isHtml.test(written) ? ports.plainText(written) : withLineBreaks(written);
  };
  const content = plain('content_text') ?? (html && ports.plainText(html));
  return {
    path,
    id,
    title: title && titleText(title),
    summary: plain('summary') ?? (content && beginningOf(content)),
    // The standard asks for the page's address as the id.
    url: link(text('url')) ?? link(text('external_url')) ?? (isPage ? link(id) : undefined),
    dates: [text('date_published'), text('date_modified')],
    category: firstText(...listOf(item['tags'])),
    language: text('language'),
  };
}
