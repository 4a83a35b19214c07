/** Partners and news as plain HTML: lists of links. */
import type { NewsItem, Partner, Partners } from '../model/conference.js';
import { heading, linked, markup, type Markup } from './markup.js';
import { paragraphs, picture, type PlainFrame } from './plain-frame.js';

function formatPartner({ name, url, logo }: Partner, frame: PlainFrame): Markup {
  const words = frame.bare(name);
  return markup`<li>${linked(url, picture(logo, words) ?? markup`${words}`)}</li>\n`;
}

export function formatPlainPartners({ tiers, partners }: Partners, frame: PlainFrame): Markup {
  const list = (members: readonly Partner[]): Markup | undefined =>
    members.length === 0
      ? undefined
      : markup`<ul>\n${members.map((partner) => formatPartner(partner, frame))}</ul>\n`;
  const known = new Set(tiers.map(({ id }) => id));
  const parts = tiers.map(({ id, name }) => {
    const members = list(partners.filter(({ tier }) => tier === id));
    return members && markup`${heading(frame.level, frame.text(name) ?? markup``)}\n${members}`;
  });
  const others = partners.filter(({ tier }) => tier === undefined || !known.has(tier));
  return markup`${parts}${list(others)}`;
}

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

/** Newest first; what has expired, or is published later, is not written. */
export function formatPlainNews(news: readonly NewsItem[], frame: PlainFrame, now: number): Markup {
  const current = news
    .filter(({ expires = Infinity, published = now }) => published <= now && expires > now)
    .sort((a, b) => (b.published ?? 0) - (a.published ?? 0));
  return markup`<ul>\n${current.map((item) => formatItem(item, frame))}</ul>`;
}
