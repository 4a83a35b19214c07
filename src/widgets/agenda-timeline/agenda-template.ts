/** An agenda's HTML: day, time, session, in the order of time. Pure: view model and words in. */
import { html, nothing, type TemplateResult } from 'lit';
import { deeper, headingTemplate } from '../../element/heading.js';
import type { AgendaFrame } from './agenda-frame.js';
import type { AgendaModel, DayView, SlotView } from './agenda-view-model.js';
import { clockWords } from './agenda-words.js';
import { markup, once } from './markup.js';
import { sessionMarkup } from './session-markup.js';

/** Sessions from which a browser is spared those far from the screen. */
const LONG = 100;

export function agendaTemplate(
  model: AgendaModel,
  frame: AgendaFrame,
  toolbar: TemplateResult | typeof nothing,
): TemplateResult {
  const { translate, label, layout } = frame;
  return html`<section
    class="agenda ${layout} ${model.sessions.length > LONG ? 'long' : ''}"
    aria-label=${label || translate('Agenda', { desc: 'Name of the region of a programme' })}
    @click=${frame.onClick}
  >
    ${toolbar}
    ${
      model.days.length === 0
        ? html`<p class="notice" part="notice">${translate('The programme is not out yet.')}</p>`
        : html`<p class="clocks">${clockWords(model, translate)}</p>`
    }
    <div class="days" id="days">${model.days.map((day) => dayTemplate(day, frame))}</div>
  </section>`;
}

function dayTemplate(day: DayView, frame: AgendaFrame): TemplateResult {
  const { headingLevel } = frame;
  const isEmpty = !day.slots.some((slot) => hasShown(slot, frame));
  return html`<section class="day" part="day" data-day=${day.key} ?hidden=${isEmpty}>
    ${headingTemplate(headingLevel, 'title', html`<time datetime=${day.key}>${day.title}</time>`)}
    <div class="slots">${day.slots.map((slot) => slotTemplate(slot, frame))}</div>
  </section>`;
}

const hasShown = ({ sessions }: SlotView, { matches }: AgendaFrame): boolean =>
  !matches || sessions.some((session) => matches.has(session));

function slotTemplate(slot: SlotView, frame: AgendaFrame): TemplateResult {
  const { translate, language, headingLevel, withFavorites } = frame;
  const { time, beside, weekday, iso, sessions } = slot;
  const level = deeper(headingLevel, 2);
  const words = html`<time datetime=${iso}
      >${weekday ? html`<span class="weekday">${weekday}</span> ` : nothing}${
        time || translate('All day', { desc: 'In place of a time' })
      }</time
    >${
      beside
        ? html`<span class="beside"
            >${beside} <span class="whose">${translate('your time')}</span></span
          >`
        : nothing
    }`;
  return html`<div class="slot" ?hidden=${!hasShown(slot, frame)}>
    ${headingTemplate(deeper(headingLevel), 'time', words)}
    <div class="sessions">
      ${once([slot, level, withFavorites, language], () => {
        const each = { translate, language, level, withFavorites };
        return markup`${sessions.map((session) => sessionMarkup(session, each))}`;
      })}
    </div>
  </div>`;
}
