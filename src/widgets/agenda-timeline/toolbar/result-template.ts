/**
 * The result of search and filters: the number of sessions, and each filter with a button to remove
 * it.
 */
import { html, type TemplateResult } from 'lit';
import { str, type Translate } from '../../../intl/translate.js';
import type { ChosenText } from '../../../model/values/localized-text.js';
import { changingText, textTemplate } from '../../../widget/text-template.js';
import { kindName } from '../page/agenda-words.js';
import {
  clearFilter,
  facets,
  isSessionKind,
  toggleFacet,
  type AgendaFilter,
  type Facet,
} from '../programme/agenda-filter.js';
import type { AgendaModel } from '../programme/agenda-view-model.js';

export interface ResultFrame {
  readonly translate: Translate;
  readonly filter: AgendaFilter;
  /** The number of sessions that the filters leave. */
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
  // It follows in its own language.
  const name = '';
  const remove = translate(str`Remove filter: ${name}`);
  return html`<div class="result">
    <p class="count">${changingText(format.plural(sessions.length, phrase, { shown }))}</p>
    ${chosen.map(
      ({ text, language, without }) =>
        html`<button type="button" class="chip" @click=${() => onChange(without)}>
          <span class="hidden-text">${remove}</span>${textTemplate({ text, language })}<span
            class="remove"
            aria-hidden="true"
          ></span>
        </button>`,
    )}
    <button type="button" class="clear" part="action" @click=${() => onChange(clearFilter(filter))}>
      ${translate('Clear all', { desc: 'Removes search and filters' })}
    </button>
  </div>`;
}

/** What a person has chosen, by name, with what takes it out again. */
export interface Choice extends ChosenText {
  readonly without: Partial<AgendaFilter>;
}

export function buildChoices(
  model: AgendaModel,
  filter: AgendaFilter,
  translate: Translate,
): readonly Choice[] {
  return facets.flatMap((facet) =>
    filter[facet].map((id) => {
      const name = nameOf(id, { facet, model, translate }) ?? {
        text: translate('No longer in the programme'),
        language: '',
      };
      return { ...name, without: toggleFacet(filter, facet, id) };
    }),
  );
}

interface Naming {
  readonly facet: Facet;
  readonly model: AgendaModel;
  readonly translate: Translate;
}

function nameOf(id: string, { facet, model, translate }: Naming): ChosenText | undefined {
  switch (facet) {
    case 'rooms':
      return model.rooms.find((room) => room.id === id)?.name;
    case 'tracks':
      return model.tracks.find((track) => track.id === id)?.name;
    case 'kinds':
      return isSessionKind(id) ? { text: kindName(id, translate), language: '' } : undefined;
    case 'languages':
    case 'follow':
      return { text: model.format.languageName(id), language: '' };
  }
}
