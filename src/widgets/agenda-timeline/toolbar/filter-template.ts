/** The panel of filters: check boxes in groups, which work with fingers and keyboards. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Translate } from '../../../intl/translate.js';
import { toggleFacet, type AgendaFilter, type Facet } from '../programme/agenda-filter.js';
import { buildFacets, type FacetOption } from '../programme/agenda-facets.js';
import type { AgendaModel } from '../programme/agenda-view-model.js';
import { changingText } from '../../../widget/text-template.js';
import { kindName, showWords } from '../page/agenda-words.js';

export interface FilterPanel {
  readonly filter: AgendaFilter;
  /** The number of sessions that the filters leave. */
  readonly count: number;
  readonly translate: Translate;
  readonly onChange: (part: Partial<AgendaFilter>) => void;
  readonly onClose: () => void;
}

export function filterTemplate(model: AgendaModel, panel: FilterPanel): TemplateResult {
  const { translate, filter, count, onChange, onClose } = panel;
  const { lists, hasPress } = buildFacets(model, (kind) => kindName(kind, translate));
  const groups: readonly (readonly [Facet, string])[] = [
    ['tracks', translate('Track', { desc: 'Heading of a group of filters' })],
    ['rooms', translate('Room', { desc: 'Heading of a group of filters' })],
    ['kinds', translate('Type', { desc: 'Heading of a group of filters: kinds of session' })],
    ['languages', translate('Language', { desc: 'Heading of a group of filters' })],
    [
      'follow',
      translate('Languages I understand', { desc: 'Heading of a group of filters: languages' }),
    ],
  ];
  return html`<div class="panel">
    ${groups.map(([facet, name]) =>
      lists[facet].length > 0
        ? groupTemplate({ facet, name, options: lists[facet] }, panel)
        : nothing,
    )}
    ${
      hasPress
        ? optionTemplate(
            { name: translate('Open to press'), language: '' },
            {
              isOn: filter.openToPress,
              onToggle: () => onChange({ openToPress: !filter.openToPress }),
            },
          )
        : nothing
    }
    <p class="done">
      <button type="button" class="tool primary" part="action" @click=${onClose}>
        ${changingText(showWords(count, model, translate))}
      </button>
    </p>
  </div>`;
}

interface Group {
  readonly facet: Facet;
  readonly name: string;
  readonly options: readonly FacetOption[];
}

function groupTemplate(
  { facet, name, options }: Group,
  { filter, onChange }: FilterPanel,
): TemplateResult {
  return html`<fieldset data-facet=${facet}>
    <legend>${name}</legend>
    <div class="options">
      ${options.map((option) =>
        optionTemplate(option, {
          isOn: filter[facet].includes(option.id),
          onToggle: () => onChange(toggleFacet(filter, facet, option.id)),
        }),
      )}
    </div>
  </fieldset>`;
}

interface Switch {
  readonly isOn: boolean;
  readonly onToggle: () => void;
}

type Option = Pick<FacetOption, 'name' | 'language'> & Partial<FacetOption>;

/**
 * A check box. A track has its colour, and each option except that for the press has the number of
 * its sessions.
 */
function optionTemplate(
  { name, language, count, index }: Option,
  { isOn, onToggle }: Switch,
): TemplateResult {
  return html`<label
    class="option ${isOn ? 'chosen' : ''} ${index === undefined ? '' : `track-${index}`}"
    ><input type="checkbox" .checked=${isOn} @change=${onToggle} />${
      index === undefined ? nothing : html`<span class="dot"></span>`
    }<span
      ><bdi lang=${language || nothing}>${name}</bdi>${
        count === undefined ? nothing : html`<span class="tally">${count}</span>`
      }</span
    ></label
  >`;
}
