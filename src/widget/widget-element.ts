/**
 * The base of the four widgets: their common attributes, data and words, the shell around the
 * content, and the handling of failures in our own code. A widget adds its part of a document, its
 * options, its view model and its template.
 */
import {
  LitElement,
  noChange,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { isServer } from './page/is-server.js';
import { formatDateTime } from '../intl/formats/format-time.js';
import { english } from '../intl/load-locale.js';
import type { LocaleData } from '../intl/locale-data.js';
import { createTranslate, type Translate } from '../intl/translate.js';
import type { ConferenceDocument, FromJson } from '../model/schema/conference-document.js';
import { wordsOf, type Problem, type ReportProblem } from '../model/problem.js';
import { version } from '../version.js';
import { ClockController, readViewerZone } from './clock-controller.js';
import { tellStates, type CustomState } from './page/custom-states.js';
import type { SpokenLanguage } from './diagnostics/diagnosed-widget.js';
import type * as Diagnostics from './diagnostics/diagnostics-controller.js';
import type { OwnSource } from './source/inline-data.js';
import { LazyPart, LazyParts } from './lazy-part.js';
import { LocaleController } from './locale-controller.js';
import type { HeadingLevelOption } from './page/heading.js';
import { keepsPrerendered, rememberPrerendered } from './page/prerendered.js';
import { lacksDerivedColors, SchemeWatch } from './styles/used-scheme.js';
import { passFocusOn } from './notice-template.js';
import { SourceController } from './source/source-controller.js';
import type { Shown, SourcePart } from './source/source-part.js';
import { contentStyles } from './styles/content-styles.js';
import { hostStyles } from './styles/host-styles.js';
import { themeTokens } from './styles/theme-tokens.js';
import { readShell, shellTemplate } from './widget-shell.js';

/** The input of a view model, once data and words are there. */
export interface WidgetInput<T> extends Shown<T> {
  readonly locale: LocaleData;
  /** BCP 47 tag by which texts are chosen: that of the page, else that of the locale. */
  readonly language: string;
  /** The visitor's time zone; the venue's on a server, which does not know it. */
  readonly viewerZone: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** The state of a widget's data. */
export type WidgetState = 'idle' | 'loading' | 'data' | 'failed';

/** Every widget's sheets begin with these; later rules win. */
export const widgetStyles = [hostStyles, themeTokens, contentStyles];

const diagnostics = new LazyPart<typeof Diagnostics>(
  () => import('./diagnostics/diagnostics-controller.js'),
);

/**
 * A widget extends this, names its `sourcePart`, gives its inline data by `ownSource`, and writes
 * `updateModel` and `template`. `updated` and controllers are its own to use.
 */
export abstract class WidgetElement<T> extends LitElement {
  static readonly version = version;
  static override readonly styles: CSSResultGroup = widgetStyles;
  static override readonly properties: PropertyDeclarations = {
    conference: { attribute: false },
    conferenceJson: { attribute: 'data-conference' },
    src: {},
    refresh: {},
    sourceTimeZone: { attribute: 'source-time-zone' },
    theme: {},
    headingLevel: { attribute: 'heading-level' },
    label: {},
    withDiagnostics: { type: Boolean, attribute: 'with-diagnostics' },
  };

  /** A whole conference document. */
  declare conference: FromJson<ConferenceDocument> | null | undefined;
  /** A whole conference document as JSON. */
  declare conferenceJson: string | null | undefined;
  /** Address of a conference document, or of a source in a foreign format. */
  declare src: string | null | undefined;
  /**
   * Seconds between refreshes: 0 is off, 30 the shortest.
   * @default 0
   */
  declare refresh: string | number | null | undefined;
  /** IANA time zone for sources that name none. */
  declare sourceTimeZone: string | null | undefined;
  /**
   * `auto` follows the page’s used colour scheme; `light` and `dark` are fixed.
   * @default auto
   */
  declare theme: 'auto' | 'light' | 'dark' | null | undefined;
  /**
   * `auto` is one below the nearest heading before the widget; or 1 to 6.
   * @default auto
   */
  declare headingLevel: HeadingLevelOption | null | undefined;
  /** Name of the region for assistive technology. */
  declare label: string | null | undefined;
  /** Shows the page’s owner what is wrong, in words. */
  declare withDiagnostics: boolean;

  /** The data that is shown, as it was read; `undefined` until there is some. */
  get data(): T | undefined {
    return this.source.shown?.part;
  }

  /** All problems of the data and of the attributes. */
  get problems(): readonly Problem[] {
    return this.source.problems;
  }

  /** `idle` has been given nothing yet; `failed` shows the page's own content instead. */
  get state(): WidgetState {
    return this.#isBroken ? 'failed' : this.source.status;
  }

  /**
   * Settles once the widget shows its data, or could not get it: `state` says which. It never
   * rejects. Where the element has no data and no `src`, it waits for them.
   */
  async whenLoaded(): Promise<void> {
    await this.source.settle();
    await this.updateComplete;
  }

  /** Loads `src` again. Settles when the answer is shown, or there was none; never rejects. */
  async refreshNow(): Promise<void> {
    await this.source.refreshNow();
    // An element that is on no page has nothing to wait for.
    if (this.isConnected) await this.updateComplete;
  }

  /** How the widget reads its part of a document. */
  protected abstract readonly sourcePart: SourcePart<T>;

  // The order matters: the data is requested first, then the words. The clock comes last, since the
  // first use of dates takes 80 ms on a phone.
  protected readonly source: SourceController<T> = new SourceController<T>(
    this,
    () => this.sourcePart,
    () => this.ownSource(),
  );
  protected readonly lazyParts = new LazyParts(this);
  protected readonly locale = new LocaleController(this, this.lazyParts);
  protected readonly clock = new ClockController(this);
  #isBroken = false;
  #isRetried = false;
  #hasMarked = false;
  #diagnosed: Diagnostics.DiagnosticsController | undefined;

  constructor() {
    super();
    if (lacksDerivedColors()) this.addController(new SchemeWatch(this));
    tellStates(this, () => this.#readStates());
  }

  /** The widget's own property and data attribute. */
  protected abstract ownSource(): OwnSource;

  /**
   * Reads options and builds the view model, on a server too. `input` is undefined while there is
   * nothing to show; wrong options are reported all the same.
   */
  protected abstract updateModel(input: WidgetInput<T> | undefined, report: ReportProblem): void;

  /** The content, or `undefined` while there is nothing to show. */
  protected abstract template(translate: Translate): TemplateResult | undefined;

  /** Whether the view model of the data is still being built. */
  protected isPreparing(): boolean {
    return false;
  }

  /** The widget's words. */
  protected get words(): Translate {
    return createTranslate(this.locale.data?.catalogue);
  }

  override connectedCallback(): void {
    this.survive(() => {
      super.connectedCallback();
      if (!this.hasUpdated) rememberPrerendered(this);
    });
  }

  protected override scheduleUpdate(): Promise<unknown> | undefined {
    return this.survive(() => super.scheduleUpdate() ?? undefined);
  }

  /**
   * Runs code of ours and catches any exception, so that none reaches the page; its own content is
   * shown instead.
   */
  protected survive<R>(run: () => R): R | undefined {
    try {
      return run();
    } catch (error) {
      this.#break(error);
      return undefined;
    }
  }

  protected override willUpdate(): void {
    this.lazyParts.begin();
    this.source.read();
    this.locale.read(this.source.shown?.context);
    const report = this.source.reportOptions();
    if (!this.#isBroken) this.survive(() => this.updateModel(this.#readInput(), report));
    if (this.withDiagnostics) this.#diagnose();
  }

  #readInput(): WidgetInput<T> | undefined {
    const { shown } = this.source;
    const { data: locale, wanted } = this.locale;
    if (!shown || !locale) return undefined;
    const { timeZone } = shown.context;
    return {
      ...shown,
      locale,
      language: wanted || locale.words,
      viewerZone: isServer ? timeZone : readViewerZone(timeZone),
      now: this.clock.now(),
    };
  }

  protected override render(): unknown {
    const { data } = this.locale;
    const translate = this.words;
    const content =
      data && !this.#isBroken ? this.survive(() => this.template(translate)) : undefined;
    if (!isServer && keepsPrerendered(this.renderRoot, content !== undefined)) return noChange;
    const { error, empty } = this.#readStates();
    const shell = readShell(this, {
      translate,
      status: !content && this.isPreparing() ? 'loading' : this.state,
      language: (data ?? english).words,
      moment: error ? 'error' : empty ? 'empty' : undefined,
      asOf: this.#readAge(),
      isIncomplete: this.lazyParts.isLost,
      onRetry: this.src && !this.#isBroken ? this.#retry : undefined,
      isRetried: this.#isRetried,
    });
    return shellTemplate(shell, content);
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    if (this.#isRetried) this.#isRetried = !passFocusOn(this);
    this.#markDates();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const result = await super.getUpdateComplete();
    await this.locale.loading;
    await this.source.reading;
    return this.isUpdatePending ? this.updateComplete : result;
  }

  #readStates(): Readonly<Record<CustomState, boolean>> {
    const { state, source } = this;
    return {
      loading: state === 'loading',
      error: state === 'failed',
      stale: source.shown?.asOf !== undefined,
      empty: source.count === 0,
    };
  }

  /** Loads the diagnostics where the page asks for them. */
  #diagnose(): void {
    if (isServer || this.#diagnosed) return;
    const loaded = this.lazyParts.needUnseen(diagnostics);
    if (!loaded) return;
    const { locale } = this;
    const spoken = (): SpokenLanguage | undefined =>
      locale.data && { wanted: locale.wanted, words: locale.data.words };
    this.#diagnosed = new loaded.DiagnosticsController(this, this.source, { spoken });
  }

  /** Marks dates with the page's language where our words are in another one (WCAG 3.1.2). */
  #markDates(): void {
    const { tag = '', words = '' } = this.locale.data ?? {};
    this.#hasMarked ||= tag.split('-', 1)[0] !== words.split('-', 1)[0];
    if (!this.#hasMarked) return;
    for (const time of this.renderRoot.querySelectorAll('time')) time.lang = tag;
  }

  readonly #retry = (): void => {
    this.#isRetried = true;
    void this.source.retry();
  };

  #break(error: unknown): void {
    const { shadowRoot } = this;
    // A shadow root without a slot would hide the page's content.
    if (!isServer && shadowRoot?.hasChildNodes() === false)
      shadowRoot.append(document.createElement('slot'));
    if (this.#isBroken) return;
    this.#isBroken = true;
    const message = `Fault of the widget: ${wordsOf(error)}`;
    this.source.fail([{ code: 'widget-fault', path: '', message, severity: 'error' }]);
  }

  /** The age of the copy that is shown where a source failed, in the widget's language. */
  #readAge(): string | undefined {
    const { shown } = this.source;
    const { data } = this.locale;
    if (shown?.asOf === undefined || !data) return undefined;
    const timeZone = readViewerZone(shown.context.timeZone);
    return formatDateTime({ locale: data, timeZone }, shown.asOf, 'medium');
  }
}
