/** Writes news as plain HTML: a list of links. */
import type { NewsItem } from '../../model/conference.js';
import { linked, markup, type Markup } from '../../ssr/markup.js';
import { paragraphs, type PlainFrame } from '../../ssr/plain-frame.js';

function formatItem(item: NewsItem, frame: PlainFrame): Markup {
  const { text, format, iso } = frame;
  const { published, url } = item;
  const title = text(item.title);
  const when =
    published === undefined
      ? undefined
      : markup`<time datetime="${iso(published)}">${format.date(published)}</time>`;
  const summary = title ? paragraphs(item.summary, frame) : [];
  const headline = linked(url, title ?? text(item.summary) ?? markup``);
  return markup`<li>${headline} ${when}\n${summary}</li>\n`;
}

/** The newest come first; expired news, and those with a later publication date, are left out. */
export function formatPlainNews(news: readonly NewsItem[], frame: PlainFrame, now: number): Markup {
  const current = news
    .filter(({ expires = Infinity, published = now }) => published <= now && expires > now)
    .sort((a, b) => (b.published ?? 0) - (a.published ?? 0));
  return markup`<ul>\n${current.map((item) => formatItem(item, frame))}</ul>`;
}
