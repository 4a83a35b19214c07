/**
 * `with-diagnostics` tells the page's owner in words what is wrong. It is a lazy part, since
 * visitors do not need it.
 */
import type { ReactiveController } from 'lit';
import type {
  DiagnosedHost,
  DiagnosedSource,
  DiagnosticsPorts,
  Refusal,
} from './diagnosed-widget.js';
import { hideDiagnostics, showDiagnostics } from './diagnostics-panel.js';

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
