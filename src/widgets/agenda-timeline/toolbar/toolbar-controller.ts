/** A person's hands on the toolbar. */
import { nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { buildChoices } from './result-template.js';
import { toggleFacet, type AgendaFilter, type Facet } from '../programme/agenda-filter.js';
import { phaseAt } from '../programme/agenda-state.js';
import type { AgendaModel } from '../programme/agenda-view-model.js';
import { filterTemplate } from './filter-template.js';
import type { FilterController } from './filter-controller.js';
import { toolbarTemplate, type ToolbarFrame } from './toolbar-template.js';

export type ToolbarSettings = Pick<
  ToolbarFrame,
  | 'translate'
  | 'withSearch'
  | 'withFilters'
  | 'withFavorites'
  | 'hasNow'
  | 'layout'
  | 'takeAlong'
  | 'onTakeAlong'
  | 'onLayout'
> & { readonly now: number; readonly onFiltered: () => void };

export class ToolbarController implements ReactiveController {
  readonly #host: LitElement;
  readonly #filters: FilterController;
  /** The panel of filters was opened: it is rendered from then on. */
  #hasPanel = false;
  #onFiltered: (() => void) | undefined;

  constructor(host: LitElement, filters: FilterController) {
    this.#host = host;
    this.#filters = filters;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#onFiltered = undefined;
  }

  template(
    model: AgendaModel,
    { onFiltered, now, ...settings }: ToolbarSettings,
  ): TemplateResult | typeof nothing {
    this.#onFiltered = onFiltered;
    const { filter, count } = this.#filters;
    const { translate } = settings;
    const onChange = this.change;
    return toolbarTemplate(model, {
      ...settings,
      hasPast: hasPast(model, now),
      filter,
      count,
      chosen: buildChoices(model, filter, translate),
      panel: this.#hasPanel ? filterTemplate(model, { filter, translate, onChange }) : nothing,
      onChange,
      onPrepare: () => this.#filters.prepare(),
      onOpenPanel: (event) => this.#openPanel(event),
      onJump: this.#jump,
    });
  }

  readonly change = (part: Partial<AgendaFilter>): void => {
    void this.#filters.change(part).then(() => this.#onFiltered?.());
  };

  toggle(facet: Facet, id: string): void {
    this.change(toggleFacet(this.#filters.filter, facet, id));
  }

  #openPanel({ target }: Event): void {
    if (!(target instanceof HTMLDetailsElement) || !target.open || this.#hasPanel) return;
    this.#hasPanel = true;
    this.#host.requestUpdate();
  }

  /** Offered, never forced: nothing scrolls before a person asks. */
  readonly #jump = (): void => {
    const line = this.#host.renderRoot.querySelector<HTMLElement>('.now-line');
    line?.scrollIntoView({ block: 'center' });
    line?.focus({ preventScroll: true });
  };
}

/** There are sessions to fold away, and some that stay. */
function hasPast({ sessions }: AgendaModel, now: number): boolean {
  const isPast = sessions.map((view) => phaseAt(view, now) === 'past');
  return isPast.includes(true) && isPast.includes(false);
}
