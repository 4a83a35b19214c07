/**
 * Where a widget's data comes from: property, own data attribute, `data-conference`, child script,
 * `src`, in this order. Inline data is read while the element renders; a URL is loaded by a lazy
 * chunk, and what it answers replaces inline data. It does not know what the data means: a reader
 * does, which comes with the widget's own chunk.
 */
import { isServer, type ReactiveController } from 'lit';
import type { LoadedSource } from '../source/load-source.js';
import type { Problem, ReportProblem } from '../model/problem.js';
import { ConfErrorEvent } from './events/error-event.js';
import { ConfLoadEvent, type LoadDetail, type SourceKind } from './events/load-event.js';
import { findInline, type Inline, type OwnSource, type SourceHost } from './inline-data.js';
import { SourceOpener } from './source-opener.js';
import type { Shown, SourceReader } from './source-part.js';

interface Arrival {
  readonly from: LoadDetail['from'];
  readonly value?: unknown;
  readonly text?: string;
  readonly problems: readonly Problem[];
  readonly baseUrl?: string | undefined;
  readonly asOf?: number | undefined;
  readonly quiet?: boolean;
}

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
  readonly #opener: SourceOpener;

  constructor(host: SourceHost, kind: SourceKind, own: () => OwnSource) {
    this.#host = host;
    this.#kind = kind;
    this.#own = own;
    this.#opener = new SourceOpener(host, (source) => this.#update(source));
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
    this.#arrived = undefined;
    this.#opener.close();
    if (this.status === 'loading') this.status = 'idle';
  }

  /** All that is wrong, with the data and with the attributes. */
  get problems(): readonly Problem[] {
    return [...this.#optionProblems, ...this.#dataProblems];
  }

  /** Entries in what is shown, before any filter. */
  get count(): number | undefined {
    return this.shown && this.reader?.count(this.shown.part);
  }

  /** The page gave data that nothing has read yet: the widget's own chunk is on its way. */
  get isUnread(): boolean {
    return this.status === 'idle' && this.reader === undefined && this.hasInline;
  }

  /** The page gave data itself. */
  get hasInline(): boolean {
    return findInline(this.#host, this.#own()) !== undefined;
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
    const inline = findInline(this.#host, this.#own());
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

  #update({ value, url, problems, from, asOf }: LoadedSource): void {
    if (value === undefined) {
      this.fail(problems);
      return;
    }
    this.#arrived = { value, from, problems, asOf, baseUrl: url };
    this.#host.requestUpdate();
  }

  #open(): void {
    const isNew = this.#opener.follow(this.#kind === 'news');
    if (isNew && !this.shown) this.status = 'loading';
  }
}
