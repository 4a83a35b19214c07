/** The times of an event, with a line for each clock. */
import { html, nothing, type TemplateResult } from 'lit';
import { changingText } from '../../../widget/text-template.js';
import { joinWords, spokenRange } from '../../../intl/join-words.js';
import { str, type Translate } from '../../../intl/translate.js';
import type { EventCardModel } from '../event-card-view-model.js';
import { clockWords } from './event-card-words.js';
import type { ClockReading } from '../event-times.js';

export interface EventTimesFrame {
  readonly translate: Translate;
  /** Whether a line is reserved for the visitor's clock where only the venue's is shown. */
  readonly keepsViewerLine: boolean;
}

export function timesTemplate(
  { times }: EventCardModel,
  { translate, keepsViewerLine }: EventTimesFrame,
): TemplateResult {
  const { readings, startIso, previous } = times;
  const [first, second] = readings;
  const line = (reading: ClockReading): TemplateResult => {
    const { whose, date, time } = reading;
    // The line of the second clock repeats only what differs from the first.
    const isSameDay = reading !== first && date === first?.date && time !== '';
    const heard = joinWords(
      (isSameDay ? [time] : [date, time]).map((range) => spokenRange(range, translate)),
      translate,
    );
    return html`<p class=${whose}>
      <time datetime=${startIso}
        ><span aria-hidden="true"
          >${isSameDay ? nothing : html`<span class="date">${changingText(date)}</span>`}
          ${time ? html`<span class="hours">${changingText(time)}</span>` : nothing}</span
        ><span class="hidden-text">${changingText(heard)}</span></time
      >
      <span class="zone">${changingText(clockWords(reading, translate))}</span>
    </p>`;
  };
  return html`<div class="times" part="time">
    ${first ? line(first) : nothing}
    ${
      keepsViewerLine && first?.time
        ? html`<div class="stacked">
            ${freeLineTemplate(first, translate)}${second ? line(second) : nothing}
          </div>`
        : second
          ? line(second)
          : nothing
    }
    ${
      previous
        ? html`<p class="previous">
            ${changingText(translate(str`Originally announced for ${previous}`))}
          </p>`
        : nothing
    }
  </div>`;
}

/**
 * A reserved line, at least as long as that of the second clock will be, so that nothing moves when
 * it comes.
 */
function freeLineTemplate(reading: ClockReading, translate: Translate): TemplateResult {
  return html`<p class="viewer free" aria-hidden="true">
    <span class="date">${reading.date}</span> <span class="hours">${reading.time}</span>
    <span class="zone">${clockWords(reading, translate)}</span>
  </p>`;
}
