/** What search and filters leave, what they are, and how to be rid of them. */
import { html, nothing, type TemplateResult } from 'lit';
import { str, type Translate } from '../../../intl/translate.js';
import { clearFilter, type AgendaFilter } from '../programme/agenda-filter.js';
import type { AgendaModel } from '../programme/agenda-view-model.js';
import type { Choice } from './chosen-filters.js';

export interface ResultFrame {
  readonly translate: Translate;
  readonly filter: AgendaFilter;
  /** Sessions that are left. */
  readonly count: number;
  readonly chosen: readonly Choice[];
  readonly onChange: (part: Partial<AgendaFilter>) => void;
}

export function resultTemplate(
  { sessions, format }: AgendaModel,
  { translate, filter, count, chosen, onChange }: ResultFrame,
): TemplateResult {
  const phrase = translate('{shown} of # session | {shown} of # sessions', { id: 'sessions-of' });
  const shown = format.number(count);
  return html`<div class="result">
    <p class="count">${format.plural(sessions.length, phrase, { shown })}</p>
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
