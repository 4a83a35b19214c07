/**
 * Renders widgets as a server does. It runs in a worker, where there is no `document`, as in Node,
 * and is built apart (`vite.config.ts`), since servers have another build of Lit.
 */
import type { WidgetName } from '../../../src/widgets/registry.js';
import { render } from '../../../src/ssr/index.js';

export interface PrerenderRequest {
  readonly widget: WidgetName;
  /** What `render` takes: data, attributes, address of the data. */
  readonly options: { readonly data: unknown } & Readonly<Record<string, unknown>>;
  readonly fallback: string;
}

export type PrerenderAnswer = { readonly html: string } | { readonly error: string };

const isRequest = (value: unknown): value is PrerenderRequest =>
  typeof value === 'object' && value !== null && 'widget' in value && 'options' in value;

function answer({ widget, options, fallback }: PrerenderRequest): PrerenderAnswer {
  try {
    return { html: render(widget, { ...options, fallback }) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

// Only the page that started this worker can write to it.
globalThis.addEventListener('message', ({ data }: MessageEvent) => {
  if (isRequest(data)) globalThis.postMessage(answer(data));
});
