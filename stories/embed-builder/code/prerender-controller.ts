/** The server's rendering of the present settings, made when somebody looks at it. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { escapeAttribute, escapeHtml } from '../../../src/ssr/escape-html.js';
import type { Snippet } from '../../../src/snippet/snippet-html.js';
import { attributesOf } from '../../../src/snippet/snippet-html.js';
import { completeDocument } from './build-snippet.js';
import type { Prerendered } from './code-forms.js';
import type { PrerenderAnswer, PrerenderRequest } from './prerender-worker.js';
import type { DataState } from '../data/read-data.js';

const nothingYet: Prerendered = { status: 'none', text: '' };

function buildRequest(snippet: Snippet, { sources }: DataState): PrerenderRequest | undefined {
  const reading = sources[0]?.reading;
  if (!reading) return undefined;
  const { widget, attributes, link } = snippet;
  const given = attributesOf(snippet).map(([name, value]) => [name, value === '' ? true : value]);
  return {
    widget,
    options: {
      ...(Object.fromEntries(given) as Readonly<Record<string, unknown>>),
      data: completeDocument(reading, attributes.get('source-time-zone')),
      ...(reading.url === undefined ? {} : { baseUrl: reading.url }),
    },
    fallback: `<a href="${escapeAttribute(link.url)}">${escapeHtml(link.text)}</a>`,
  };
}

/** The worker starts when somebody first asks for the rendering. */
class Prerenderer {
  #worker: Worker | undefined;
  readonly #waiting: ((answer: PrerenderAnswer) => void)[] = [];

  /** Never rejects. Requests are answered in the order they were made. */
  render(script: string, request: PrerenderRequest): Promise<PrerenderAnswer> {
    return new Promise((resolve) => {
      try {
        this.#worker ??= this.#start(script);
        this.#waiting.push(resolve);
        this.#worker.postMessage(request);
      } catch (error) {
        resolve({ error: String(error) });
      }
    });
  }

  stop(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
  }

  #start(script: string): Worker {
    const worker = new Worker(script, { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<PrerenderAnswer>) =>
      this.#waiting.shift()?.(data),
    );
    worker.addEventListener('error', ({ message }) => {
      for (const tell of this.#waiting.splice(0)) tell({ error: message || script });
      this.stop();
    });
    return worker;
  }
}

export class PrerenderController implements ReactiveController {
  state: Prerendered = nothingYet;
  readonly #host: ReactiveControllerHost;
  readonly #renderer = new Prerenderer();
  #key = '';

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#renderer.stop();
    this.#key = '';
    this.state = nothingYet;
  }

  /** `script` is where the build has put the worker. */
  follow(script: string, snippet: Snippet | undefined, data: DataState): void {
    const request = snippet && buildRequest(snippet, data);
    const key = request === undefined ? '' : JSON.stringify(request);
    if (key === this.#key) return;
    this.#key = key;
    this.state = request ? { status: 'working', text: '' } : nothingYet;
    if (request) void this.#render(script, request, key);
  }

  async #render(script: string, request: PrerenderRequest, key: string): Promise<void> {
    const answer = await this.#renderer.render(script, request);
    if (key !== this.#key) return;
    this.state =
      'html' in answer
        ? { status: 'ready', text: answer.html }
        : { status: 'failed', text: answer.error };
    this.#host.requestUpdate();
  }
}
