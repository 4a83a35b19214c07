/** The HTML of an event card. Pure. */
import { html, nothing, type TemplateResult } from 'lit';
import { headingTemplate, type HeadingLevel } from '../../../widget/page/heading.js';
import { changingText, textTemplate } from '../../../widget/text-template.js';
import type { Translate } from '../../../intl/translate.js';
import type { EventCardModel } from '../event-card-view-model.js';
import { organizersTemplate } from './event-organizers-template.js';
import type { EventPictures } from '../event-pictures.js';
import { placeTemplate } from './event-place-template.js';
import { countdownTemplate } from './event-countdown-template.js';
import {
  actionWords,
  registrationNote,
  showsRegistration,
  statusBadges,
} from './event-card-words.js';
import { factsTemplate } from './event-facts-template.js';
import { timesTemplate, type EventTimesFrame } from './event-times-template.js';

export interface EventCardFrame extends EventTimesFrame {
  readonly layout: 'card' | 'row' | 'compact';
  readonly headingLevel: HeadingLevel;
  readonly label: string | undefined;
  /** Calendar menu and share button; a server renders neither. */
  readonly tools: TemplateResult | typeof nothing;
  readonly pictures: EventPictures;
  readonly onSelect: (event: MouseEvent) => void;
}

export function eventCardTemplate(model: EventCardModel, frame: EventCardFrame): TemplateResult {
  const { layout, label, translate } = frame;
  const isCompact = layout === 'compact';
  return html`
    <article
      class="card ${layout} ${model.phase} ${model.status} ${model.image ? 'pictured' : ''}"
      part="card"
      data-id=${model.id}
      aria-labelledby=${label ? nothing : 'name'}
      aria-label=${label || nothing}
    >
      ${isCompact ? nothing : imageTemplate(model, frame)}
      <div class="body">
        ${statusTemplate(model, translate)} ${titleTemplate(model, frame)}
        ${timesTemplate(model, frame)} ${placeTemplate(model, translate)}
        ${countdownTemplate(model, translate)} ${actionsTemplate(model, frame)}
        ${isCompact ? nothing : detailsTemplate(model, frame)}
      </div>
    </article>
  `;
}

/**
 * The picture. Where it does not load, its space stays and shows the alternative text, so that
 * nothing on the page moves.
 */
function imageTemplate(
  { image }: EventCardModel,
  { pictures }: EventCardFrame,
): TemplateResult | typeof nothing {
  if (!image) return nothing;
  const { src, text, width, height, isBroken } = image;
  if (isBroken) return html`<div class="image broken">${changingText(text)}</div>`;
  return html`<div class="image">
    <img
      src=${src}
      alt=${text}
      width=${width ?? nothing}
      height=${height ?? nothing}
      loading="lazy"
      decoding="async"
      referrerpolicy="strict-origin-when-cross-origin"
      @error=${pictures.error}
    />
  </div>`;
}

function statusTemplate(
  model: EventCardModel,
  translate: Translate,
): TemplateResult | typeof nothing {
  const badges = statusBadges(model, translate);
  if (badges.length === 0 && model.statusNote.text === '') return nothing;
  return html`<p class="status" part="status">
    ${badges.map(({ kind, words }) => html`<strong class="badge ${kind}">${changingText(words)}</strong> `)}
    ${textTemplate(model.statusNote)}
  </p>`;
}

function titleTemplate(model: EventCardModel, frame: EventCardFrame): TemplateResult {
  const name = textTemplate(model.name);
  const content = model.url
    ? html`<a part="link" href=${model.url} @click=${frame.onSelect}>${name}</a>`
    : name;
  return html`<div id="name">${headingTemplate(frame.headingLevel, 'title', content)}</div>`;
}

function detailsTemplate(model: EventCardModel, frame: EventCardFrame): TemplateResult {
  const { translate, pictures } = frame;
  return html`
    ${
      model.description.length > 0
        ? html`<div class="description">
            ${model.description.map((paragraph) => html`<p>${textTemplate(paragraph)}</p>`)}
          </div>`
        : nothing
    }
    ${organizersTemplate(model.organizers, pictures, translate)} ${factsTemplate(model, translate)}
  `;
}

/** The main action, with the price and the time until which it is open. */
function actionsTemplate(
  model: EventCardModel,
  { translate, tools, onSelect }: EventCardFrame,
): TemplateResult | typeof nothing {
  const { action, price } = model;
  const note = registrationNote(model, translate);
  if (!action && tools === nothing && !note) return nothing;
  return html`<div class="actions">
    ${
      action
        ? html`<a class="action ${action.kind}" part="action" href=${action.url} @click=${onSelect}
            >${changingText(actionWords(action.kind, translate))}</a
          >`
        : nothing
    }
    ${
      price.text && showsRegistration(model)
        ? html`<p class="price">${textTemplate(price)}</p>`
        : nothing
    }
    ${tools} ${note ? html`<p class="registration">${changingText(note)}</p>` : nothing}
  </div>`;
}
