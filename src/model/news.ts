/** The written news as the model's news items, in the order given. */
import type { NewsItem } from './conference.js';
import { given, isObject, readTime, readUrl, type ReadContext } from './document-context.js';
import { isBlank, type LocalizedText } from './localized-text.js';
import { newsItemSchema } from './news-schema.js';
import { readTolerant } from './read-tolerant.js';
import { readEntries } from './references.js';

/** Reads a list of news items, or an object with one in `news`. */
export function parseNews(value: unknown, context: ReadContext): readonly NewsItem[] | undefined {
  const list = isObject(value) ? value['news'] : value;
  if (!Array.isArray(list)) return undefined;
  const { report } = context;
  const place = isObject(value) ? `${context.path}/news` : context.path;
  // An id that comes twice stays: it tells that two sources bring one item.
  return readEntries(list, { path: place, report }, (entry, path) =>
    readNewsItem(entry, { ...context, path }),
  );
}

const anyText = (text: LocalizedText | undefined): string =>
  (typeof text === 'object' ? Object.values(text)[0] : text) ?? '';

function readNewsItem(value: unknown, context: ReadContext): NewsItem | undefined {
  const { path, report } = context;
  const input = readTolerant(newsItemSchema, value, { path, report });
  if (!input) return undefined;
  if (isBlank(input.title) && isBlank(input.summary)) {
    const message = 'Expected a title or a summary; found neither. The item is left out.';
    report({ code: 'entry-left-out', path, message, severity: 'error' });
    return undefined;
  }
  const url = readUrl(input.url, `${path}/url`, context);
  return {
    // Without an id the link, or the words and their time, tell items apart across updates.
    id: String(
      input.id ??
        url ??
        `${anyText(input.title) || anyText(input.summary)} ${input.published ?? ''}`.trim(),
    ),
    urgency: input.urgency ?? 'normal',
    inForce: input.inForce ?? false,
    ...given('title', isBlank(input.title) ? undefined : input.title),
    ...given('summary', isBlank(input.summary) ? undefined : input.summary),
    ...given('url', url),
    ...given('published', readTime(input.published, `${path}/published`, context)?.epoch),
    ...given('expires', readTime(input.expires, `${path}/expires`, context)?.epoch),
    ...given('category', input.category),
    ...given('language', input.language),
  };
}
