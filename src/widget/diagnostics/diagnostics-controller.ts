/**
 * `with-diagnostics` tells the page's owner in words what is wrong. It is a lazy part, since
 * visitors do not need it.
 */
import type { ReactiveController } from 'lit';
import type { Problem } from '../../model/problem.js';
import { hideDiagnostics, showDiagnostics } from './diagnostics-panel.js';
import type { Shown } from '../source/source-part.js';
import type { SourceHost } from '../source/inline-data.js';

export interface DiagnosedHost extends SourceHost {
  withDiagnostics?: boolean;
}

/** The state of a widget's source, as the diagnostics need it. */
export interface DiagnosedSource {
  readonly status: 'idle' | 'loading' | 'data' | 'failed';
  readonly problems: readonly Problem[];
  readonly shown: Pick<Shown<unknown>, 'from' | 'asOf'> | undefined;
  /** Entries in the source; `undefined` while there is none. */
  readonly count: number | undefined;
}

/** Functions of the script that this lazy file gets as arguments. */
export interface DiagnosticsPorts {
  /**
   * The language that the page asked for, and that of the widget's words; `undefined` while these
   * load.
   */
  readonly spoken: () => SpokenLanguage | undefined;
}

export interface SpokenLanguage {
  /** The tag as the page wrote it; `''` when it names none. */
  readonly wanted: string;
  readonly words: string;
}

/** A request that the page's Content Security Policy refused. */
export interface Refusal {
  readonly directive: string;
  readonly url: string;
}

export class DiagnosticsController implements ReactiveController {
  readonly #host: DiagnosedHost;
  readonly #source: DiagnosedSource;
  readonly #ports: DiagnosticsPorts;
  readonly #refusals: Refusal[] = [];
  #ends: AbortController | undefined;

  constructor(host: DiagnosedHost, source: DiagnosedSource, ports: DiagnosticsPorts) {
    this.#host = host;
    this.#source = source;
    this.#ports = ports;
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
    if (!this.#host.withDiagnostics) hideDiagnostics(this.#host);
    else if (this.#host.isConnected) {
      const refusals = this.#refusals;
      void showDiagnostics(this.#host, this.#source, { ...this.#ports, refusals });
    }
  }

  /**
   * Collects the page's refusals from the start, because a browser reports each of them only once.
   */
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
}
