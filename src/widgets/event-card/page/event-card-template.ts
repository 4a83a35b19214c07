/** An event card's HTML. Pure: view model and words in, template out. */
import { html, nothing, type TemplateResult } from 'lit';
import { deeper, headingTemplate, type HeadingLevel } from '../../../widget/page/heading.js';
import { textTemplate } from '../../../widget/text-template.js';
import type { Translate } from '../../../intl/translate.js';
import type { EventCardModel } from '../event-card-view-model.js';
import { languagesTemplate } from './event-languages-template.js';
import { organizersTemplate } from './event-organizers-template.js';
import type { EventPictures } from '../event-pictures.js';
import { placeTemplate } from './event-place-template.js';
import { countdownTemplate } from './event-countdown-template.js';
import {
  actionWords,
  registrationWords,
  showsRegistration,
  statusBadges,
} from './event-card-words.js';
import { documentsTemplate, pressTemplate } from './event-resources-template.js';
import { timesTemplate } from './event-times-template.js';

export interface EventCardFrame {
  readonly translate: Translate;
  readonly layout: 'card' | 'row' | 'compact';
  readonly headingLevel: HeadingLevel;
  readonly label: string | undefined;
  /** Keeps a line free for the visitor's clock where only the venue's is shown. */
  readonly keepsViewerLine: boolean;
  /** Calendar menu and share button, which live on the page and not on a server. */
  readonly tools: TemplateResult | typeof nothing;
  readonly pictures: EventPictures;
  readonly onSelect: (event: MouseEvent) => void;
}

export function eventCardTemplate(model: EventCardModel, frame: EventCardFrame): TemplateResult {
  const { layout, label, translate } = frame;
  const isCompact = layout === 'compact';
  return html`
    <article
      class="card ${layout} ${model.phase} ${model.status}"
      part="card"
      data-id=${model.id}
      aria-labelledby=${label ? nothing : 'name'}
      aria-label=${label || nothing}
    >
      ${isCompact ? nothing : imageTemplate(model, frame)}
      <div class="body">
        ${statusTemplate(model, translate)} ${titleTemplate(model, frame)}
        ${timesTemplate(model, frame)} ${countdownTemplate(model, translate)}
        ${placeTemplate(model, translate)} ${isCompact ? nothing : detailsTemplate(model, frame)}
        ${actionsTemplate(model, frame)}
      </div>
    </article>
  `;
}

/** Its place stays when it does not load, with its words: nothing on the page may move. */
function imageTemplate(
  { image }: EventCardModel,
  { pictures }: EventCardFrame,
): TemplateResult | typeof nothing {
  if (!image) return nothing;
  const { src, text, width, height, isBroken } = image;
  if (isBroken) return html`<div class="image broken">${text}</div>`;
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
    ${badges.map(({ kind, words }) => html`<strong class="badge ${kind}">${words}</strong> `)}
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
  const { translate, headingLevel, pictures } = frame;
  const inner = deeper(headingLevel);
  return html`
    ${model.description.map(
      (paragraph) => html`<p class="description">${textTemplate(paragraph)}</p>`,
    )}
    ${organizersTemplate(model.organizers, pictures, translate)}
    ${languagesTemplate(model, translate)}
    ${pressTemplate(model.press, { translate, level: inner })}
    ${documentsTemplate(model.documents, { translate, level: inner })}
  `;
}

function actionsTemplate(
  model: EventCardModel,
  { translate, tools, onSelect }: EventCardFrame,
): TemplateResult {
  const { action, price } = model;
  const words = showsRegistration(model) ? registrationWords(model, translate) : '';
  return html`<div class="actions">
    ${words ? html`<p class="registration">${words}</p>` : nothing}
    ${
      price.text && showsRegistration(model)
        ? html`<p class="price">${textTemplate(price)}</p>`
        : nothing
    }
    ${
      action
        ? html`<a class="action ${action.kind}" part="action" href=${action.url} @click=${onSelect}
            >${actionWords(action.kind, translate)}</a
          >`
        : nothing
    }
    ${tools}
  </div>`;
}
