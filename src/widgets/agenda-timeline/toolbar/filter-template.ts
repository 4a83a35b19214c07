/** The panel of filters: plain check boxes in groups, for thumbs and keyboards. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Translate } from '../../../intl/translate.js';
import {
  isSessionKind,
  toggleFacet,
  type AgendaFilter,
  type Facet,
} from '../programme/agenda-filter.js';
import { buildFacets, type FacetOption } from '../programme/agenda-facets.js';
import type { AgendaModel } from '../programme/agenda-view-model.js';
import { kindName } from '../page/agenda-words.js';

export interface FilterPanel {
  readonly filter: AgendaFilter;
  readonly translate: Translate;
  readonly onChange: (part: Partial<AgendaFilter>) => void;
}

export function filterTemplate(model: AgendaModel, panel: FilterPanel): TemplateResult {
  const { translate, filter, onChange } = panel;
  const { lists, hasPress } = buildFacets(model);
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
        ? optionTemplate(translate('Open to press'), '', {
            isOn: filter.openToPress,
            onToggle: () => onChange({ openToPress: !filter.openToPress }),
          })
        : nothing
    }
  </div>`;
}

interface Group {
  readonly facet: Facet;
  readonly name: string;
  readonly options: readonly FacetOption[];
}

function groupTemplate(
  { facet, name, options }: Group,
  { filter, translate, onChange }: FilterPanel,
): TemplateResult {
  return html`<fieldset data-facet=${facet}>
    <legend>${name}</legend>
    <div class="options">
      ${options.map(({ id, name: text, language }) =>
        optionTemplate(
          facet === 'kinds' && isSessionKind(id) ? kindName(id, translate) : text,
          language,
          {
            isOn: filter[facet].includes(id),
            onToggle: () => onChange(toggleFacet(filter, facet, id)),
          },
        ),
      )}
    </div>
  </fieldset>`;
}

interface Switch {
  readonly isOn: boolean;
  readonly onToggle: () => void;
}

function optionTemplate(
  name: string,
  language: string,
  { isOn, onToggle }: Switch,
): TemplateResult {
  return html`<label class="option"
    ><input type="checkbox" .checked=${isOn} @change=${onToggle} /><bdi lang=${language || nothing}
      >${name}</bdi
    ></label
  >`;
}
