/**
 * The view model of a news ticker: items with their language, their age in words and their exact
 * time. Pure; it knows neither lit nor the DOM, nor which item is shown.
 */
import type { DocumentContext, NewsItem } from '../../model/conference.js';
import { chooseText, type ChosenText } from '../../model/values/localized-text.js';
import { buildSelection, isUrgent, nextTurn } from './news-selection.js';
import type { NewsTickerOptions } from './news-ticker-options.js';

/** Functions that write moments in the reader's language and zone. */
export interface NewsTimes {
  readonly relative: (epoch: number, now: number) => string;
  /** With a zone only the day there. */
  readonly exact: (epoch: number, dayIn?: string) => string;
  /** The moment before which `relative` gives the same text. */
  readonly nextChange: (epoch: number, now: number) => number;
  /** ISO 8601, for machines. */
  readonly iso: (epoch: number, dayIn?: string) => string;
}

export interface NewsTickerInput {
  readonly news: readonly NewsItem[];
  readonly context: DocumentContext;
  readonly options: Pick<NewsTickerOptions, 'limit' | 'categories'>;
  readonly now: number;
  /** BCP 47 tag that texts are chosen for. */
  readonly language: string;
  readonly dismissed: ReadonlySet<string>;
  readonly times: NewsTimes;
}

export interface NewsTimeView {
  readonly iso: string;
  readonly relative: string;
  readonly exact: string;
}

export interface NewsItemView {
  readonly id: string;
  readonly title: ChosenText;
  /** Empty where the summary is shown in place of a missing title. */
  readonly summary: ChosenText;
  readonly url: string | undefined;
  readonly urgency: NewsItem['urgency'];
  /** Whether a person may dismiss it: it is urgent and not marked as still in force. */
  readonly dismissible: boolean;
  readonly time: NewsTimeView | undefined;
}

export interface NewsTickerModel {
  /** Urgent items, which stand above the moving ones. */
  readonly pinned: readonly NewsItemView[];
  readonly items: readonly NewsItemView[];
  /** The next moment at which something changes with time, in milliseconds since the epoch. */
  readonly nextChange: number;
}

export function buildNewsTicker(input: NewsTickerInput): NewsTickerModel {
  const { news, context, options, now, dismissed, times } = input;
  const { timeZone } = context;
  const selected = buildSelection({ items: news, now, timeZone, dismissed, ...options });
  const views = (items: readonly NewsItem[]): readonly NewsItemView[] =>
    items.map((item) => buildItem(item, input));
  return {
    pinned: views(selected.filter(isUrgent)),
    items: views(selected.filter((item) => !isUrgent(item))),
    nextChange: Math.min(
      nextTurn(news, now),
      ...selected.map(({ published }) =>
        published === undefined ? Number.POSITIVE_INFINITY : times.nextChange(published, now),
      ),
    ),
  };
}

function buildItem(item: NewsItem, input: NewsTickerInput): NewsItemView {
  const { context, language } = input;
  const { id, url, urgency, inForce, published, allDay } = item;
  const choose = (text: NewsItem['title']): ChosenText =>
    chooseText(text, language, item.language ?? context.language);
  const title = choose(item.title);
  const summary = choose(item.summary);
  return {
    id,
    url,
    urgency,
    title: title.text === '' ? summary : title,
    summary: title.text === '' ? { text: '', language: '' } : summary,
    dismissible: urgency === 'urgent' && !inForce,
    time: published === undefined ? undefined : buildTime(published, allDay, input),
  };
}

/** A day without a time is the same day in every zone. */
function buildTime(
  published: number,
  allDay: boolean | undefined,
  { context, times, now }: NewsTickerInput,
): NewsTimeView {
  const dayIn = allDay ? context.timeZone : undefined;
  const exact = times.exact(published, dayIn);
  return {
    iso: times.iso(published, dayIn),
    relative: dayIn ? exact : times.relative(published, now),
    exact,
  };
}
