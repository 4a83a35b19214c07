/** Where an event takes place: a venue, the web, or both. */
import { html, nothing, type TemplateResult } from 'lit';
import { textTemplate } from '../../element/text-template.js';
import type { Translate } from '../../intl/translate.js';
import type { EventCardModel } from './event-card-view-model.js';

export function placeTemplate(
  model: EventCardModel,
  translate: Translate,
): TemplateResult | typeof nothing {
  const { venue, attendance, onlineUrl, status } = model;
  const isOnline = attendance === 'online' || status === 'moved-online';
  if (!venue && !isOnline && attendance === undefined) return nothing;
  return html`<div class="venue" part="venue">
    ${venue && !isOnline ? venueTemplate(venue, translate) : nothing}
    ${
      isOnline || attendance === 'hybrid' || onlineUrl
        ? html`<p class="online">${onlineWords(model, translate)}</p>`
        : nothing
    }
  </div>`;
}

function venueTemplate(
  { name, room, address, url, mapUrl }: NonNullable<EventCardModel['venue']>,
  translate: Translate,
): TemplateResult {
  const title = textTemplate(name);
  return html`<p>
      <span class="place"
        >${url ? html`<a part="link" href=${url}>${title}</a>` : title}${
          room.text ? html`, ${textTemplate(room)}` : nothing
        }</span
      >
      ${address.text ? html`<span class="address">${textTemplate(address)}</span>` : nothing}
    </p>
    ${
      mapUrl
        ? html`<p>
            <a part="link" href=${mapUrl} rel="noopener">${translate('Map and directions')}</a>
          </p>`
        : nothing
    }`;
}

function onlineWords({ attendance, onlineUrl }: EventCardModel, translate: Translate): unknown {
  const words =
    attendance === 'hybrid'
      ? translate('In person and online')
      : translate('Online', { desc: 'The event takes place online' });
  return onlineUrl ? html`<a part="link" href=${onlineUrl} rel="noopener">${words}</a>` : words;
}
