/**
 * Where a widget's data comes from: property, own data attribute, `data-conference`, child script,
 * `src`, in this order. Inline data is read while the element renders; a URL is loaded by a lazy
 * chunk, and what it answers replaces inline data. It does not know what the data means: a reader
 * does, which comes with the widget's own chunk.
 */
import { isServer, type LitElement, type ReactiveController } from 'lit';
import type { LoadedSource, SourceSubscription } from '../input/load-source.js';
import type { Problem, ReportProblem } from '../model/problem.js';
import { ConfErrorEvent } from './events/error-event.js';
import { ConfLoadEvent, type LoadDetail, type SourceKind } from './events/load-event.js';
import { readChildJson } from './light-content.js';
import type { Shown, SourceReader } from './source-part.js';

/** The reactive properties that every widget's data comes through; spread into `properties`. */
export const sourceProperties = {
  conference: { attribute: false },
  conferenceJson: { attribute: 'data-conference' },
  src: {},
  refresh: {},
  sourceTimeZone: { attribute: 'source-time-zone' },
} as const;

export interface SourceHost extends LitElement {
  conference: unknown;
  conferenceJson: string | null | undefined;
  src: string | null | undefined;
  refresh: string | null | undefined;
  sourceTimeZone: string | null | undefined;
}

/** A host's own property and data attribute, as `data-event` and `event`. */
export interface OwnSource {
  readonly value: unknown;
  readonly json: string | null | undefined;
}

interface Inline {
  readonly raw: unknown;
  /** Attributes and scripts are loaded; a property is set, and setting one fires no event. */
  readonly isText: boolean;
}

interface Arrival {
  readonly from: LoadDetail['from'];
  readonly value?: unknown;
  readonly text?: string;
  readonly problems: readonly Problem[];
  readonly baseUrl?: string | undefined;
  readonly asOf?: number | undefined;
  readonly quiet?: boolean;
}

/** A part of the script is not where the script is. */
export const chunkMissing: Problem = {
  code: 'script-incomplete',
  path: '',
  message:
    'Expected the chunks/ folder beside the script; a part of it could not be loaded. Copy all of cdn/, or use conference-widgets.classic.js, which is whole.',
  severity: 'error',
};

export class SourceController<T> implements ReactiveController {
  shown: Shown<T> | undefined;
  /** The whole value that `shown` was read from, for parts that are read on demand. */
  document: unknown;
  status: 'idle' | 'loading' | 'data' | 'failed' = 'idle';
  /** Reads values into the widget's part; nothing is shown before it is there. */
  reader: SourceReader<T> | undefined;

  readonly #host: SourceHost;
  readonly #kind: SourceKind;
  readonly #own: () => OwnSource;
  #inline: unknown;
  #arrived: Arrival | undefined;
  #dataProblems: readonly Problem[] = [];
  #optionProblems: Problem[] = [];
  #children: MutationObserver | undefined;
  #subscription: SourceSubscription | undefined;
  #opened = '';

  constructor(host: SourceHost, kind: SourceKind, own: () => OwnSource) {
    this.#host = host;
    this.#kind = kind;
    this.#own = own;
    host.addController(this);
  }

  hostConnected(): void {
    // A parser may bring the child script, and the fallback, after the element itself.
    this.#children = new MutationObserver(() => this.#host.requestUpdate());
    this.#children.observe(this.#host, { childList: true, characterData: true, subtree: true });
    this.#open();
  }

