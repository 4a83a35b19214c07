/** Writes news as feeds: Atom (RFC 4287) and JSON Feed 1.1, one of each for every language. */
import type { NewsItem } from '../model/conference.js';
import { chooseText, type LocalizedText } from '../model/values/localized-text.js';
import { Markup, markup } from '../ssr/markup.js';
import { documentFile } from './last-publication.js';
import { addressOf, fileSlug, type Publication, type PublishedFile } from './publication.js';

interface FeedItem {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly url: string | undefined;
  readonly published: number;
  readonly category: string | undefined;
}

interface Feed {
  readonly language: string;
  readonly title: string;
  /** Addresses of the organiser's page and of the feed. */
  readonly home: string;
  readonly self: string;
  /** Newest first. */
  readonly items: readonly FeedItem[];
}

const iso = (epoch: number): string => new Date(epoch).toISOString().replace('.000Z', 'Z');

/** Characters that XML cannot hold even when they are escaped (XML 1.0, 2.2). */
const forbidden = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udfff]/gu;

const plain = (text: string): string => text.replace(forbidden, '');

function buildFeed(publication: Publication, language: string, file: string): Feed {
  const { conference, now, changed } = publication;
  const text = (value: LocalizedText | undefined): string =>
    plain(chooseText(value, language, conference.language).text);
  const address = addressOf(publication);
  const isCurrent = ({ published = 0, expires = Infinity }: NewsItem): boolean =>
    published <= now && expires > now;
  const items = (conference.news ?? []).filter(isCurrent).map((item) => ({
    id: item.url ?? `${address}${documentFile}#news-${encodeURIComponent(plain(item.id))}`,
    title: text(item.title) || text(item.summary).slice(0, 120),
    summary: text(item.summary),
    url: item.url,
    published: item.published ?? changed,
    category: item.category === undefined ? undefined : plain(item.category),
  }));
  return {
    language,
    title: text(conference.event?.name) || 'News',
    home: conference.event?.url ?? address,
    self: address + file,
    items: items.sort((a, b) => b.published - a.published),
  };
}

function formatAtom({ language, title, home, self, items }: Feed, changed: number): string {
  const entries = items.map(
    ({ id, title: name, summary, url, published, category }) => markup`
  <entry>
    <id>${id}</id>
    <title>${name}</title>
    <published>${iso(published)}</published>
    <updated>${iso(published)}</updated>
    ${url === undefined ? undefined : markup`<link href="${url}"/>`}
    ${category === undefined ? undefined : markup`<category term="${category}"/>`}
    <summary>${summary}</summary>
  </entry>`,
  );
  const feed = markup`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
  <id>${self}</id>
  <title>${title}</title>
  <updated>${iso(items[0]?.published ?? changed)}</updated>
  <author><name>${title}</name></author>
  <link rel="self" type="application/atom+xml" href="${self}"/>
  <link href="${home}"/>${entries}
</feed>
`;
  const html = new Markup(`<?xml version="1.0" encoding="utf-8"?>\n${feed.html}`);
  return html.html.replace(/^\s+\n/gm, '');
}

function formatJsonFeed({ language, title, home, self, items }: Feed): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: home,
    feed_url: self,
    language,
    items: items.map(({ id, title: name, summary, url, published, category }) => ({
      id,
      url,
      title: name,
      content_text: summary || name,
      date_published: iso(published),
      tags: category === undefined ? undefined : [category],
    })),
  };
  return `${JSON.stringify(feed, null, 2)}\n`;
}

/** The feeds. A document without news has none; where all news have expired, they are empty. */
export function buildFeeds(publication: Publication): readonly PublishedFile[] {
  const { conference, languages, changed } = publication;
  if ((conference.news ?? []).length === 0) return [];
  return languages.flatMap((language, index) => {
    const names = [...(index === 0 ? ['news'] : []), `news/${fileSlug(language)}`];
    return names.flatMap((name) => [
      {
        path: `${name}.xml`,
        content: formatAtom(buildFeed(publication, language, `${name}.xml`), changed),
      },
      {
        path: `${name}.json`,
        content: formatJsonFeed(buildFeed(publication, language, `${name}.json`)),
      },
    ]);
  });
}
