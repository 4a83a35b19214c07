/** Loads what `src` names. A lazy chunk: widgets with inline data never ask for it. */
import { isObject } from '../model/document-context.js';
import type { Problem } from '../model/problem.js';
import { webUrl } from '../model/web-url.js';
import { readSource, type SourceReading } from './read-source.js';
import { subscribeSource, type SourceText } from './source-cache.js';

export interface SourceRequest {
  /** Several are merged: the news of all of them, one list. */
  readonly urls: readonly string[];
  readonly baseUrl: string;
  /** 0 never refreshes. */
  readonly refreshSeconds: number;
  /** IANA zone for sources that name none. */
  readonly timeZone?: string;
  readonly onUpdate: (source: LoadedSource) => void;
}

export interface LoadedSource {
  /** A conference document or a part of one; `undefined` when the source failed. */
  readonly value: unknown;
  readonly url?: string;
  readonly problems: readonly Problem[];
  readonly from: 'network' | 'cache';
  /** When a copy from the cache was fetched. */
  readonly asOf?: number;
}

export interface SourceSubscription {
  close(): void;
  refreshNow(): void;
}

/** Widgets that name one URL share one fetch, and read its text once for each zone. */
const readings = new WeakMap<SourceText, Map<string, Promise<SourceReading>>>();

function readShared(source: SourceText, timeZone: string | undefined): Promise<SourceReading> {
  const byZone = readings.get(source) ?? new Map<string, Promise<SourceReading>>();
  readings.set(source, byZone);
  const key = timeZone ?? '';
  const reading = byZone.get(key) ?? readSource(source.text, { url: source.url, timeZone });
  byZone.set(key, reading);
  return reading;
}

/** Subscribes to one or several URLs; `onUpdate` is never called after `close`. */
export function openSource(request: SourceRequest): SourceSubscription {
  const answers: (LoadedSource | undefined)[] = request.urls.map(() => undefined);
  let isOpen = true;
  const tell = (index: number, answer: LoadedSource): void => {
    if (!isOpen) return;
    // A failure never takes back what a source gave before.
    if (answer.value !== undefined || answers[index]?.value === undefined) answers[index] = answer;
    const only = answers.length === 1;
    request.onUpdate(only ? answer : mergeNews(answers));
  };
  const subscriptions = request.urls.map((address, index) => {
    const url = webUrl(address, request.baseUrl);
    if (url === undefined) {
      queueMicrotask(() => tell(index, refuse(address)));
      return undefined;
    }
    return subscribe(url, request, (answer) => tell(index, answer));
  });
  return {
    close() {
      isOpen = false;
      for (const subscription of subscriptions) subscription?.close();
    },
    refreshNow() {
      for (const subscription of subscriptions) subscription?.refreshNow();
    },
  };
}

function refuse(address: string): LoadedSource {
  const message = `Expected an http: or https: address in "src"; found "${address}".`;
  const problem: Problem = { code: 'url-refused', path: '@src', message, severity: 'error' };
  return { value: undefined, problems: [problem], from: 'network' };
}

function subscribe(
  url: string,
  { timeZone, refreshSeconds }: SourceRequest,
  tell: (answer: LoadedSource) => void,
): ReturnType<typeof subscribeSource> {
  let newest = 0;
  return subscribeSource(url, {
    refreshSeconds,
    onText(source) {
      const turn = ++newest;
      const { from, asOf, problems } = source;
      void readShared(source, timeZone).then((reading) => {
        // Reading takes a while; an older text must not overwrite a newer one.
        if (turn !== newest) return;
        tell({
          value: reading.value,
          url: source.url,
          problems: [...problems, ...reading.problems],
          from,
          ...(asOf === undefined ? {} : { asOf }),
        });
      });
    },
    onFailure: (problem) => tell({ value: undefined, problems: [problem], from: 'network' }),
  });
}

/** Sources speak different languages; each item keeps its own. */
function withLanguage(item: unknown, source: unknown): unknown {
  const language = isObject(source) ? source['language'] : undefined;
  return isObject(item) && language !== undefined ? { language, ...item } : item;
}

/** Several sources as one document of news; what failed is among the problems. */
function mergeNews(answers: readonly (LoadedSource | undefined)[]): LoadedSource {
  const there = answers.filter((answer) => answer !== undefined);
  const news = there.flatMap(({ value }) => {
    const list: unknown = Array.isArray(value)
      ? value
      : (value as { news?: unknown } | undefined)?.news;
    return Array.isArray(list) ? (list as unknown[]).map((item) => withLanguage(item, value)) : [];
  });
  const problems = there.flatMap((answer) => answer.problems);
  const asOf = Math.min(...there.map((answer) => answer.asOf ?? Number.POSITIVE_INFINITY));
  const isSomethingThere = there.some(({ value }) => value !== undefined);
  const url = there.find((answer) => answer.url !== undefined)?.url;
  return {
    value: isSomethingThere ? { news } : undefined,
    problems,
    from: there.every(({ from }) => from === 'cache') ? 'cache' : 'network',
    ...(url === undefined ? {} : { url }),
    ...(Number.isFinite(asOf) ? { asOf } : {}),
  };
}
