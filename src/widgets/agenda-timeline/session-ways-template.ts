/** From one session in its dialog to others: before and after in the room, and at the same time. */
import { html, nothing, type TemplateResult } from 'lit';
import { textTemplate } from '../../element/text-template.js';
import type { Translate } from '../../intl/translate.js';
import type { Neighbours } from './session-neighbours.js';
import type { SessionView } from './session-view.js';

export interface WaysFrame {
  readonly translate: Translate;
  readonly onOpen: (id: string) => void;
}

export function waysTemplate(
  { before, after, parallel }: Neighbours,
  { translate, onOpen }: WaysFrame,
): TemplateResult | typeof nothing {
  if (!before && !after && parallel.length === 0) return nothing;
  return html`<nav class="ways" aria-label=${translate('Other sessions')}>
    ${before ? wayTemplate(before, translate('Before, in the same room'), onOpen) : nothing}
    ${after ? wayTemplate(after, translate('Next, in the same room'), onOpen) : nothing}
    ${
      parallel.length > 0
        ? html`<section>
            <h3>${translate('At the same time')}</h3>
            <ul>
              ${parallel.map((view) => html`<li>${buttonTemplate(view, onOpen)}</li>`)}
            </ul>
          </section>`
        : nothing
    }
  </nav>`;
}

const wayTemplate = (
  view: SessionView,
  name: string,
  onOpen: WaysFrame['onOpen'],
): TemplateResult =>
  html`<section>
    <h3>${name}</h3>
    ${buttonTemplate(view, onOpen)}
  </section>`;

function buttonTemplate(view: SessionView, onOpen: WaysFrame['onOpen']): TemplateResult {
  const { id, title, time, rooms, state } = view;
  const place = rooms.map(({ name }) => name.text).join(', ');
  return html`<button
    type="button"
    class="way state-${state}"
    part="action"
    @click=${() => onOpen(id)}
  >
    <span class="own">${textTemplate(title)}</span>
    <span class="zone">${[time, place].filter(Boolean).join(', ')}</span>
  </button>`;
}
