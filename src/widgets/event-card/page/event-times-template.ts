/** When the event is, a line for each clock. */
import { html, nothing, type TemplateResult } from 'lit';
import { str, type Translate } from '../../../intl/translate.js';
import type { EventCardFrame } from './event-card-template.js';
import type { EventCardModel } from '../event-card-view-model.js';
import { clockWords } from './event-card-words.js';
import type { ClockReading } from '../event-times.js';

export function timesTemplate(
  { times }: EventCardModel,
  { translate, keepsViewerLine }: Pick<EventCardFrame, 'translate' | 'keepsViewerLine'>,
): TemplateResult {
  const { readings, startIso, previous } = times;
  const [first, second] = readings;
  return html`<div class="times" part="time">
    ${readings.map(
      (reading) =>
        html`<p class=${reading.whose}>
          <time datetime=${startIso}>
            <span class="date">${reading.date}</span>
            ${reading.time ? html`<span class="hours">${reading.time}</span>` : nothing}
          </time>
          <span class="zone">${clockWords(reading, translate)}</span>
        </p>`,
    )}
    ${keepsViewerLine && first?.time && !second ? freeLineTemplate(first, translate) : nothing}
    ${
      previous
        ? html`<p class="previous">${translate(str`Originally announced for ${previous}`)}</p>`
        : nothing
    }
  </div>`;
}

/** As long as the other clock's line will be, so that it wraps where that one will. */
function freeLineTemplate(reading: ClockReading, translate: Translate): TemplateResult {
  return html`<p class="viewer free" aria-hidden="true">
    <span
      ><span class="date">${reading.date}</span> <span class="hours">${reading.time}</span></span
    >
    <span class="zone">${clockWords(reading, translate)}</span>
  </p>`;
}