  hostUpdate(): void {
    if (this.#host.isConnected) this.#open();
  }

  hostDisconnected(): void {
    this.#children?.disconnect();
    this.#close();
  }

  /** All that is wrong, with the data and with the attributes. */
  get problems(): readonly Problem[] {
    return [...this.#optionProblems, ...this.#dataProblems];
  }

  /** Entries in what is shown, before any filter. */
  get count(): number | undefined {
    return this.shown && this.reader?.count(this.shown.part);
  }

  /** The page gave data itself. */
  get hasInline(): boolean {
    return this.#findInline() !== undefined;
  }

  /** Where this update's attributes report to; the last update's problems are forgotten. */
  reportOptions(): ReportProblem {
    const problems: Problem[] = [];
    this.#optionProblems = problems;
    return (problem) => void problems.push(problem);
  }

  /** Reads what has come. Called from `willUpdate`, which a server runs too. */
  read(): void {
    const { reader } = this;
    if (!reader) return;
    const inline = this.#findInline();
    if (inline?.raw !== this.#inline) {
      this.#inline = inline?.raw;
      if (inline) this.#receive(reader, this.#inlineArrival(inline));
    }
    const arrived = this.#arrived;
    this.#arrived = undefined;
    if (arrived) this.#receive(reader, arrived);
  }

  #inlineArrival({ raw, isText }: Inline): Arrival {
    const baseUrl = isServer ? undefined : this.#host.ownerDocument.baseURI;
    const data = isText ? { text: String(raw) } : { value: raw };
    return { ...data, from: 'inline', problems: [], baseUrl, quiet: !isText };
  }

  #findInline(): Inline | undefined {
    const { conference, conferenceJson } = this.#host;
    const { value, json } = this.#own();
    const script = isServer ? undefined : readChildJson(this.#host);
    const sources: readonly Inline[] = [
      { raw: value, isText: typeof value === 'string' },
      { raw: json, isText: true },
      { raw: conference, isText: typeof conference === 'string' },
      { raw: conferenceJson, isText: true },
      { raw: script, isText: true },
    ];
    return sources.find(({ raw }) => raw !== undefined && raw !== null && raw !== '');
  }

  #receive(reader: SourceReader<T>, arrival: Arrival): void {
    const { from, asOf, quiet } = arrival;
    const { sourceTimeZone: timeZone } = this.#host;
    const { part, value, context, problems: found } = reader.read({ ...arrival, timeZone });
    const problems = [...arrival.problems, ...found];
    if (part === undefined) {
      this.fail(problems);
      return;
    }
    this.#dataProblems = problems;
    this.document = value;
    this.shown = { part, context, from, ...(asOf === undefined ? {} : { asOf }) };
    this.status = 'data';
    const count = reader.count(part);
    if (quiet) return;
    this.#dispatch(
      () => new ConfLoadEvent({ kind: this.#kind, count, problems: this.problems, from }),
    );
  }

  /** Nothing could be made of a source; good data is never replaced by an error. */
  fail(problems: readonly Problem[]): void {
    this.#dataProblems = problems;
    if (!this.shown) this.status = 'failed';
    const reason = problems.find(({ severity }) => severity === 'error')?.code ?? 'part-missing';
    this.#dispatch(() => new ConfErrorEvent({ reason, problems: this.problems }));
    this.#host.requestUpdate();
  }

  /** After the render that shows it, so that a listener finds what the event tells of. */
  #dispatch(build: () => Event): void {
    if (isServer) return;
    void Promise.resolve()
      .then(() => this.#host.updateComplete)
      .then(() => this.#host.dispatchEvent(build()));
  }

  #open(): void {
    const { src, refresh, sourceTimeZone } = this.#host;
    const wanted = src ? JSON.stringify([src, refresh, sourceTimeZone]) : '';
    if (wanted === this.#opened) return;
    this.#close();
    this.#opened = wanted;
    if (!src) return;
    if (!this.shown) this.status = 'loading';
    void this.#subscribe(src, wanted);
  }

  async #subscribe(src: string, wanted: string): Promise<void> {
    const loader = await import('../input/load-source.js').catch(() => undefined);
    // The page may have changed its mind, or removed the element, while the chunk was loading.
    if (this.#opened !== wanted) return;
    if (!loader) {
      this.fail([chunkMissing]);
      return;
    }
    const { refresh, sourceTimeZone } = this.#host;
    this.#subscription = loader.openSource({
      urls: this.#kind === 'news' ? src.trim().split(/\s+/) : [src.trim()],
      baseUrl: this.#host.ownerDocument.baseURI,
      refreshSeconds: Number(refresh) || 0,
      ...(sourceTimeZone ? { timeZone: sourceTimeZone } : {}),
      onUpdate: (source) => this.#update(source),
    });
  }

  #update({ value, url, problems, from, asOf }: LoadedSource): void {
    if (value === undefined) {
      this.fail(problems);
      return;
    }
    this.#arrived = { value, from, problems, asOf, baseUrl: url };
    this.#host.requestUpdate();
  }

  #close(): void {
    this.#opened = '';
    this.#arrived = undefined;
    this.#subscription?.close();
    this.#subscription = undefined;
    if (this.status === 'loading') this.status = 'idle';
  }
}
