/** What the agenda's element delegates to, until it extends `WidgetElement`. */
import { isServer, noChange, type ReactiveController, type TemplateResult } from 'lit';
import { createTranslate, type Translate } from '../intl/translate.js';
import { DiagnosticsController, type DiagnosedHost } from './diagnostics/diagnostics-controller.js';
import type { OwnSource } from './inline-data.js';
import { LazyParts } from './lazy-part.js';
import { LocaleController } from './locale-controller.js';
import { keepsPrerendered, rememberPrerendered } from './page/prerendered.js';
import { SourceController } from './source-controller.js';
import type { SourcePart } from './source-part.js';
import { readShell, shellTemplate, type ShellHost } from './widget-shell.js';

export interface WidgetHost extends DiagnosedHost, ShellHost {}

export interface WidgetView {
  update(): void;
  template(translate: Translate): TemplateResult | undefined;
  readonly rest?: Promise<void> | undefined;
  updated?(): void;
}

export interface WidgetOptions<H extends WidgetHost, T> {
  readonly part: SourcePart<T>;
  readonly own: () => OwnSource;
  readonly createView: (host: H, widget: WidgetController<H, T>) => WidgetView;
}

export class WidgetController<H extends WidgetHost, T> implements ReactiveController {
  readonly source: SourceController<T>;
  readonly locale: LocaleController;

  readonly #host: H;
  readonly #view: WidgetView;
  readonly #parts: LazyParts;
  #isDiagnosed = false;

  constructor(host: H, { part, own, createView }: WidgetOptions<H, T>) {
    this.#host = host;
    this.#parts = new LazyParts(host);
    this.source = new SourceController<T>(host, () => part, own);
    this.locale = new LocaleController(host, this.#parts);
    host.addController(this);
    this.#view = createView(host, this);
  }

  hostConnected(): void {
    if (!this.#host.hasUpdated) rememberPrerendered(this.#host);
  }

  willUpdate(): void {
    this.#parts.begin();
    this.locale.read();
    this.source.read();
    this.#view.update();
    if (isServer || !this.#host.withDiagnostics || this.#isDiagnosed) return;
    this.#isDiagnosed = true;
    const hasWords = (): boolean => this.locale.data !== undefined;
    new DiagnosticsController(this.#host, this.source, { hasWords });
  }

  render(): unknown {
    const { data } = this.locale;
    const translate = createTranslate(data?.catalogue);
    const content = data && this.#view.template(translate);
    if (!isServer && keepsPrerendered(this.#host.renderRoot, content !== undefined))
      return noChange;
    const { status } = this.source;
    const frame = { status, translate, language: data?.tag ?? 'en' };
    const notes = { asOf: undefined, isIncomplete: this.#parts.isLost };
    return shellTemplate(readShell(this.#host, { ...frame, ...notes }), content);
  }

  updated(): void {
    this.#view.updated?.();
  }

  async complete(update: Promise<boolean>): Promise<boolean> {
    const result = await update;
    await this.locale.loading;
    const { rest } = this.#view;
    await rest;
    return rest || this.#host.isUpdatePending ? this.#host.updateComplete : result;
  }
}
