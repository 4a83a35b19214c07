/**
 * Builds the programme's view model again when one of its inputs changes, and compares each copy
 * with the last one.
 */
import type { LitElement, ReactiveController } from 'lit';
import { createFormatters, type Formatters } from '../../intl/formats/formatters.js';
import { atOnce } from '../../model/values/steps.js';
import { inSlices } from '../../source/request/breathe.js';
import { isServer } from '../../widget/page/is-server.js';
import type { Agenda } from '../../model/conference.js';
import { wasPrerendered } from '../../widget/page/prerendered.js';
import type { WidgetInput } from '../../widget/widget-element.js';
import type { Programme } from './agenda-host.js';
import { diffAgendas, type AgendaChanges } from './programme/agenda-changes.js';
import { buildAgendaInSteps, type AgendaModel } from './programme/agenda-view-model.js';

const nothingChanged: AgendaChanges['changes'] = new Map();

export class ProgrammeController implements ReactiveController {
  current: Programme | undefined;
  /** The changes since the last copy, by the session's id. */
  changes = nothingChanged;
  /** Set while a long programme is being built; the earlier one stays meanwhile. */
  building: Promise<void> | undefined;

  readonly #host: LitElement;
  readonly #onChanges: (changes: AgendaChanges) => void;
  #parts: readonly unknown[] = [];

  /** `onChanges` is called when a copy has come that differs from the last one. */
  constructor(host: LitElement, onChanges: (changes: AgendaChanges) => void) {
    this.#host = host;
    this.#onChanges = onChanges;
    host.addController(this);
  }

  hostConnected(): void {
    // The element was moved, perhaps into another part of an application, where earlier changes are
    // no news.
    this.changes = nothingChanged;
  }

  /** Called from `willUpdate`. */
  build(
    { part: agenda, context, locale, language, viewerZone }: WidgetInput<Agenda>,
    timeZone: string,
  ): void {
    const parts = [agenda, context, locale, language, timeZone, viewerZone];
    if (parts.every((part, index) => part === this.#parts[index])) return;
    this.#parts = parts;
    const steps = buildAgendaInSteps({
      agenda,
      context,
      viewerZone,
      timeZone,
      language,
      keepsBeside: isServer || wasPrerendered(this.#host.renderRoot),
      formatters: (zone: string): Formatters => createFormatters(locale, zone),
      known: this.current?.model.sessions,
    });
    const show = (model: AgendaModel): void => {
      this.building = undefined;
      this.#show({ model, agenda, context, locale, language });
    };
    const model = isServer ? atOnce(steps) : inSlices(steps);
    if (!(model instanceof Promise)) {
      show(model);
      return;
    }
    this.building = model.then((built) => {
      // The inputs may have changed meanwhile.
      if (this.#parts !== parts) return;
      show(built);
      this.#host.requestUpdate();
    });
  }

  #show(programme: Programme): void {
    const before = this.current?.agenda;
    this.current = programme;
    const { agenda } = programme;
    if (before && before !== agenda) this.#compare(before, agenda);
  }

  get model(): AgendaModel | undefined {
    return this.current?.model;
  }

  #compare(before: Agenda, after: Agenda): void {
    const found = diffAgendas(before, after);
    this.changes = found.changes;
    if (found.changes.size > 0) this.#onChanges(found);
  }
}
