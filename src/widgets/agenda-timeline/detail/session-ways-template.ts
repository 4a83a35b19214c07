/** From one session in its dialog to others: before and after in the room, and at the same time. */
import { html, nothing, type TemplateResult } from 'lit';
import { textTemplate } from '../../../widget/text-template.js';
import type { Translate } from '../../../intl/translate.js';
import type { SessionDetail } from './session-detail-view.js';
import type { SessionView } from '../programme/session-view.js';

export interface WaysFrame {
  readonly translate: Translate;
  readonly onOpen: (id: string) => void;
}

export function waysTemplate(
  { neighbours, dayOf }: SessionDetail,
  { translate, onOpen }: WaysFrame,
): TemplateResult | typeof nothing {
  const { before, after, parallel } = neighbours;
  const button = (view: SessionView): TemplateResult =>
    buttonTemplate(view, { day: dayOf(view), onOpen });
  if (!before && !after && parallel.length === 0) return nothing;
  return html`<nav class="ways" aria-label=${translate('Other sessions')}>
    ${before ? wayTemplate(translate('Before, in the same room'), button(before)) : nothing}
    ${after ? wayTemplate(translate('Next, in the same room'), button(after)) : nothing}
    ${
      parallel.length > 0
        ? html`<section>
            <h3>${translate('At the same time')}</h3>
            <ul>
              ${parallel.map((view) => html`<li>${button(view)}</li>`)}
            </ul>
          </section>`
        : nothing
    }
  </nav>`;
}

const wayTemplate = (name: string, button: TemplateResult): TemplateResult =>
  html`<section>
    <h3>${name}</h3>
    ${button}
  </section>`;

interface Way {
  /** Where it is another than the open session's. */
  readonly day: string;
  readonly onOpen: WaysFrame['onOpen'];
}

function buttonTemplate(view: SessionView, { day, onOpen }: Way): TemplateResult {
  const { id, title, time, rooms, state } = view;
  const place = rooms.map(({ name }) => name.text).join(', ');
  return html`<button
    type="button"
    class="way state-${state}"
    part="action"
    @click=${() => onOpen(id)}
  >
    <span class="own">${textTemplate(title)}</span>
    <span class="zone">${[day, time, place].filter(Boolean).join(', ')}</span>
  </button>`;
}
