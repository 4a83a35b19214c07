/** Reads the written news as the model's news items, in the given order. */
import type { NewsItem } from './conference.js';
import { isObject, type ReadContext } from './document-context.js';
import { readId, readTime, readUrl } from './field.js';
import { defined } from './values/optional-fields.js';
import { anyText, isBlank, type LocalizedText } from './values/localized-text.js';
import { newsItemSchema } from './schema/news-schema.js';
import { readTolerant } from './read-tolerant.js';
import { readUsableEntries } from './references.js';
import { atOnce, type Steps } from './values/steps.js';
import { startOfNextDay } from './values/zoned-time.js';

/** Reads a list of news items, or an object with one in `news`. */
export const parseNews = (value: unknown, context: ReadContext): readonly NewsItem[] | undefined =>
  atOnce(parseNewsInSteps(value, context));

export function* parseNewsInSteps(
  value: unknown,
  context: ReadContext,
): Steps<readonly NewsItem[] | undefined> {
  const list = isObject(value) ? value['news'] : value;
  if (list == null || (!isObject(value) && !Array.isArray(value))) return undefined;
  const path = isObject(value) ? `${context.path}/news` : context.path;
  // An id that comes twice stays: it says that two sources bring the same item.
  return yield* readUsableEntries(list, { ...context, path }, readNewsItem);
}

function readNewsItem(value: unknown, context: ReadContext): NewsItem | undefined {
  const { path, report } = context;
  const input = readTolerant(newsItemSchema, value, context);
  if (!input) return undefined;
  const words = anyText(input.title) || anyText(input.summary);
  if (words === '') {
    const message = 'Expected a title or a summary; found neither. The item is left out.';
    report({ code: 'entry-left-out', path, message, severity: 'error' });
    return undefined;
  }
  const { published, urgency = 'normal', inForce = false } = input;
  const url = readUrl(input.url, `${path}/url`, context);
  const time = readTime(published, `${path}/published`, context);
  return defined({
    ...input,
    // Without an id the link, or the words with their time, identify an item in later versions of
    // the source.
    id: readId(input.id) ?? url ?? `${words} ${published ?? ''}`.trim(),
    title: unlessBlank(input.title),
    summary: unlessBlank(input.summary),
    url,
    urgency,
    inForce,
    published: time?.epoch,
    allDay: time?.dateOnly || undefined,
    expires: readExpiry(input.expires, context),
  });
}

const unlessBlank = (text: LocalizedText | undefined): LocalizedText | undefined =>
  isBlank(text) ? undefined : text;

/** An item that expires on a date is still shown on that day. */
function readExpiry(expires: string | undefined, context: ReadContext): number | undefined {
  const time = readTime(expires, `${context.path}/expires`, context);
  return time?.dateOnly ? startOfNextDay(time.epoch, context.timeZone) : time?.epoch;
}
