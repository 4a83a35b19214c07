/** Loads what `src` names. A lazy chunk: widgets with inline data never ask for it. */
import type { Problem } from '../model/problem.js';
import { readSourceAddress, readWebAddress } from '../model/web-url.js';
import { mergeNews } from './merge-news.js';
import { readSource, type SourceReading } from '../reading/read-source.js';
import { shortestRefresh } from './retry.js';
import type { SourceText } from './shared-source.js';
import { pageSources, type SourceHandle } from './source-cache.js';

export interface SourceRequest {
  /** Several are merged: the news of all of them, one list. */
  readonly urls: readonly string[];
  readonly baseUrl: string;
  /** 0 never refreshes. */
  readonly refreshSeconds: number;
  /** IANA zone for sources that name none. */
  readonly timeZone?: string;
  /** Asked with each answer; `undefined` where data of any origin may be shown. */
  readonly allowedOrigins?: () => ReadonlySet<string> | undefined;
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
  const { urls, baseUrl, timeZone, allowedOrigins, onUpdate } = request;
  const answers: (LoadedSource | undefined)[] = urls.map(() => undefined);
  const refresh = readRefresh(request.refreshSeconds);
  let isOpen = true;
  const tell = (index: number, found: LoadedSource): void => {
    if (!isOpen) return;
    const answer = { ...found, problems: [...found.problems, ...refresh.problems] };
    const before = answers[index];
    // A failure never takes back what a source gave before.
    const isLoss = answer.value === undefined && before?.value !== undefined;
    answers[index] = isLoss ? { ...before, problems: answer.problems } : answer;
    onUpdate(answers.length === 1 ? answer : mergeNews(answers, timeZone));
  };
  const subscriptions = urls.map((address, index) => {
    const source = readSourceAddress(address, baseUrl);
    if (source === undefined) {
      queueMicrotask(() => tell(index, refuse(address)));
      return undefined;
    }
    const { seconds } = refresh;
    const isAllowed = (origin: string): boolean => allowedOrigins?.()?.has(origin) ?? true;
    if (!isAllowed(source.origin)) {
      queueMicrotask(() => tell(index, refuseOrigin(source.href, source.origin)));
      return undefined;
    }
    const tellThis = (answer: LoadedSource): void => tell(index, answer);
    return subscribe(source.href, { timeZone, seconds, isAllowed, tell: tellThis });
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

/** Whoever may write a link on the page must not be able to show data of anybody they like. */
function refuseOrigin(url: string, origin: string): LoadedSource {
  const message = `Expected data from an origin that this page allows in <meta name="conf-widgets-origins">; ${url} gives data of ${origin}.`;
  const problem: Problem = { code: 'origin-refused', path: '@src', message, severity: 'error' };
  return { value: undefined, problems: [problem], from: 'network' };
}

interface Refresh {
  readonly seconds: number;
  readonly problems: readonly Problem[];
}

/** Whoever saves data pays for each request; the page is still loaded anew when they ask. */
const savesData = (): boolean =>
  (navigator as { readonly connection?: { readonly saveData?: boolean } }).connection?.saveData ===
  true;

function readRefresh(wanted: number): Refresh {
  const isRight = wanted === 0 || wanted >= shortestRefresh;
  const seconds = savesData() || !(wanted > 0) ? 0 : Math.max(wanted, shortestRefresh);
  if (isRight) return { seconds, problems: [] };
  const used = wanted > 0 ? `${shortestRefresh} is used` : 'The source is loaded once';
  const message = `Expected refresh="0" or a number of seconds from ${shortestRefresh} on; found ${wanted}. ${used}.`;
  return {
    seconds,
    problems: [{ code: 'option-invalid', path: '@refresh', message, severity: 'warning' }],
  };
}

interface Subscriber {
  readonly timeZone: string | undefined;
  readonly seconds: number;
  readonly isAllowed: (origin: string) => boolean;
  readonly tell: (answer: LoadedSource) => void;
}

function subscribe(url: string, { timeZone, seconds, isAllowed, tell }: Subscriber): SourceHandle {
  // One after the other: reading takes a while, and an older text must not overwrite a newer one.
  let last = Promise.resolve();
  const inTurn = (run: () => Promise<void> | void): void => void (last = last.then(run));
  return pageSources.subscribe(url, {
    refreshSeconds: seconds,
    read: (source) => readShared(source, timeZone),
    onText: (source) =>
      inTurn(async () => {
        const { from, asOf } = source;
        // The address that answered, after redirects: one fetch serves elements with and without limits.
        const origin = readWebAddress(source.url)?.origin ?? '';
        if (!isAllowed(origin)) {
          if (from === 'network') tell(refuseOrigin(url, origin));
          return;
        }
        const { value, problems } = await readShared(source, timeZone);
        // A copy that an older version could read says nothing of the source.
        if (value === undefined && from === 'cache') return;
        tell({
          value,
          url: source.url,
          problems: [...source.problems, ...problems],
          from,
          ...(asOf === undefined ? {} : { asOf }),
        });
      }),
    onFailure: (problems) =>
      inTurn(() => tell({ value: undefined, url, problems, from: 'network' })),
  });
}
