/** Who invites, and in which languages: organisers are of equal rank, in the order given. */
import { html, nothing, type TemplateResult } from 'lit';
import { textTemplate } from '../../element/text-template.js';
import type { Translate } from '../../intl/translate.js';
import type { EventCardModel } from './event-card-view-model.js';

export function organizersTemplate(
  { organizers }: EventCardModel,
  translate: Translate,
): TemplateResult | typeof nothing {
  if (organizers.length === 0) return nothing;
  return html`<div class="organizers">
    <p class="label" id="organizers">${translate('Organised by')}</p>
    <ul aria-labelledby="organizers">
      ${organizers.map(({ name, url, logo }) => {
        const text = textTemplate(name);
        const mark = logo
          ? html`<img class="logo" src=${logo.src} alt="" loading="lazy" decoding="async" />`
          : nothing;
        return html`<li part="organizer">
          ${
            url
              ? html`<a part="link" href=${url} rel="noopener">${mark}<span>${text}</span></a>`
              : html`${mark}<span>${text}</span>`
          }
        </li>`;
      })}
    </ul>
  </div>`;
}

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
