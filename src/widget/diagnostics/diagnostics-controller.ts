/**
 * `with-diagnostics`: tells the page's owner, in words, what is wrong and what stands in the way.
 * What it says and how it looks is a lazy chunk; only what would be missed later is done here.
 */
import type { ReactiveController } from 'lit';
import type { Problem } from '../../model/problem.js';
import type * as Panel from './diagnostics-panel.js';
import type { Shown } from '../source-part.js';
import type { SourceHost } from '../inline-data.js';

export interface DiagnosedHost extends SourceHost {
  withDiagnostics?: boolean;
}

/** What there is to know about a widget's source. */
export interface DiagnosedSource {
  readonly status: 'idle' | 'loading' | 'data' | 'failed';
  /** Data is there, and nothing can be said of it before it is read. */
  readonly isUnread: boolean;
  readonly problems: readonly Problem[];
  readonly shown: Pick<Shown<unknown>, 'from' | 'asOf'> | undefined;
  /** Entries in the source; `undefined` while there is none. */
  readonly count: number | undefined;
}

/** A request that the page's Content Security Policy refused. */
export interface Refusal {
  readonly directive: string;
  readonly url: string;
}

export class DiagnosticsController implements ReactiveController {
  readonly #host: DiagnosedHost;
  readonly #source: DiagnosedSource;
  readonly #refusals: Refusal[] = [];
  #ends: AbortController | undefined;
  #panel: typeof Panel | undefined;

  constructor(host: DiagnosedHost, source: DiagnosedSource) {
    this.#host = host;
    this.#source = source;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#host.withDiagnostics) this.#observePolicy(this.#host.ownerDocument);
  }

  hostDisconnected(): void {
    this.#ends?.abort();
    this.#ends = undefined;
  }

  hostUpdated(): void {
    if (this.#source.isUnread) return;
    if (this.#host.withDiagnostics) void this.#show();
    else this.#panel?.hideDiagnostics(this.#host);
  }

  /** Refusals are told once and never again, so they are written down from the start. */
  #observePolicy(document: Document): void {
    this.#ends ??= new AbortController();
    document.addEventListener(
      'securitypolicyviolation',
      ({ disposition, effectiveDirective: directive, blockedURI: url }) => {
        if (disposition !== 'enforce') return;
        this.#refusals.push({ directive, url });
        this.#host.requestUpdate();
      },
      { signal: this.#ends.signal },
    );
  }

  async #show(): Promise<void> {
    try {
      this.#panel ??= await import('./diagnostics-panel.js');
    } catch {
      console.warn('conference-widgets: with-diagnostics needs chunks/ beside the script.');
      return;
    }
    if (!this.#host.isConnected) return;
    await this.#panel.showDiagnostics(this.#host, this.#source, this.#refusals);
  }
}
