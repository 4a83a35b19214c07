/** What stands above a programme: days, search, filters, and what they leave. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { str, type Translate } from '../../intl/translate.js';
import { clearFilter, countFilters, isFiltering, type AgendaFilter } from './agenda-filter.js';
import type { AgendaModel } from './agenda-view-model.js';
import type { Choice } from './chosen-filters.js';

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
  readonly onChange: (part: Partial<AgendaFilter>) => void;
  readonly onPrepare: () => void;
  readonly onOpenPanel: (event: Event) => void;
  readonly onTabKey: (event: KeyboardEvent) => void;
  readonly onJump: () => void;
  readonly onLayout: (layout: 'list' | 'grid') => void;
}

export function toolbarTemplate(model: AgendaModel, frame: ToolbarFrame): Content {
  const { withSearch, withFilters, withFavorites, hasNow, hasPast, layout } = frame;
  const hasTools =
    withSearch || withFilters || withFavorites || hasNow || hasPast || layout !== undefined;
  if (model.sessions.length === 0 || (!hasTools && model.days.length < 2)) return nothing;
  return html`<div class="toolbar" part="toolbar">
    ${model.days.length > 1 ? tabsTemplate(model, frame) : nothing}
    ${
      hasTools
        ? html`<div class="tools">
            ${withSearch ? searchTemplate(frame) : nothing}
            ${withFilters ? filtersTemplate(frame) : nothing} ${togglesTemplate(frame)}
          </div>`
        : nothing
    }
    ${isFiltering(frame.filter) ? resultTemplate(model, frame) : nothing}
  </div>`;
}

const tabId = (day: string): string => `tab-${day}`;

/** Id of the tab of the day that is shown; `undefined` where there are no tabs. */
export function selectedTab({ days }: AgendaModel, { day }: AgendaFilter): string | undefined {
  if (days.length < 2) return undefined;
  return tabId(days.some(({ key }) => key === day) ? day : '');
}

function tabsTemplate(
  model: AgendaModel,
  { translate, filter, onChange, onTabKey }: ToolbarFrame,
): TemplateResult {
  const current = selectedTab(model, filter);
  const all = translate('All days', { desc: 'Tab that shows all days of a programme' });
  return html`<div
    class="tabs"
    role="tablist"
    aria-label=${translate('Days', { desc: 'Name of the list of tabs, one per day' })}
    @keydown=${onTabKey}
  >
    ${[{ key: '', tab: all }, ...model.days].map(
      ({ key, tab }) =>
        html`<button
          type="button"
          role="tab"
          class="tab"
          part="day-tab"
          id=${tabId(key)}
          aria-controls="days"
          aria-selected=${tabId(key) === current ? 'true' : 'false'}
          tabindex=${tabId(key) === current ? '0' : '-1'}
          @click=${() => onChange({ day: key })}
        >
          ${tab}
        </button>`,
    )}
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

function resultTemplate(
  { sessions, format }: AgendaModel,
  { translate, filter, count, chosen, onChange }: ToolbarFrame,
): TemplateResult {
  const [shown, all] = [format.number(count), format.number(sessions.length)];
  return html`<div class="result">
    <p class="count">${translate(str`${shown} of ${all} sessions`)}</p>
    ${chosen.map(
      ({ name, language, without }) =>
        html`<button
          type="button"
          class="chip"
          aria-label=${translate(str`Remove filter: ${name}`)}
          @click=${() => onChange(without)}
        >
          <bdi lang=${language || nothing}>${name}</bdi><span aria-hidden="true"> ×</span>
        </button>`,
    )}
    <button type="button" class="clear" part="action" @click=${() => onChange(clearFilter(filter))}>
      ${translate('Clear all', { desc: 'Removes search and filters' })}
    </button>
  </div>`;
}
