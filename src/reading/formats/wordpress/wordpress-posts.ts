/**
 * Posts of WordPress' REST API (`/wp-json/wp/v2/posts`, developer.wordpress.org/rest-api) as news.
 * Texts are HTML in `rendered`; `date_gmt` is UTC, `date` the site's clock without a zone.
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

/** Any type of post that has no times of its own: those are read by the formats that know them. */
const isPost = (value: ForeignObject): boolean =>
  'rendered' in objectOf(value['title']) && 'link' in value && 'date' in value;

/** Whoever is logged in is told of drafts, too. */
const isOut = ({ entry }: PlacedEntry): boolean =>
  (textOf(entry['status']) ?? 'publish') === 'publish';

const rendered = (value: unknown): string => textOf(objectOf(value)['rendered']) ?? '';

/** Names of categories are in the answer only when it was asked with `_embed`. */
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

/** The site's clock alone tells no instant; without a zone of the page's owner it is left out. */
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
  // How many more there are stands in a header, which no text of a source has.
  for (const post of placedObjects(json, '').filter(isOut)) {
    addPost(post, context);
    yield;
  }
  return news.finish(undefined);
}
