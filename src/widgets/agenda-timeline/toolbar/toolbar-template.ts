/** The toolbar above a programme: days, search, filters, and their result. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Translate } from '../../../intl/translate.js';
import { countFilters, isFiltering, type AgendaFilter } from '../programme/agenda-filter.js';
import type { AgendaModel } from '../programme/agenda-view-model.js';
import { tabsTemplate } from './day-tabs-template.js';
import { iconTemplate, starLines } from '../../../widget/icon-template.js';
import { resultTemplate, type Choice } from './result-template.js';

/** The toolbar's own icons, in the style of the shared ones; each has words beside it. */
const lines = {
  search: 'M7 12.25a5.25 5.25 0 1 0 0-10.5 5.25 5.25 0 0 0 0 10.5m3.75-1.5 3.5 3.5',
  filter: 'M1.75 4.25h12.5M4 8h8M6.25 11.75h3.5',
  share: 'M8 10V1.75m-3 3 3-3 3 3M4 7.25H2.25v7h11.5v-7H12',
  list: 'M1.75 3.5h12.5M1.75 8h12.5m-12.5 4.5h12.5',
  down: 'm3 6 5 5 5-5',
  grid: 'M1.75 2.25h12.5v11.5H1.75zm6.25 0v11.5M1.75 6h12.5',
} as const;

type Content = TemplateResult | typeof nothing;

/** The panels below the row of buttons, of which one at a time is open. */
export type ToolPanel = 'filter' | 'share';

export interface ToolbarFrame {
  readonly translate: Translate;
  readonly filter: AgendaFilter;
  readonly withSearch: boolean;
  readonly withFilters: boolean;
  readonly withFavorites: boolean;
  /** The number of sessions that the filters leave. */
  readonly count: number;
  /** The chosen values by their names. */
  readonly chosen: readonly Choice[];
  readonly opened: ToolPanel | undefined;
  /** The content of the panels, once they were opened. */
  readonly panels: Readonly<Record<ToolPanel, Content | undefined>>;
  readonly hasPast: boolean;
  /** `undefined` where only one layout makes sense. */
  readonly layout: 'list' | 'grid' | undefined;
  readonly onChange: (part: Partial<AgendaFilter>) => void;
  readonly onPrepare: () => void;
  readonly onPanel: (panel: ToolPanel) => void;
  readonly onLayout: (layout: 'list' | 'grid') => void;
}

export function toolbarTemplate(model: AgendaModel, frame: ToolbarFrame): Content {
  if (model.sessions.length === 0) return nothing;
  const { withFilters, opened, filter } = frame;
  const classes = `toolbar ${withFilters ? 'with-filters' : ''} ${opened ? `opened-${opened}` : ''}`;
  return html`<div class=${classes} part="toolbar">
    ${model.days.length > 1 ? tabsTemplate(model, frame) : nothing} ${toolsTemplate(model, frame)}
    ${panelTemplate('filter', frame)} ${panelTemplate('share', frame)}
    ${isFiltering(filter) ? resultTemplate(model, frame) : nothing}
  </div>`;
}

/**
 * The buttons stand before the panels that they open, so that no button moves when one is pressed.
 */
function toolsTemplate(model: AgendaModel, frame: ToolbarFrame): TemplateResult {
  const { translate, withSearch, withFilters, withFavorites, filter, hasPast, layout } = frame;
  const { onChange } = frame;
  return html`<div class="tools">
    ${withSearch ? searchTemplate(frame) : nothing}
    ${withFilters ? filterButtonTemplate(model, frame) : nothing}
    <div class="extras">
      ${
        withFavorites
          ? toggleTemplate(
              translate('Favourites', { desc: 'Shows only sessions that the person starred' }),
              filter.favorites,
              { icon: starLines, onClick: () => onChange({ favorites: !filter.favorites }) },
            )
          : nothing
      }
      ${
        hasPast
          ? toggleTemplate(translate('Hide past sessions'), filter.hidePast, {
              onClick: () => onChange({ hidePast: !filter.hidePast }),
            })
          : nothing
      }
      ${layout ? layoutTemplate(layout, frame) : nothing} ${shareButtonTemplate(frame)}
    </div>
  </div>`;
}

function searchTemplate({ translate, filter, onChange, onPrepare }: ToolbarFrame): TemplateResult {
  const name = translate('Search the programme');
  return html`<label class="find"
    ><input
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
    />${iconTemplate(lines.search)}</label
  >`;
}

function filterButtonTemplate(
  { format }: AgendaModel,
  { translate, filter, opened, onPanel }: ToolbarFrame,
): TemplateResult {
  const count = countFilters(filter);
  const name = translate('Filters', { desc: 'Opens the filters of a programme' });
  return html`<button
    type="button"
    class="tool opens"
    part="filter"
    aria-expanded=${opened === 'filter' ? 'true' : 'false'}
    aria-controls="panel-filter"
    @click=${() => onPanel('filter')}
  >
    ${iconTemplate(lines.filter)}<span class="words">${name}</span>${
      count > 0 ? html`<span class="chosen"> (${format.number(count)})</span>` : nothing
    }
  </button>`;
}

/** Calendar files, links and codes, for the favourites and for all that is shown. */
function shareButtonTemplate({ translate, opened, onPanel }: ToolbarFrame): TemplateResult {
  return html`<button
    type="button"
    class="tool opens share"
    part="take-along"
    aria-expanded=${opened === 'share' ? 'true' : 'false'}
    aria-controls="panel-share"
    @click=${() => onPanel('share')}
  >
    ${iconTemplate(lines.share)}<span class="words"
      >${translate('Save or share', { desc: 'Opens calendar files and links of a programme' })}</span
    >
  </button>`;
}

const panelTemplate = (panel: ToolPanel, { opened, panels }: ToolbarFrame): TemplateResult =>
  html`<div id="panel-${panel}" part="menu" ?hidden=${opened !== panel}>
    ${panels[panel] ?? nothing}
  </div>`;

interface Toggle {
  /** The path of its icon. */
  readonly icon?: string;
  readonly onClick: () => void;
}

const toggleTemplate = (name: string, isOn: boolean, { icon, onClick }: Toggle): TemplateResult =>
  html`<button
    type="button"
    class="tool ${icon ? '' : 'plain'}"
    part="action"
    aria-pressed=${isOn ? 'true' : 'false'}
    @click=${onClick}
  >
    ${icon ? iconTemplate(icon) : nothing}<span class="words">${name}</span>
  </button>`;

function layoutTemplate(
  layout: 'list' | 'grid',
  { translate, onLayout }: ToolbarFrame,
): TemplateResult {
  const name = translate('Layout', { desc: 'Name of the choice between list and grid' });
  const list = translate('List', { desc: 'Layout of a programme' });
  const grid = translate('Grid', { desc: 'Layout of a programme: rooms side by side' });
  const toggle = (one: 'list' | 'grid', words: string): TemplateResult =>
    toggleTemplate(words, layout === one, { icon: lines[one], onClick: () => onLayout(one) });
  return html`<div class="switch" role="group" aria-label=${name}>
    ${toggle('list', list)} ${toggle('grid', grid)}
  </div>`;
}

/**
 * The button to the present; the page never scrolls by itself. On a phone the button has one word.
 */
export const jumpTemplate = (translate: Translate, onJump: () => void): TemplateResult =>
  html`<button type="button" class="jump" part="action" @click=${onJump}>
    <span class="here"
      >${translate('Now', { desc: 'Badge of a session that is on' })}${iconTemplate(lines.down)}</span
    >
    <span class="words">${translate('Jump to now')}</span>
  </button>`;
