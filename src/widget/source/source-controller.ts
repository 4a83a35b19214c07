/**
 * Gets a widget's data: from a property, the own data attribute, `data-conference`, a child script,
 * or `src`, in this order. Inline data is read while the element renders. A URL is requested as
 * soon as the element is on the page, and its answer replaces inline data. What the data means is
 * known to the widget's part, not here.
 */
import type { ReactiveController } from 'lit';
import { isServer } from '../page/is-server.js';
import type { Problem, ReportProblem } from '../../model/problem.js';
import { splitAddresses } from '../../model/values/split-addresses.js';
import type { JsonReading } from '../../reading/json/parse-json.js';
import type {
  LoadedSource,
  SourceDocument,
  SourceSubscription,
} from '../../source/source-request.js';
import { allowedOrigins } from '../../source/origin-limit.js';
import { ConfErrorEvent } from '../events/error-event.js';
import { ConfLoadEvent, type LoadDetail } from '../events/load-event.js';
import { listen, page } from '../listen.js';
import { findInline, type Inline, type OwnSource, type SourceHost } from './inline-data.js';
import { readInlineJson } from './inline-json.js';
import { inSlices } from '../../source/request/breathe.js';
import { atOnce } from '../../model/values/steps.js';
import { readRefresh, readSourceTimeZone } from '../read-option.js';
import { openSource } from './open-source.js';
import { readPart, type PartReading, type Shown, type SourcePart } from './source-part.js';

interface Arrival {
  readonly from: LoadDetail['from'];
  readonly value?: unknown;
  readonly problems: readonly Problem[];
  readonly baseUrl?: string | undefined;
  readonly asOf?: number | undefined;
  readonly place?: LoadedSource['place'] | undefined;
}

export class SourceController<T> implements ReactiveController {
  shown: Shown<T> | undefined;
  /** The whole value that `shown` was read from, for parts that are read on demand. */
  document: unknown;
  status: 'idle' | 'loading' | 'data' | 'failed' = 'idle';
  /** Settles when data is read that takes a while: damaged JSON, or more than is read at once. */
  reading: Promise<void> | undefined;

  readonly #host: SourceHost;
  /** A function, because the host's own fields are set after its controllers are created. */
  readonly #part: () => SourcePart<T>;
  readonly #own: () => OwnSource;
  #inline: unknown;
  #arrived: Arrival | undefined;
  #dataProblems: readonly Problem[] = [];
  #optionProblems: Problem[] = [];
  #children: MutationObserver | undefined;
  #subscription: SourceSubscription | undefined;
  #opened = '';
  /** Whether the address was requested and has not answered yet. */
  #isDue = false;
  #waiting: (() => void)[] = [];
  /** Whether the lazy file that reads the source's format could not be loaded. */
  #isUnreadable = false;
  /** The data that is being read now; results of earlier data are dropped. */
  #receiving: Arrival | undefined;
  /**
   * Results of reading by value, since a source asks whether a value can be read before it is
   * shown.
   */
  readonly #readings = new WeakMap<object, PartReading<T> | Promise<PartReading<T>>>();

