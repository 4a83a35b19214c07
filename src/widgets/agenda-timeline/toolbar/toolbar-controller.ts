/** Keeps which panel of the toolbar is open, and turns clicks on the toolbar into filters. */
import { nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import type { Translate } from '../../../intl/translate.js';
import { hasChoice } from '../programme/agenda-facets.js';
import { buildChoices } from './result-template.js';
import { toggleFacet, type AgendaFilter, type Facet } from '../programme/agenda-filter.js';
import { phaseAt } from '../programme/agenda-state.js';
import type { AgendaModel } from '../programme/agenda-view-model.js';
import { filterTemplate } from './filter-template.js';
import type { FilterController } from './filter-controller.js';
import {
  jumpTemplate,
  toolbarTemplate,
  type ToolbarFrame,
  type ToolPanel,
} from './toolbar-template.js';

export type ToolbarSettings = Pick<
  ToolbarFrame,
  'translate' | 'withSearch' | 'withFilters' | 'withFavorites' | 'layout' | 'onLayout'
> & {
  readonly now: number;
  /** The panel to save and share sessions, once it was opened. */
  readonly takeAlong: TemplateResult | undefined;
  readonly onTakeAlong: () => void;
  readonly onFiltered: () => void;
};

/** With fewer sessions there is no search, since reading them is faster. */
const MANY = 10;

export class ToolbarController implements ReactiveController {
  readonly #host: LitElement;
  readonly #filters: FilterController;
  #opened: ToolPanel | undefined;
  /** Whether the panel of filters was ever opened; it is rendered from then on. */
  #hasFilters = false;
  #onFiltered: (() => void) | undefined;
  #onTakeAlong: (() => void) | undefined;

  constructor(host: LitElement, filters: FilterController) {
    this.#host = host;
    this.#filters = filters;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#onFiltered = undefined;
    this.#onTakeAlong = undefined;
  }

  template(
    model: AgendaModel,
    { onFiltered, onTakeAlong, takeAlong, now, ...settings }: ToolbarSettings,
  ): TemplateResult | typeof nothing {
    this.#onFiltered = onFiltered;
    this.#onTakeAlong = onTakeAlong;
    const { filter, count } = this.#filters;
    const { translate, withSearch, withFilters } = settings;
    const isMany = model.sessions.length >= MANY;
    return toolbarTemplate(model, {
      ...settings,
      withSearch: withSearch && isMany,
      withFilters: withFilters && isMany && hasChoice(model),
      hasPast: isMany && hasPast(model, now),
      filter,
      count,
      chosen: buildChoices(model, filter, translate),
      opened: this.#opened,
      panels: { filter: this.#filterTemplate(model, translate), share: takeAlong },
      onChange: this.change,
      onPrepare: () => this.#filters.prepare(),
      onPanel: this.#toggle,
    });
  }

  /** The button to the present, in a programme that does not fit on one screen. */
  jumpTemplate(model: AgendaModel, translate: Translate): TemplateResult | typeof nothing {
    return model.sessions.length < MANY ? nothing : jumpTemplate(translate, this.#jump);
  }

  #filterTemplate(model: AgendaModel, translate: Translate): TemplateResult | undefined {
    if (!this.#hasFilters) return undefined;
    const { filter, count } = this.#filters;
    const onClose = (): void => this.#toggle('filter');
    return filterTemplate(model, { filter, count, translate, onChange: this.change, onClose });
  }

  readonly change = (part: Partial<AgendaFilter>): void => {
    void this.#filters.change(part).then(() => this.#onFiltered?.());
  };

  toggle(facet: Facet, id: string): void {
    this.change(toggleFacet(this.#filters.filter, facet, id));
  }

  /** Opens a panel instead of the other, or closes it and moves focus to its button. */
  readonly #toggle = (panel: ToolPanel): void => {
    const isOpen = this.#opened !== panel;
    this.#opened = isOpen ? panel : undefined;
    if (isOpen && panel === 'filter') this.#hasFilters = true;
    if (isOpen && panel === 'share') this.#onTakeAlong?.();
    const { renderRoot } = this.#host;
    const button = renderRoot.querySelector<HTMLElement>(`[aria-controls="panel-${panel}"]`);
    if (!isOpen) button?.focus();
    this.#host.requestUpdate();
  };

  /** Jumps to the present. The page never scrolls by itself. */
  readonly #jump = (): void => {
    const line = this.#host.renderRoot.querySelector<HTMLElement>('.now-line');
    line?.scrollIntoView({ block: 'center' });
    line?.focus({ preventScroll: true });
  };
}

/** Whether some sessions are past and others are not, so that past ones can be hidden. */
function hasPast({ sessions }: AgendaModel, now: number): boolean {
  const isPast = sessions.map((view) => phaseAt(view, now) === 'past');
  return isPast.includes(true) && isPast.includes(false);
}
