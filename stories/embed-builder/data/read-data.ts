/**
 * Reads the data that was named or pasted. It is loaded as by a widget, and checked as by `check`.
 */
import { decodeUnknown } from '../../../src/reading/decode-text.js';
import { fetchText } from '../../../src/source/fetch-text.js';
import type { Conference } from '../../../src/model/conference.js';
import { given } from '../../../src/model/values/optional-fields.js';
import { readPageAddress, webUrl } from '../../../src/model/values/web-url.js';
import { checkText } from '../../../src/reading/check-text.js';
import { placeProblems, type PlacedProblem } from '../../../src/reading/place-problems.js';
import { isRefused, readText, type TextReading } from '../../../src/reading/read-text.js';
import { splitSources } from '../../../src/snippet/snippet-defaults.js';
import type { Settings } from '../settings/settings.js';

export interface FoundProblem extends PlacedProblem {
  /** Its address, where several were read. */
  readonly source?: string;
}

export interface ReadSource {
  readonly reading: TextReading;
  readonly conference: Conference;
}

export interface DataState {
  readonly status: 'empty' | 'reading' | 'ready' | 'failed';
  readonly sources: readonly ReadSource[];
  readonly problems: readonly FoundProblem[];
}

export const noData: DataState = { status: 'empty', sources: [], problems: [] };

export interface ReadingPlace {
  readonly baseUrl: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly signal: AbortSignal;
}

/** The limits of the widgets (`src/source`). */
const limits = { timeoutMs: 10_000, maxBytes: 5 * 1024 * 1024, decode: decodeUnknown };

const stopped = (code: string, message: string): DataState => {
  const problem = { code, path: '', message, severity: 'error', of: 'source' } as const;
  return { status: 'failed', sources: [], problems: [problem] };
};

interface Text {
  readonly text: string;
  readonly url?: string;
  readonly timeZone: string | undefined;
}

async function readOne({ text, url, timeZone }: Text, now: number): Promise<DataState> {
  const reading = await readText(text, { ...given('url', url), timeZone });
  if (isRefused(reading)) {
    const placed = placeProblems({ ...reading, format: '' }, []);
    return { status: 'failed', sources: [], problems: placed };
  }
  const { conference, problems } = checkText(reading, { now, timeZone });
  return { status: 'ready', sources: [{ reading, conference }], problems };
}

async function loadOne(
  address: string,
  timeZone: string | undefined,
  { baseUrl, now, signal }: ReadingPlace,
): Promise<DataState> {
  const read = readPageAddress(address);
  const url = read === undefined ? undefined : webUrl(read, baseUrl);
  if (url === undefined) {
    return stopped('url-refused', `Expected an http: or https: address; found "${address}".`);
  }
  const answer = await fetchText(url, { ...limits, signal });
  if ('problem' in answer) {
    const { code, message } = answer.problem;
    return stopped(code, message);
  }
  const state = await readOne({ text: answer.text, url: answer.url, timeZone }, now);
  const encoding = answer.problems.map((problem) => ({ ...problem, of: 'source' as const }));
  return { ...state, problems: [...encoding, ...state.problems] };
}

const textOf = (value: string | undefined): string | undefined => value?.trim() || undefined;

/** Never throws; ready when at least one source is. */
export async function readData(settings: Settings, place: ReadingPlace): Promise<DataState> {
  const { from, text, src, attributes } = settings;
  const timeZone = textOf(attributes['source-time-zone']);
  if (from === 'text') return text.trim() === '' ? noData : readOne({ text, timeZone }, place.now);
  if (src.trim() === '') return noData;
  const addresses = splitSources(src);
  const answers = await Promise.all(addresses.map((address) => loadOne(address, timeZone, place)));
  const isSeveral = addresses.length > 1;
  return {
    status: answers.some(({ status }) => status === 'ready') ? 'ready' : 'failed',
    sources: answers.flatMap(({ sources }) => sources),
    problems: answers.flatMap(({ problems }, index) =>
      problems.map((problem) => ({
        ...problem,
        ...(isSeveral ? given('source', addresses[index]) : {}),
      })),
    ),
  };
}
