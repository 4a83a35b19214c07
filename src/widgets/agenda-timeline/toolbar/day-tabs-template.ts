/**
 * A tab for each day, and one for all days, so that the browser's own search can find everything.
 */
import { html, type TemplateResult } from 'lit';
import type { Translate } from '../../../intl/translate.js';
import { changingText } from '../../../widget/text-template.js';
import { readArrowTarget } from '../page/agenda-keys.js';
import type { AgendaFilter } from '../programme/agenda-filter.js';
import type { AgendaModel } from '../programme/agenda-view-model.js';

export interface TabsFrame {
  readonly translate: Translate;
  readonly filter: AgendaFilter;
  readonly onChange: (part: Partial<AgendaFilter>) => void;
}

const tabId = (day: string): string => `tab-${day}`;

/** Id of the tab of the day that is shown; `undefined` where there are no tabs. */
export function selectedTab({ days }: AgendaModel, { day }: AgendaFilter): string | undefined {
  if (days.length < 2) return undefined;
  return tabId(days.some(({ key }) => key === day) ? day : '');
}

export function tabsTemplate(
  model: AgendaModel,
  { translate, filter, onChange }: TabsFrame,
): TemplateResult {
  const current = selectedTab(model, filter);
  const all = translate('All days', { desc: 'Tab that shows all days of a programme' });
  return html`<div
    class="tabs"
    role="tablist"
    aria-label=${translate('Days', { desc: 'Name of the list of tabs, one per day' })}
    @keydown=${moveTabFocus}
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
          @click=${({ currentTarget }: Event) => {
            if (currentTarget instanceof Element)
              currentTarget.scrollIntoView({ block: 'nearest', inline: 'nearest' });
            onChange({ day: key });
          }}
        >
          ${changingText(tab)}
        </button>`,
    )}
  </div>`;
}

/** Handles arrow keys. The tabs share one Tab stop, and the day of a focused tab is shown. */
function moveTabFocus(event: KeyboardEvent): void {
  const tab = readArrowTarget(event, '[role="tab"]');
  tab?.focus();
  tab?.click();
}
