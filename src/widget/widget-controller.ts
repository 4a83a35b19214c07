/**
 * What the four elements share: a source, a language, the frame around the content, and the
 * content itself, which is a lazy chunk. A page pays for the widgets that it shows data in, and
 * the first load is the same few kilobytes for one of them and for all.
 */
import {
  isServer,
  noChange,
  type CSSResult,
  type ReactiveController,
  type TemplateResult,
} from 'lit';
import type { LocaleData } from '../intl/load-locale.js';
import { createTranslate, type Translate } from '../intl/translate.js';
import type * as AsOfNote from './as-of-note.js';
import { LocaleController } from './locale-controller.js';
import { keepsPrerendered, rememberPrerendered } from './page/prerendered.js';
import { SourceController } from './source-controller.js';
import { chunkMissing } from './source-opener.js';
import { readViewerZone } from './page/viewer-zone.js';
import {
  providedWidget,
  provideWidget,
  type WidgetChunk,
  type WidgetHost,
  type WidgetOptions,
  type WidgetView,
} from './widget-chunk.js';
import { readShell, shellTemplate } from './widget-shell.js';

export type { WidgetHost, WidgetView };
export { provideWidget };

export class WidgetController<H extends WidgetHost, T> implements ReactiveController {
  readonly source: SourceController<T>;
  readonly locale: LocaleController;

  readonly #host: H;
  readonly #options: WidgetOptions<H, T>;
  #loading: Promise<void> | undefined;
  #view: WidgetView | undefined;
  #isBroken = false;
  #isDiagnosed = false;
  #adopts: readonly CSSResult[] | undefined;
  #asOf: typeof AsOfNote | undefined;

  constructor(host: H, options: WidgetOptions<H, T>) {
    this.#host = host;
    this.#options = options;
    this.source = new SourceController<T>(host, options.kind, options.own);
    this.locale = new LocaleController(host);
    host.addController(this);
  }

  hostConnected(): void {
    this.#diagnose();
    if (!this.#host.hasUpdated) rememberPrerendered(this.#host);
  }

  willUpdate(): void {
    this.locale.read();
    if (this.source.hasInline || this.source.status !== 'idle') this.#prepare();
    this.source.read();
    this.#guard(() => this.#view?.update());
  }

  render(): unknown {
    const { data } = this.locale;
    const translate = createTranslate(data?.catalogue);
    const content = data && this.#guard(() => this.#view?.template(translate));
    if (!isServer && keepsPrerendered(this.#host.renderRoot, content !== undefined))
      return noChange;
    const status = this.#isBroken ? 'failed' : this.source.status;
    const shell = readShell(this.#host, { status, translate, language: data?.words ?? 'en' });
    return shellTemplate({ ...shell, note: data && this.#note(data, translate) }, content);
  }

  updated(): void {
    this.#diagnose();
    const styles = this.#adopts;
    this.#adopts = undefined;
    const { renderRoot } = this.#host;
    if (styles && renderRoot instanceof ShadowRoot) {
      const sheets = styles
        .map(({ styleSheet }) => styleSheet)
        .filter((sheet) => sheet !== undefined);
      renderRoot.adoptedStyleSheets.push(...sheets);
    }
    this.#view?.updated?.();
  }

  /** Only an owner who asks for words loads them. */
  #diagnose(): void {
    if (!this.#host.withDiagnostics || this.#isDiagnosed) return;
    this.#isDiagnosed = true;
    void import('./diagnostics/diagnostics-controller.js').then(
      ({ DiagnosticsController }) => {
        new DiagnosticsController(this.#host, this.source);
        this.#host.requestUpdate();
      },
      // Without its words the widget still stands.
      () => undefined,
    );
  }

  /** A fault of ours must not become the page's: its own content takes the widget's place. */
  #guard<R>(run: () => R): R | undefined {
    if (this.#isBroken) return undefined;
    try {
      return run();
    } catch (error) {
      this.#isBroken = true;
      const found = error instanceof Error ? error.message : String(error);
      const message = `Fault of the widget: ${found}`;
      this.source.fail([{ code: 'widget-fault', path: '', message, severity: 'error' }]);
      return undefined;
    }
  }

  /** How old the copy is that stands in for a source that failed. */
  #note(locale: LocaleData, translate: Translate): TemplateResult | undefined {
    const { shown } = this.source;
    if (shown?.asOf === undefined) return undefined;
    const timeZone = readViewerZone(shown.context.timeZone);
    if (this.#asOf) return this.#asOf.asOfTemplate(shown.asOf, locale, { translate, timeZone });
    void import('./as-of-note.js').then(
      (chunk) => {
        this.#asOf = chunk;
        this.#host.requestUpdate();
      },
      // Without the note the copy is still worth showing.
      () => undefined,
    );
    return undefined;
  }

  /** For `getUpdateComplete`: inline data counts as rendered when its chunk and words are there. */
  async complete(update: Promise<boolean>): Promise<boolean> {
    const result = await update;
    await Promise.all([this.source.hasInline ? this.#loading : undefined, this.locale.loading]);
    const rest = this.#view?.rest;
    await rest;
    return rest || this.#host.isUpdatePending ? this.#host.updateComplete : result;
  }

  #prepare(): void {
    if (this.#view) return;
    const chunk = providedWidget<H, T>(this.#options.kind);
    if (chunk) this.#use(chunk);
    else this.#loading ??= this.#load();
  }

  #use({ styles, reader, createView }: WidgetChunk<H, T>): void {
    this.#adopts = styles;
    this.source.reader = reader;
    this.#view = createView(this.#host, this);
  }

  async #load(): Promise<void> {
    try {
      provideWidget(this.#options.kind, await this.#options.load());
      this.#host.requestUpdate();
    } catch {
      this.source.fail([chunkMissing]);
    }
  }
}
