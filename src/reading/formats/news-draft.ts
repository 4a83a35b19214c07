/** Gathers news of a feed into a conference document: ids unique, losses reported. */
import type { ConferenceDocument, NewsItemInput } from '../../model/schema.js';
import type { Problem } from '../../model/problem.js';
import { isTimeZone } from '../../model/zoned-time.js';
import { EntryIds } from './entry-ids.js';
import { parseFeedDate } from './feeds/feed-date.js';
import { compact, lineOf } from './foreign-value.js';
import { htmlText } from '../text/html-text.js';
import { languageTags } from './session-words.js';
import type { FormatResult, SourceText } from './source-format.js';

/** An item as a feed has it; texts are plain already. */
export interface NewsDraft {
  /** Where it stands in the source, for problems. */
  readonly path: string;
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  readonly summary?: string | undefined;
  readonly url?: string | undefined;
  /** Dates in the order of preference, as written. */
  readonly dates: readonly (string | undefined)[];
  readonly category?: string | undefined;
  readonly language?: string | undefined;
}

/** Of a whole article the ticker shows its beginning. */
const SUMMARY_LENGTH = 600;

/** The beginning of a text, cut at a blank. */
export function beginningOf(text: string): string {
  if (text.length <= SUMMARY_LENGTH) return text;
  return `${text.slice(0, SUMMARY_LENGTH).replace(/\s+\S*$/, '')}…`;
}

/** A title as one line of plain text: feeds write markup and entities into it, once or twice. */
export function titleText(markup: string): string {
  const text = /<[a-z!/]|&[#\w]+;/i.test(markup) ? htmlText(markup) : markup;
  return lineOf(text);
}

export class NewsDocument {
  readonly problems: Problem[] = [];
  readonly #items: NewsItemInput[] = [];
  readonly #ids = new EntryIds();
  readonly #timeZone: string;

  constructor(source: SourceText) {
    const zone = source.timeZone;
    this.#timeZone = zone !== undefined && isTimeZone(zone) ? zone : 'UTC';
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
    const known = id ?? draft.url;
    this.#items.push(
      compact<NewsItemInput>({
        id: known === undefined ? undefined : this.#ids.give(known),
        ...rest,
        title: draft.title || undefined,
        summary: draft.summary || undefined,
        published: this.#published(dates, path),
        language: languageTags(language)[0],
      }),
    );
  }

  #published(dates: NewsDraft['dates'], path: string): string | undefined {
    const written = dates.filter((date) => date !== undefined && date !== '');
    for (const date of written) {
      const published = parseFeedDate(date ?? '', this.#timeZone);
      if (published !== undefined) return published;
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
    const document = compact<ConferenceDocument>({
      version: 1,
      language: languageTags(language)[0],
    });
    return { document: { ...document, news: this.#items }, problems: this.problems };
  }
}
