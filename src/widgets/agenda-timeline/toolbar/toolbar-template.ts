/** What stands above a programme: days, search, filters, and what they leave. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Translate } from '../../../intl/translate.js';
import { countFilters, isFiltering, type AgendaFilter } from '../programme/agenda-filter.js';
import type { AgendaModel } from '../programme/agenda-view-model.js';
import { tabsTemplate } from './day-tabs-template.js';
import { resultTemplate, type Choice } from './result-template.js';

type Content = TemplateResult | typeof nothing;

export interface ToolbarFrame {
  readonly translate: Translate;
  readonly filter: AgendaFilter;
  readonly withSearch: boolean;
  readonly withFilters: boolean;
  readonly withFavorites: boolean;
  /** Sessions that are left. */
  readonly count: number;
  /** What is chosen, by name. */
  readonly chosen: readonly Choice[];
  /** The panel's content, once it was opened. */
  readonly panel: Content;
  readonly hasNow: boolean;
  readonly hasPast: boolean;
  /** `undefined` where there is only one layout to choose. */
  readonly layout: 'list' | 'grid' | undefined;
  /** What it holds, once it was opened. */
  readonly takeAlong: TemplateResult | undefined;
  readonly onTakeAlong: () => void;
  readonly onChange: (part: Partial<AgendaFilter>) => void;
  readonly onPrepare: () => void;
  readonly onOpenPanel: (event: Event) => void;
  readonly onJump: () => void;
  readonly onLayout: (layout: 'list' | 'grid') => void;
}

export function toolbarTemplate(model: AgendaModel, frame: ToolbarFrame): Content {
  const hasDays = model.days.length > 1;
  const isBare = !hasDays && !hasTools(frame) && !isFiltering(frame.filter);
  if (model.sessions.length === 0 || isBare) return nothing;
  return html`<div class="toolbar" part="toolbar">
    ${hasDays ? tabsTemplate(model, frame) : nothing}
    ${hasTools(frame) ? toolsTemplate(frame) : nothing}
    ${isFiltering(frame.filter) ? resultTemplate(model, frame) : nothing}
  </div>`;
}

function hasTools(frame: ToolbarFrame): boolean {
  const { withSearch, withFilters, withFavorites, hasNow, hasPast, layout } = frame;
  return [withSearch, withFilters, withFavorites, hasNow, hasPast, layout !== undefined].includes(
    true,
  );
}

function toolsTemplate(frame: ToolbarFrame): TemplateResult {
  return html`<div class="tools">
    ${frame.withSearch ? searchTemplate(frame) : nothing}
    ${frame.withFilters ? filtersTemplate(frame) : nothing} ${togglesTemplate(frame)}
    ${takeAlongTemplate(frame)}
  </div>`;
}

function searchTemplate({ translate, filter, onChange, onPrepare }: ToolbarFrame): TemplateResult {
  const name = translate('Search the programme');
  return html`<input
    type="search"
    class="search"
    part="search"
    aria-label=${name}
    placeholder=${name}
    autocomplete="off"
    enterkeyhint="search"
    .value=${live(filter.search)}
    @focus=${onPrepare}
    @input=${({ target }: Event) =>
      target instanceof HTMLInputElement ? onChange({ search: target.value }) : undefined}
  />`;
}

function filtersTemplate({ translate, filter, panel, onOpenPanel }: ToolbarFrame): TemplateResult {
  const count = countFilters(filter);
  const name = translate('Filters', { desc: 'Opens the filters of a programme' });
  return html`<details class="filters" part="filter" @toggle=${onOpenPanel}>
    <summary class="tool">${name}${count > 0 ? ` (${count})` : ''}</summary>
    ${panel}
  </details>`;
}

/** Calendar files, links and codes, for the favourites and for all that is shown. */
function takeAlongTemplate({ translate, takeAlong, onTakeAlong }: ToolbarFrame): TemplateResult {
  return html`<details class="filters" part="take-along" @toggle=${onTakeAlong}>
    <summary class="tool">
      ${translate('Save or share', { desc: 'Opens calendar files and links of a programme' })}
    </summary>
    ${takeAlong}
  </details>`;
}

function togglesTemplate(frame: ToolbarFrame): TemplateResult {
  const { translate, filter, withFavorites, hasNow, hasPast, layout, onChange } = frame;
  return html`${
    withFavorites
      ? toggleTemplate(
          translate('Favourites', { desc: 'Shows only sessions that the person starred' }),
          filter.favorites,
          () => onChange({ favorites: !filter.favorites }),
        )
      : nothing
  }
  ${
    hasPast
      ? toggleTemplate(translate('Hide past sessions'), filter.hidePast, () =>
          onChange({ hidePast: !filter.hidePast }),
        )
      : nothing
  }
  ${
    hasNow
      ? html`<button type="button" class="tool" part="action" @click=${frame.onJump}>
          ${translate('Jump to now')}
        </button>`
      : nothing
  }
  ${layout ? layoutTemplate(layout, frame) : nothing}`;
}

const toggleTemplate = (name: string, isOn: boolean, onClick: () => void): TemplateResult =>
  html`<button
    type="button"
    class="tool"
    part="action"
    aria-pressed=${isOn ? 'true' : 'false'}
    @click=${onClick}
  >
    ${name}
  </button>`;

function layoutTemplate(
  layout: 'list' | 'grid',
  { translate, onLayout }: ToolbarFrame,
): TemplateResult {
  const name = translate('Layout', { desc: 'Name of the choice between list and grid' });
  const list = translate('List', { desc: 'Layout of a programme' });
  const grid = translate('Grid', { desc: 'Layout of a programme: rooms side by side' });
  return html`<div class="switch" role="group" aria-label=${name}>
    ${toggleTemplate(list, layout === 'list', () => onLayout('list'))}
    ${toggleTemplate(grid, layout === 'grid', () => onLayout('grid'))}
  </div>`;
}
