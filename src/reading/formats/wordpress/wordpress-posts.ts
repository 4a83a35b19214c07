/**
 * Reads the posts of WordPress's REST API (`/wp-json/wp/v2/posts`,
 * developer.wordpress.org/rest-api) as news. Texts are HTML in `rendered`. `date_gmt` is in UTC,
 * `date` is on the site's clock without a zone.
 */
import type { Steps } from '../../../model/values/steps.js';
import { htmlText } from '../../text/html-text.js';
import {
  firstText,
  jsonOf,
  objectOf,
  objectsOf,
  textOf,
  type ForeignObject,
} from '../foreign-value.js';
import { beginningOf, NewsDocument, titleText } from '../news-draft.js';
import { linkIn, placedObjects, type PlacedEntry } from '../rest-answer.js';
import type { FormatPorts, FormatResult, SourceFormat, SourceText } from '../source-format.js';

const format: SourceFormat = {
  id: 'wordpress',
  detect: (source) => {
    const json = jsonOf(source);
    const first = objectOf(Array.isArray(json) ? json[0] : json);
    return isPost(first);
  },
  parse: (source, ports) => buildDocument(jsonOf(source), source, ports),
};
export default format;

/**
 * Whether this is a post of any type but those of events, and of WordCamp's sessions and people: the
 * date of a post is when it was published, which is no date of an event.
 */
const isPost = (value: ForeignObject): boolean =>
  'rendered' in objectOf(value['title']) &&
  'link' in value &&
  'date' in value &&
  !/event|session|^wcb_/.test(textOf(value['type']) ?? '');

/** Whether a post is published: an answer to somebody who is logged in also holds drafts. */
const isOut = ({ entry }: PlacedEntry): boolean =>
  (textOf(entry['status']) ?? 'publish') === 'publish';

/** Reports posts that are left out: drafts, posts for a few, and posts that are to appear later. */
function reportHidden([first, ...others]: readonly PlacedEntry[], news: NewsDocument): void {
  if (!first) return;
  news.problems.push({
    code: 'news-unpublished',
    path: `${first.path}/status`,
    message: `Found ${others.length + 1} posts that are not published ("${textOf(first.entry['status']) ?? ''}"); they are left out.`,
    severity: 'info',
  });
}

const rendered = (value: unknown): string => textOf(objectOf(value)['rendered']) ?? '';

/** The name of the post's category; it is there only if the address had `_embed`. */
function categoryOf(post: ForeignObject): string | undefined {
  const terms = objectOf(post['_embedded'])['wp:term'];
  const all = Array.isArray(terms) ? terms.flatMap((list) => objectsOf(list)) : [];
  const name = all.find(({ taxonomy }) => taxonomy === 'category')?.['name'];
  const text = textOf(name);
  return text === undefined ? undefined : titleText(text);
}

interface NewsContext {
  readonly news: NewsDocument;
  readonly link: (url: unknown) => string | undefined;
  readonly hasTimeZone: boolean;
}

/**
 * The date of a post. A time on the site's clock gives no instant unless the page names a zone, so
 * without one it is left out and reported.
 */
function datesOf({ entry, path }: PlacedEntry, { news, hasTimeZone }: NewsContext): string[] {
  const [utc, local] = [textOf(entry['date_gmt']), textOf(entry['date'])];
  if (utc !== undefined) return [`${utc}Z`];
  if (local === undefined) return [];
  if (hasTimeZone) return [local];
  news.problems.push({
    code: 'time-zone-missing',
    path: `${path}/date`,
    message: `Found the date "${local}" of a clock without a zone; expected date_gmt beside it, or a zone named with source-time-zone or --time-zone.`,
    severity: 'warning',
  });
  return [];
}

function addPost(place: PlacedEntry, context: NewsContext): void {
  const { entry, path } = place;
  const { news, link } = context;
  const text = htmlText(rendered(entry['excerpt'])) || htmlText(rendered(entry['content']));
  news.item({
    path,
    id: firstText(objectOf(entry['guid'])['rendered'], entry['link'], entry['id']),
    title: titleText(rendered(entry['title'])),
    summary: beginningOf(text),
    url: link(entry['link']),
    dates: datesOf(place, context),
    category: categoryOf(entry),
  });
}

function* buildDocument(
  json: unknown,
  source: SourceText,
  ports: FormatPorts,
): Steps<FormatResult> {
  const news = new NewsDocument(source);
  const context: NewsContext = {
    news,
    link: linkIn(source, ports),
    hasTimeZone: source.timeZone !== undefined,
  };
  // How many posts there are in all stands in a header of the answer, which is not part of the
  // source's text. So further pages cannot be reported.
  const posts = placedObjects(json, '');
  for (const post of posts.filter(isOut)) {
    addPost(post, context);
    yield;
  }
  reportHidden(
    posts.filter((post) => !isOut(post)),
    news,
  );
  return news.finish(undefined);
}
