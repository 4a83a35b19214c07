/** In which languages the event is held, and interpreted into. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Translate } from '../../intl/translate.js';
import type { EventCardModel } from './event-card-view-model.js';

export function languagesTemplate(
  { languages, interpretation }: EventCardModel,
  translate: Translate,
): TemplateResult | typeof nothing {
  if (!languages && !interpretation) return nothing;
  return html`<dl class="languages">
    ${
      languages
        ? html`<div>
            <dt>${translate('Languages')}</dt>
            <dd>${languages}</dd>
          </div>`
        : nothing
    }
    ${
      interpretation
        ? html`<div>
            <dt>${translate('Interpretation')}</dt>
            <dd>${interpretation}</dd>
          </div>`
        : nothing
    }
  </dl>`;
}
