/** The server's rendering of the present settings, made when somebody looks at it. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { escapeAttribute, escapeHtml } from '../../../src/ssr/escape-html.js';
import type { Snippet } from '../../../src/snippet/snippet-html.js';
import { attributesOf } from '../../../src/snippet/snippet-html.js';
import { completeDocument } from './build-snippet.js';
import type { Prerendered } from './code-forms.js';
import type { PrerenderRequest } from './prerender-worker.js';
import { Prerenderer } from './prerenderer.js';
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
