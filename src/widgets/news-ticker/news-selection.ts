/**
 * Chooses and sorts the news of a ticker: those that hold now, each once, urgent ones first, then
 * the newest. Pure; the moment is an argument.
 */
import type { NewsItem } from '../../model/conference.js';
import type { LocalizedText } from '../../model/values/localized-text.js';
import { parseUrl } from '../../model/values/web-url.js';
import { dayKey } from '../../model/values/zoned-time.js';

export interface SelectionInput {
  readonly items: readonly NewsItem[];
  readonly now: number;
  /** The zone in which days are counted; two items with one title on one day count as the same. */
  readonly timeZone: string;
  /** Categories to show, in lower case; an empty list shows all. */
  readonly categories: readonly string[];
  readonly limit: number;
  /** Ids that a person has dismissed. */
  readonly dismissed: ReadonlySet<string>;
}

export function buildSelection(input: SelectionInput): readonly NewsItem[] {
  const { items, now, categories, limit, dismissed } = input;
  const wanted = items.filter(
    ({ id, published = now, expires = Number.POSITIVE_INFINITY, category, inForce }) =>
      // An item with a later publication date is under embargo until then.
      published <= now &&
      expires > now &&
      (categories.length === 0 || categories.includes(foldCategory(category))) &&
      (inForce || !dismissed.has(id)),
  );
  const newest = [...wanted].sort((a, b) => (b.published ?? 0) - (a.published ?? 0));
  const once = withoutRepeats(newest, input.timeZone);
  const urgent = once.filter(isUrgent);
  return [...urgent, ...once.filter((item) => !isUrgent(item))].slice(0, limit);
}

/** The same category for any case and the spaces around it; `''` for none. */
export const foldCategory = (category: string | undefined): string =>
  category?.trim().toLowerCase() ?? '';

export const isUrgent = ({ urgency }: NewsItem): boolean => urgency === 'urgent';

/** The moment at which the next item appears or expires; infinite when none will. */
export function nextTurn(items: readonly NewsItem[], now: number): number {
  const turns = items.flatMap(({ published = 0, expires = 0 }) => [published, expires]);
  return turns.reduce(
    (next, turn) => (turn > now && turn < next ? turn : next),
    Number.POSITIVE_INFINITY,
  );
}

/** Removes repeats: two feeds tell the same where id, address, or title and day are the same. */
function withoutRepeats(items: readonly NewsItem[], timeZone: string): readonly NewsItem[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const marks = marksOf(item, timeZone);
    const isNew = !marks.some((mark) => seen.has(mark));
    for (const mark of marks) seen.add(mark);
    return isNew;
  });
}

function marksOf({ id, url, title, published }: NewsItem, timeZone: string): readonly string[] {
  const day = published === undefined ? '' : dayKey(published, timeZone);
  const words = foldTitle(title);
  const link = url === undefined ? '' : normalizeLink(url);
  return [
    `id ${normalizeLink(id)}`,
    ...(link.includes('/') ? [`link ${link}`] : []),
    ...(words === '' ? [] : [`title ${day} ${words}`]),
  ];
}

function foldTitle(title: LocalizedText | undefined): string {
  const text = typeof title === 'object' ? Object.values(title).join(' ') : (title ?? '');
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

const tracking = /^(?:utm_\w+|fbclid|gclid|yclid|mc_cid|mc_eid)$/;

/**
 * The address without parts in which copies differ: scheme, `www.`, closing slash, order of
 * parameters, campaign parameters. The fragment stays, since some news pages have an anchor for
 * each item. The root of a site comes out without a slash, as it names no single item. A text that
 * is no address stays as it is.
 */
export function normalizeLink(text: string): string {
  const url = /^https?:/i.test(text) ? parseUrl(text) : undefined;
  if (!url) return text;
  const { host, pathname, searchParams, hash } = url;
  const kept = [...searchParams].filter(([name]) => !tracking.test(name));
  const query = kept
    .map(([name, value]) => `${name}=${value}`)
    .sort()
    .join('&');
  const path = pathname.replace(/\/+$/, '');
  return `${host.replace(/^www\./, '')}${path}${query && `?${query}`}${hash}`;
}