  constructor(host: SourceHost, part: () => SourcePart<T>, own: () => OwnSource) {
    this.#host = host;
    this.#part = part;
    this.#own = own;
    host.addController(this);
    listen(host, page, ['online'], () => {
      if (this.#isUnreadable) void this.#subscription?.refreshNow();
    });
  }

  hostConnected(): void {
    // The HTML parser may add the child script and the fallback after the element itself.
    this.#children = new MutationObserver(() => this.#host.requestUpdate());
    this.#children.observe(this.#host, { childList: true, characterData: true, subtree: true });
    this.#follow();
  }

  hostUpdate(): void {
    if (this.#host.isConnected) this.#follow();
  }

  hostUpdated(): void {
    if (this.#isDue || this.status === 'idle' || this.status === 'loading') return;
    for (const resolve of this.#waiting) resolve();
    this.#waiting = [];
  }

  hostDisconnected(): void {
    this.#children?.disconnect();
    this.#arrived = undefined;
    this.#receiving = undefined;
    this.#opened = '';
    this.#subscription?.close();
    this.#subscription = undefined;
    this.#isDue = false;
    if (this.status === 'loading') this.status = 'idle';
  }

  /** Settles when no data is on its way any more, whether or not there is something to show. */
  settle(): Promise<void> {
    this.#host.requestUpdate();
    return new Promise((resolve) => void this.#waiting.push(resolve));
  }

  /** Requests the address again. Settles when it has answered or failed. */
  async refreshNow(): Promise<void> {
    await this.#subscription?.refreshNow();
  }

  /** The same for a visitor who has no content yet and sees that it is loading. */
  async retry(): Promise<void> {
    this.status = 'loading';
    this.#isDue = true;
    this.#host.requestUpdate();
    await this.refreshNow();
    if (this.#isDue) this.status = 'failed';
    this.#isDue = false;
    this.#host.requestUpdate();
  }

  /** All problems of the data and of the attributes. */
  get problems(): readonly Problem[] {
    return [...this.#optionProblems, ...this.#dataProblems];
  }

  /** The number of entries in the shown data, before any filter. */
  get count(): number | undefined {
    return this.shown && this.#part().count(this.shown.part);
  }

  /**
   * Gives the function by which reading attributes reports problems in this update, and forgets
   * those of the last one.
   */
  reportOptions(): ReportProblem {
    const problems: Problem[] = [];
    this.#optionProblems = problems;
    return (problem) => void problems.push(problem);
  }

  /** Whether data has come that is not read yet. */
  get hasNews(): boolean {
    return this.#arrived !== undefined || this.#findInline()?.raw !== this.#inline;
  }

  #findInline(): Inline | undefined {
    return findInline(this.#host, this.#own());
  }

  /** Reads data that has come. Called from `willUpdate`, which a server runs too. */
  read(): void {
    const inline = this.#findInline();
    if (inline?.raw !== this.#inline) {
      this.#inline = inline?.raw;
      if (inline) this.#readInline(inline);
    }
    const arrived = this.#arrived;
    this.#arrived = undefined;
    if (arrived) this.#receive(arrived);
  }

  #readInline({ raw, isText }: Inline): void {
    const baseUrl = isServer ? undefined : this.#host.ownerDocument.baseURI;
    const from = 'inline';
    const json = isText ? readInlineJson(String(raw)) : { value: raw, problems: [] };
    const receive = (read: JsonReading): void => this.#receive({ ...read, from, baseUrl });
    if (!(json instanceof Promise)) {
      receive(json);
      return;
    }
    const { shown } = this;
    if (!shown) this.status = 'loading';
    this.reading = json.then((read) => {
      // Other data has come in the meantime.
      if (this.#inline === raw && this.shown === shown) receive(read);
      this.#host.requestUpdate();
    });
  }

  #receive(arrival: Arrival): void {
    this.#receiving = arrival;
    const reading = this.#readPart(arrival);
    if (!(reading instanceof Promise)) {
      this.#show(arrival, reading);
      return;
    }
    if (!this.shown) this.status = 'loading';
    this.reading = reading.then((read) => {
      if (this.#receiving === arrival) this.#show(arrival, read);
      this.#host.requestUpdate();
    });
  }

  #show(arrival: Arrival, { part, value, context, problems: found }: PartReading<T>): void {
    const { from, asOf, place } = arrival;
    const placed = place ? found.map((problem) => place(problem)) : found;
    const problems = [...arrival.problems, ...placed];
    if (part === undefined) {
      this.fail(problems);
      return;
    }
    this.#dataProblems = problems;
    this.document = value;
    this.shown = { part, context, from, ...(asOf === undefined ? {} : { asOf }) };
    this.status = 'data';
    const { kind, count } = this.#part();
    const entries = count(part);
    this.#dispatch(
      () => new ConfLoadEvent({ kind, count: entries, problems: this.problems, from }),
    );
  }

  /** The result comes at once on a server, and where there is little to read. */
  #readPart(arrival: Arrival): PartReading<T> | Promise<PartReading<T>> {
    const known = this.#readings.get(Object(arrival.value) as object);
    if (known) return known;
    const timeZone = readSourceTimeZone(this.#host.sourceTimeZone) || undefined;
    const steps = readPart(this.#part(), { ...arrival, timeZone });
    return isServer ? atOnce(steps) : inSlices(steps);
  }

  /**
   * Says whether the widget can read a document, so that a broken one does not replace a good one.
   */
  async #findFault({ value, url }: SourceDocument): Promise<readonly Problem[] | undefined> {
    const arrival: Arrival = { value, baseUrl: url, from: 'network', problems: [] };
    const reading = this.#readPart(arrival);
    const keep = (one: typeof reading): void => {
      if (typeof value === 'object' && value !== null) this.#readings.set(value, one);
    };
    keep(reading);
    const read = await reading;
    keep(read);
    return read.part === undefined ? read.problems : undefined;
  }

  /** Handles a source that could not be read; good data stays. */
  fail(problems: readonly Problem[]): void {
    this.#dataProblems = problems;
    if (!this.shown) this.status = 'failed';
    const reason = problems.find(({ severity }) => severity === 'error')?.code ?? 'part-missing';
    this.#dispatch(() => new ConfErrorEvent({ reason, problems: this.problems }));
    this.#host.requestUpdate();
  }

  /** Fires an event after the next render, so that listeners find the new content on the page. */
  #dispatch(build: () => Event): void {
    if (isServer) return;
    void Promise.resolve()
      .then(() => this.#host.updateComplete)
      .then(() => this.#host.dispatchEvent(build()));
  }

  /** Opens the source anew where `src` or an attribute that belongs to it has changed. */
  #follow(): void {
    const { src, refresh, sourceTimeZone } = this.#host;
    const wanted = src ? JSON.stringify([src, refresh, sourceTimeZone]) : '';
    if (wanted === this.#opened) return;
    this.#opened = wanted;
    const before = this.#subscription;
    this.#isDue = Boolean(src);
    this.#subscription = src ? this.#open(src) : undefined;
    // The old one is closed after the new one is open, so that an address in both is not fetched
    // twice.
    before?.close();
    if (src && !this.shown) this.status = 'loading';
  }

  #open(src: string): SourceSubscription {
    const { refresh, sourceTimeZone, ownerDocument } = this.#host;
    const timeZone = readSourceTimeZone(sourceTimeZone);
    return openSource({
      urls: splitAddresses(src),
      baseUrl: ownerDocument.baseURI,
      refreshSeconds: readRefresh(refresh),
      ...(timeZone ? { timeZone } : {}),
      allowedOrigins: () => allowedOrigins(this.#host),
      findFault: (source) => this.#findFault(source),
      onUpdate: (source) => this.#update(source),
    });
  }

  #update({ value, url, problems, from, asOf, place }: LoadedSource): void {
    this.#isDue = false;
    this.#isUnreadable = problems.some(({ code }) => code === 'script-incomplete');
    if (value === undefined) {
      this.fail(problems);
      return;
    }
    this.#arrived = { value, from, problems, asOf, place, baseUrl: url };
    this.#host.requestUpdate();
  }
}
