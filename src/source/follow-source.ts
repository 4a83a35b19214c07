/**
 * Follows the addresses of `src`: loads and reads them, asks again after failures and for
 * refreshes, keeps copies. It is part of a lazy file (`widget/source/load-source.ts`), which says
 * how texts are read.
 */
import type { Problem } from '../model/problem.js';
import { readSourceAddress, readWebAddress } from '../model/values/web-url.js';
import { Answers } from './answers.js';
import { breathe } from './request/breathe.js';
import { parseJson } from '../reading/json/parse-json.js';
import { isRefused, type ReadText } from '../reading/text-reader.js';
import type { Decode } from './fetch-text.js';
import { shortestRefresh } from './refresh-plan.js';
import type { SharedText, SourceReading } from './shared-source.js';
import { SourceCache, type SourceHandle } from './source-cache.js';
import type { LoadedSource, SourceRequest, SourceSubscription } from './source-request.js';
import { adoptRequests, createPageWorld } from './source-world.js';

/** How the text of an answer is read. */
export interface SourceReader {
  readonly readText: ReadText;
  readonly decode: Decode;
}

/** What the lazy file exports to the script. */
export interface SourceFollower {
  readonly adoptRequests: typeof adoptRequests;
  /** Subscribes to one or several URLs; `onUpdate` is never called after `close`. */
  readonly openSource: (request: SourceRequest) => SourceSubscription;
  /** Mends or explains JSON in the page that an editor has damaged. */
  readonly parseJson: typeof parseJson;
}

export function createFollower({ readText, decode }: SourceReader): SourceFollower {
  const sources = new SourceCache(createPageWorld(decode));
  const page = { sources, read: shareReadings(readText) };
  return { adoptRequests, openSource: (request) => openSource(request, page), parseJson };
}

type ReadSource = (source: SharedText, timeZone: string | undefined) => Promise<SourceReading>;

/** What all requests of a page share. */
interface PageSources {
  readonly sources: SourceCache;
  readonly read: ReadSource;
}

async function readSource(
  readText: ReadText,
  { text, url, value }: SharedText,
  timeZone: string | undefined,
): Promise<SourceReading> {
  if (value !== undefined) return { value, problems: [] };
  await breathe(text);
  const reading = await readText(text, { url, timeZone });
  return { value: isRefused(reading) ? undefined : reading.value, problems: reading.problems };
}

/** Widgets that name one URL share one fetch, and read its text once for each zone. */
function shareReadings(readText: ReadText): ReadSource {
  const readings = new WeakMap<SharedText, Map<string, Promise<SourceReading>>>();
  return (source, timeZone) => {
    const byZone = readings.get(source) ?? new Map<string, Promise<SourceReading>>();
    readings.set(source, byZone);
    const key = timeZone ?? '';
    const reading = byZone.get(key) ?? readSource(readText, source, timeZone);
    byZone.set(key, reading);
    return reading;
  };
}

function openSource(request: SourceRequest, page: PageSources): SourceSubscription {
  const { urls, baseUrl, allowedOrigins } = request;
  const seconds = readRefresh(request.refreshSeconds);
  const answers = new Answers(request);
  const subscriptions = urls.map((address, index) => {
    const source = readSourceAddress(address, baseUrl);
    if (source === undefined) {
      queueMicrotask(() => answers.tell(index, refuse(address)));
      return undefined;
    }
    const isAllowed = (origin: string): boolean => allowedOrigins?.()?.has(origin) ?? true;
    if (!isAllowed(source.origin)) {
      queueMicrotask(() => answers.tell(index, refuseOrigin(source.href, source.origin)));
      return undefined;
    }
    const tell = (answer: LoadedSource): void => answers.tell(index, answer);
    return subscribe(source.href, request, { seconds, isAllowed, tell, page });
  });
  return {
    close() {
      answers.close();
      for (const subscription of subscriptions) subscription?.close();
    },
    async refreshNow() {
      const asked = subscriptions.flatMap((one) => (one ? [one.refreshNow()] : []));
      await Promise.all(asked);
      await answers.passedOn;
    },
  };
}

function refuse(address: string): LoadedSource {
  const message = `Expected an http: or https: address in "src"; found "${address}".`;
  const problem: Problem = { code: 'url-refused', path: '@src', message, severity: 'error' };
  return { value: undefined, problems: [problem], from: 'network' };
}

/**
 * Refuses data of an origin that is not allowed: people who may write a link on the page must not
 * be able to show any data they like.
 */
function refuseOrigin(url: string, origin: string): LoadedSource {
  const message = `Expected data from an origin that this page allows in <meta name="conf-widgets-origins">; ${url} gives data of ${origin}.`;
  const problem: Problem = { code: 'origin-refused', path: '@src', message, severity: 'error' };
  return { value: undefined, problems: [problem], from: 'network' };
}

/**
 * Whether the visitor's browser saves data. There are no refreshes then, since each request costs;
 * reloading the page still loads the data.
 */
const savesData = (): boolean =>
  (navigator as { readonly connection?: { readonly saveData?: boolean } }).connection?.saveData ===
  true;

/** Seconds between refreshes; 0 for none, and for what is no number. */
const readRefresh = (wanted: number): number =>
  savesData() || !(wanted > 0) ? 0 : Math.max(wanted, shortestRefresh);

interface Subscriber {
  readonly seconds: number;
  readonly isAllowed: (origin: string) => boolean;
  readonly tell: (answer: LoadedSource) => void;
  readonly page: PageSources;
}

function subscribe(
  url: string,
  { urls, timeZone, findFault }: SourceRequest,
  { seconds, isAllowed, tell, page }: Subscriber,
): SourceHandle {
  // Answers are read one after the other, so that an older text that takes longer never replaces a
  // newer one.
  let last = Promise.resolve();
  const inTurn = (run: () => Promise<void> | void): void => void (last = last.then(run));
  const { close, refreshNow } = page.sources.subscribe(url, {
    refreshSeconds: seconds,
    async read(source) {
      const reading = await page.read(source, timeZone);
      const { value } = reading;
      // With several sources each has only a part, so that a single one is not judged.
      const isAlone = urls.length === 1 && value !== undefined;
      if (isAlone && findFault) await breathe(source.text);
      const faults = isAlone ? await findFault?.({ value, url: source.url }) : undefined;
      return faults ? { value: undefined, problems: faults } : reading;
    },
    onText: (source) =>
      inTurn(async () => {
        const { from, asOf } = source;
        // The origin is that of the address after redirects. It is checked here because elements
        // with and without limits share one fetch.
        const origin = readWebAddress(source.url)?.origin ?? '';
        if (!isAllowed(origin)) {
          if (from === 'network') tell(refuseOrigin(url, origin));
          return;
        }
        const { value, problems } = await page.read(source, timeZone);
        // A stored copy that cannot be read may be in the format of an older version, so nothing is
        // reported.
        if (value === undefined && from === 'cache') return;
        await breathe(source.text);
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
  return { close, refreshNow: () => refreshNow().then(() => last) };
}
