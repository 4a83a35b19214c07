/** What the lazy chunk of a widget brings, and what the element gives it to work with. */
import type { CSSResult, TemplateResult } from 'lit';
import type { Translate } from '../intl/translate.js';
import type { DiagnosedHost } from './diagnostics/diagnostics-controller.js';
import type { SourceKind } from './events/load-event.js';
import type { OwnSource } from './inline-data.js';
import type { SourceReader } from './source-part.js';
import type { WidgetController } from './widget-controller.js';
import type { ShellHost } from './widget-shell.js';

export interface WidgetHost extends DiagnosedHost, ShellHost {}

/** The content of one element. Made once; it may add controllers of its own to the host. */
export interface WidgetView {
  /** Builds the view model. Called from `willUpdate`, which a server runs too. */
  update(): void;
  /** The content, or `undefined` while there is nothing to show. */
  template(translate: Translate): TemplateResult | undefined;
  /** While part of the content is still to come; ends with an update asked of the host. */
  readonly rest?: Promise<void> | undefined;
  /** After the content is in the page. */
  updated?(): void;
}

/** What a widget's lazy chunk exports. */
export interface WidgetChunk<H extends WidgetHost, T> {
  readonly styles: readonly CSSResult[];
  readonly reader: SourceReader<T>;
  readonly createView: (host: H, widget: WidgetController<H, T>) => WidgetView;
}

export interface WidgetOptions<H extends WidgetHost, T> {
  readonly kind: SourceKind;
  /** The host's own property and data attribute. */
  readonly own: () => OwnSource;
  readonly load: () => Promise<WidgetChunk<H, T>>;
}

const provided = new Map<SourceKind, unknown>();

/** Makes a widget's chunk available at once, where nothing may be lazy: a server's render. */
export function provideWidget<H extends WidgetHost, T>(
  kind: SourceKind,
  chunk: WidgetChunk<H, T>,
): void {
  provided.set(kind, chunk);
}

/** What `provideWidget` was given for a kind of widget. */
export function providedWidget<H extends WidgetHost, T>(
  kind: SourceKind,
): WidgetChunk<H, T> | undefined {
  return provided.get(kind) as WidgetChunk<H, T> | undefined;
}
