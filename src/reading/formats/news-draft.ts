/**
 * Gathers the news of a feed into a conference document. Ids are unique, and everything that is
 * lost is reported.
 */
import type { ConferenceDocument, NewsItemInput } from '../../model/schema/schema.js';
import type { Problem } from '../../model/problem.js';
import { isTimeZone } from '../../model/values/zoned-time.js';
import { EntryIds } from './entry-ids.js';
import { formatWrittenDate, readWrittenDate } from './feeds/feed-date.js';
import { lineText } from '../text/line-text.js';
import { compact } from './foreign-value.js';
import { languageTags } from './written/session-words.js';
import type { FormatResult, SourceText } from './source-format.js';

/** A news item as a feed gives it. All texts are plain text already. */
export interface NewsDraft {
  /** Where the item is in the source, for problems. */
  readonly path: string;
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  readonly summary?: string | undefined;
  readonly url?: string | undefined;
  /**
   * The dates as the feed writes them, the preferred one first; the first that can be read is
   * taken.
   */
  readonly dates: readonly (string | undefined)[];
  readonly category?: string | undefined;
  readonly language?: string | undefined;
}

/** A ticker cannot show more in a day; a longer feed is an archive. */
const MAX_ITEMS = 2000;

/** The most characters taken from a whole article as its summary. */
const SUMMARY_LENGTH = 600;

/** The beginning of a text, cut at a blank near its end and with `…` when it is longer than a summary. */
export function beginningOf(text: string): string {
  if (text.length <= SUMMARY_LENGTH) return text;
  const head = text.slice(0, SUMMARY_LENGTH);
  // Chinese, Japanese and Thai have no blanks between words; an emoji is never cut in half.
  const cut = head.replace(/\s+\S{0,80}$/, '').replace(/[\ud800-\udbff]$/, '');
  return `${cut}…`;
}

export { lineText as titleText } from '../text/line-text.js';

/** The news of one feed. `finish` returns the document and its problems. */
export class NewsDocument {
  readonly problems: Problem[] = [];
  readonly #items: NewsItemInput[] = [];
  readonly #ids = new EntryIds();
  readonly #known = new Set<string>();
  #left = 0;
  readonly #timeZone: string;
  /**
   * Whether the zone of times without one is known; also set once its absence is reported, so that
   * it is reported once.
   */
  #hasZone: boolean;

  constructor(source: SourceText) {
    const zone = source.timeZone;
    this.#hasZone = zone !== undefined && isTimeZone(zone);
    this.#timeZone = this.#hasZone && zone !== undefined ? zone : 'UTC';
  }

  item(draft: NewsDraft): void {
    const { path, id, dates, language, ...rest } = draft;
    if (!draft.title && !draft.summary) {
      this.problems.push({
        code: 'news-without-text',
        path,
        message: 'Found an item without a title or a text; expected one of them.',
        severity: 'error',
      });
      return;
    }
    if (this.#isKnown(draft) || this.#isFull()) return;
    const known = id ?? draft.url;
    this.#items.push(
      compact<NewsItemInput>({
        id: known === undefined ? undefined : this.#ids.give(known),
        ...rest,
        title: draft.title || undefined,
        summary: draft.summary || undefined,
        published: this.#published(dates, path),
        category: draft.category === undefined ? undefined : lineText(draft.category) || undefined,
        language: languageTags(language)[0],
      }),
    );
  }

  /**
   * Whether the same item came before. Publishers repeat whole items; two items that share only an
   * id stay two.
   */
  #isKnown({ id, title, summary, url, dates }: NewsDraft): boolean {
    const item = JSON.stringify([id, title, summary, url, dates]);
    const isKnown = (id ?? url) !== undefined && this.#known.has(item);
    this.#known.add(item);
    return isKnown;
  }

  #isFull(): boolean {
    if (this.#items.length < MAX_ITEMS) return false;
    this.#left += 1;
    return true;
  }

  #warnOfZone(path: string): void {
    if (this.#hasZone) return;
    this.#hasZone = true;
    this.problems.push({
      code: 'time-zone-missing',
      path,
      message:
        'Found a time without a zone; it is read in UTC. Name the zone with source-time-zone or --time-zone.',
      severity: 'warning',
    });
  }

  #published(dates: NewsDraft['dates'], path: string): string | undefined {
    const written = dates.filter((date) => date !== undefined && date !== '');
    for (const date of written) {
      const read = readWrittenDate(date ?? '');
      if (!read) continue;
      if (read.seconds !== undefined && read.zone === undefined) this.#warnOfZone(path);
      return formatWrittenDate(read, this.#timeZone);
    }
    const [first] = written;
    if (first !== undefined) {
      this.problems.push({
        code: 'news-date-unreadable',
        path,
        message: `Found the date "${first}"; expected one such as "Sat, 07 Sep 2002 09:42:31 GMT" or "2002-09-07T09:42:31Z".`,
        severity: 'warning',
      });
    }
    return undefined;
  }

  finish(language: string | undefined): FormatResult {
    if (this.#left > 0) {
      this.problems.push({
        code: 'news-too-many',
        path: '',
        message: `Expected at most ${MAX_ITEMS} items; found ${this.#items.length + this.#left}. The first ${MAX_ITEMS} are read.`,
        severity: 'warning',
      });
    }
    const document = compact<ConferenceDocument>({
      version: 1,
      language: languageTags(language)[0],
    });
    return { document: { ...document, news: this.#items }, problems: this.problems };
  }
}
