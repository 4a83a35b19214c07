/** The place of an event: a venue, the web, or both. */
import { html, nothing, type TemplateResult } from 'lit';
import { changingText, textTemplate } from '../../../widget/text-template.js';
import { commaIn } from '../../../intl/join-words.js';
import type { Translate } from '../../../intl/translate.js';
import type { EventCardModel } from '../event-card-view-model.js';

export function placeTemplate(
  model: EventCardModel,
  translate: Translate,
): TemplateResult | typeof nothing {
  const { attendance, onlineUrl } = model;
  const venue = attendance === 'online' ? undefined : model.venue;
  const isOnline = attendance === 'online' || attendance === 'hybrid' || onlineUrl !== undefined;
  if (!venue && !isOnline) return nothing;
  return html`<div class="venue" part="venue">
    ${venue ? venueTemplate(venue, translate) : nothing}
    ${isOnline ? html`<p class="online">${onlineWords(model, translate)}</p>` : nothing}
  </div>`;
}

function venueTemplate(
  { name, room, address, url, mapUrl, directionsUrl }: NonNullable<EventCardModel['venue']>,
  translate: Translate,
): TemplateResult {
  const title = textTemplate(name);
  return html`<p class="where">
      <span class="place"
        >${url ? html`<a part="link" href=${url}>${title}</a>` : title}${
          room.text ? html`${commaIn(translate)}${textTemplate(room)}` : nothing
        }</span
      >
      ${mapUrl ? mapTemplate(mapUrl, directionsUrl, translate) : nothing}
    </p>
    ${address.text ? html`<p class="address">${textTemplate(address)}</p>` : nothing}`;
}

function mapTemplate(
  mapUrl: string,
  directionsUrl: string | undefined,
  translate: Translate,
): TemplateResult {
  const link = (url: string, words: string): TemplateResult =>
    html`<a part="link" href=${url} rel="noopener">${words}</a>`;
  return html`<span class="links">
    ${link(mapUrl, translate('Map', { desc: 'Link to a map of the venue' }))}
    ${
      directionsUrl
        ? link(directionsUrl, translate('Directions', { desc: 'Link to a way to the venue' }))
        : nothing
    }
  </span>`;
}

function onlineWords({ attendance, onlineUrl }: EventCardModel, translate: Translate): unknown {
  const words = changingText(
    attendance === 'hybrid'
      ? translate('In person and online')
      : translate('Online', { desc: 'The event takes place online' }),
  );
  return onlineUrl ? html`<a part="link" href=${onlineUrl} rel="noopener">${words}</a>` : words;
}
