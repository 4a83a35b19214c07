/** In which languages the event is held, and interpreted into. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Translate } from '../../../intl/translate.js';
import type { EventCardModel } from '../event-card-view-model.js';

export function languagesTemplate(
  { languages, interpretation }: EventCardModel,
  translate: Translate,
): TemplateResult | typeof nothing {
  if (!languages && !interpretation) return nothing;
  const rows = [
    [translate('Languages'), languages],
    [translate('Interpretation'), interpretation],
  ];
  return html`<dl class="languages">
    ${rows.map(([name, names]) =>
      names
        ? html`<div>
            <dt>${name}</dt>
            <dd>${names}</dd>
          </div>`
        : nothing,
    )}
  </dl>`;
}
