/** Loads what `src` names. A lazy chunk: widgets with inline data never ask for it. */
import { parseForeign } from '../formats/format-catalog.js';
import { plainText } from '../formats/plain-text.js';
import type { Problem } from '../model/problem.js';
import { webUrl } from '../model/web-url.js';

export interface SourceRequest {
  readonly urls: readonly string[];
  readonly baseUrl: string;
  readonly refreshSeconds: number;
  readonly timeZone?: string;
  readonly onUpdate: (source: LoadedSource) => void;
}

export interface LoadedSource {
  readonly value: unknown;
  readonly url?: string;
  readonly problems: readonly Problem[];
  readonly from: 'network' | 'cache';
  readonly asOf?: number;
}

export interface SourceSubscription {
  close(): void;
  refreshNow(): void;
}

export function openSource(request: SourceRequest): SourceSubscription {
  const abort = new AbortController();
  const load = async (): Promise<void> => {
    try {
      const response = await fetch(new URL(request.urls[0] ?? '', request.baseUrl), {
        signal: abort.signal,
      });
      const text = await response.text();
      const isJson = /^\s*[[{]/.test(text);
      const json: unknown = isJson ? JSON.parse(text) : undefined;
      const own = typeof json === 'object' && json !== null && 'version' in json && json.version === 1;
      const foreign = own
        ? undefined
        : await parseForeign(
            { text, json, url: response.url },
            { readXml: () => undefined, plainText, safeUrl: webUrl },
          );
      request.onUpdate({
        value: foreign?.document ?? json,
        url: response.url,
        problems: foreign?.problems ?? [],
        from: 'network',
      });
    } catch (error) {
      if (abort.signal.aborted) return;
      const problem: Problem = { code: 'network', path: '', message: String(error), severity: 'error' };
      request.onUpdate({ value: undefined, problems: [problem], from: 'network' });
    }
  };
  void load();
  return { close: () => abort.abort(), refreshNow: () => void load() };
}
