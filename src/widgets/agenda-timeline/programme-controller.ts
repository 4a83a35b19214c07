/**
 * The programme as it is now: built anew only when something it is made of is another, and
 * compared with the copy before it.
 */
import { isServer, type LitElement, type ReactiveController } from 'lit';
import type { LocaleController } from '../../widget/locale-controller.js';
import { wasPrerendered } from '../../widget/page/prerendered.js';
import type { Shown } from '../../widget/source-part.js';
import { readViewerZone } from '../../widget/page/viewer-zone.js';
import { createFormatters, type Formatters } from '../../intl/formatters.js';
import type { Agenda } from '../../model/conference.js';
import type { AgendaChanges } from './programme/agenda-changes.js';
import type { Programme } from './agenda-ports.js';
import { buildAgenda, type AgendaModel } from './programme/agenda-view-model.js';

const nothingChanged: AgendaChanges['changes'] = new Map();

export class ProgrammeController implements ReactiveController {
  current: Programme | undefined;
  changes = nothingChanged;

  readonly #host: LitElement;
  readonly #onChanges: (changes: AgendaChanges) => void;
  #parts: readonly unknown[] = [];

  /** `onChanges` is called when another copy has come and is not the same. */
  constructor(host: LitElement, onChanges: (changes: AgendaChanges) => void) {
    this.#host = host;
    this.#onChanges = onChanges;
    host.addController(this);
  }

  hostConnected(): void {
    // Another place on a page, perhaps for somebody else: nothing is news there.
    this.changes = nothingChanged;
  }

  /** Called from `willUpdate`. */
  build(
    shown: Shown<Agenda> | undefined,
    { data: locale, wanted }: LocaleController,
    timeZone: string,
  ): void {
    if (!shown || !locale) return;
    const { part: agenda, context } = shown;
    const viewerZone = isServer ? context.timeZone : readViewerZone(context.timeZone);
    const parts = [shown, locale, wanted, timeZone, viewerZone];
    if (parts.every((part, index) => part === this.#parts[index])) return;
    this.#parts = parts;
    const language = wanted || locale.words;
    const formatters = (zone: string): Formatters => createFormatters(locale, zone);
    const keepsBeside = isServer || wasPrerendered(this.#host.renderRoot);
    const model = buildAgenda({
      ...{ agenda, context, viewerZone, keepsBeside },
      ...{ timeZone, language, formatters },
    });
    const before = this.current?.agenda;
    this.current = { model, agenda, context, locale, language };
    if (before && before !== agenda) void this.#compare(before, agenda);
  }

  get model(): AgendaModel | undefined {
    return this.current?.model;
  }

  async #compare(before: Agenda, after: Agenda): Promise<void> {
    const { diffAgendas } = await import('./programme/agenda-changes.js');
    if (this.current?.agenda !== after) return;
    const found = diffAgendas(before, after);
    this.changes = found.changes;
    if (found.changes.size > 0) this.#onChanges(found);
    this.#host.requestUpdate();
  }
}
