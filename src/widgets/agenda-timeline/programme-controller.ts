/**
 * The programme as it is now: built anew only when something it is made of is another, and
 * compared with the copy before it.
 */
import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { LocaleController } from '../../element/locale-controller.js';
import type { Shown } from '../../element/source-part.js';
import { readViewerZone } from '../../element/viewer-zone.js';
import { createFormatters } from '../../intl/formatters.js';
import type { Agenda } from '../../model/conference.js';
import type { AgendaChanges } from './agenda-changes.js';
import { buildAgenda, type AgendaModel } from './agenda-view-model.js';

const nothingChanged: AgendaChanges['changes'] = new Map();

export class ProgrammeController implements ReactiveController {
  model: AgendaModel | undefined;
  changes = nothingChanged;

  readonly #host: ReactiveControllerHost;
  readonly #onChanges: (changes: AgendaChanges) => void;
  #parts: readonly unknown[] = [];
  #agenda: Agenda | undefined;

  /** `onChanges` is called when another copy has come and is not the same. */
  constructor(host: ReactiveControllerHost, onChanges: (changes: AgendaChanges) => void) {
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
    this.model = buildAgenda({
      agenda,
      context,
      viewerZone,
      timeZone,
      language: wanted || locale.tag,
      formatters: (zone) => createFormatters(locale, zone),
    });
    if (this.#agenda && this.#agenda !== agenda) void this.#compare(this.#agenda, agenda);
    this.#agenda = agenda;
  }

  async #compare(before: Agenda, after: Agenda): Promise<void> {
    const { diffAgendas } = await import('./agenda-changes.js');
    if (this.#agenda !== after) return;
    const found = diffAgendas(before, after);
    this.changes = found.changes;
    if (found.changes.size > 0) this.#onChanges(found);
    this.#host.requestUpdate();
  }
}
