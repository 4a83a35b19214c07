/** The part of a person's own programme above the days. */
import { html, nothing, type TemplateResult } from 'lit';
import { headingTemplate, type HeadingLevel } from '../../../widget/page/heading.js';
import { heardTemplate, textTemplate } from '../../../widget/text-template.js';
import type { Translate } from '../../../intl/translate.js';
import type { AgendaModel } from '../programme/agenda-view-model.js';
import type { FavoritePlan } from './favorite-plan.js';
import {
  addWords,
  clashWords,
  favoriteCountWords,
  gapWords,
  type SeenAndHeard,
} from './favorite-words.js';

export interface MyFrame {
  readonly translate: Translate;
  readonly model: AgendaModel;
  readonly level: HeadingLevel;
}

export function planTemplate(
  { sessions, clashes, gaps }: FavoritePlan,
  { translate, model, level }: MyFrame,
): TemplateResult {
  const name = translate('My programme', { desc: 'Heading above a person’s favourites' });
  return html`<section class="mine" part="my-programme" aria-label=${name}>
    ${headingTemplate(level, 'heading', name)}
    ${
      sessions.length === 0
        ? html`<p>
            ${translate('Star sessions to keep them here. They are stored in this browser only.')}
          </p>`
        : html`<p>${favoriteCountWords(sessions.length, model, translate)}</p>`
    }
    ${
      clashes.length > 0
        ? html`<ul class="clashes">
            ${clashes.map((clash) => lineTemplate(clashWords(clash, model, translate)))}
          </ul>`
        : nothing
    }
    ${gaps.length > 0 ? gapsTemplate(gaps, { translate, model, level }) : nothing}
  </section>`;
}

function gapsTemplate(gaps: FavoritePlan['gaps'], { translate, model }: MyFrame): TemplateResult {
  return html`<details class="gaps" open>
    <summary>${translate('Free time', { desc: 'Before a list of times' })}</summary>
    <ul>
      ${gaps.map((gap) => lineTemplate(gapWords(gap, model, translate)))}
    </ul>
  </details>`;
}

const lineTemplate = ({ seen, heard }: SeenAndHeard): TemplateResult =>
  html`<li>${heardTemplate(seen, heard)}</li>`;

export interface OfferHandlers {
  readonly onAdd: () => void;
  readonly onDismiss: () => void;
}

/**
 * Offers favourites that came by a link. They are not added unasked, since a person's list is their
 * own.
 */
export function offerTemplate(
  ids: readonly string[],
  { translate, model, level }: MyFrame,
  { onAdd, onDismiss }: OfferHandlers,
): TemplateResult {
  const sessions = model.sessions.filter(({ id }) => ids.includes(id));
  const name = translate('Favourites from a link', { desc: 'Heading of an offer to add them' });
  return html`<section class="mine offer" part="offer" tabindex="-1" aria-label=${name}>
    ${headingTemplate(level, 'heading', name)}
    <ul class="offered">
      ${sessions.map(({ title }) => html`<li>${textTemplate(title)}</li>`)}
    </ul>
    <p class="tools">
      <button type="button" class="tool" part="action" @click=${onAdd}>
        ${addWords(sessions.length, model, translate)}
      </button>
      <button type="button" class="tool" part="action" @click=${onDismiss}>
        ${translate('No, thanks', { desc: 'Button that refuses an offer' })}
      </button>
    </p>
  </section>`;
}
