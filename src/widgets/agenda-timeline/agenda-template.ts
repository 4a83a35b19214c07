/** An agenda's HTML: day, time, session, in the order of time. Pure: view model and words in. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Translate } from '../../intl/translate.js';
import { deeper, headingTemplate } from '../../element/heading.js';
import type { AgendaFrame } from './agenda-frame.js';
import type { AgendaModel, DayView, SlotView } from './agenda-view-model.js';
import { clockWords } from './agenda-words.js';
import { markup } from './markup.js';
import { once } from './once.js';
import { sessionMarkup } from './session-markup.js';

type Content = TemplateResult | typeof nothing;

/** Sessions from which a browser is spared those far from the screen. */
const LONG = 100;

export interface AgendaSurroundings {
  readonly toolbar: Content;
  /** What a person's own programme has to say. */
  readonly personal: TemplateResult | undefined;
  /** What is said to whoever listens. */
  readonly announcement: TemplateResult;
  /** Id of the tab whose panel the days are. */
  readonly tab: string | undefined;
}

export function agendaTemplate(
  model: AgendaModel,
  frame: AgendaFrame,
  { toolbar, personal, announcement, tab }: AgendaSurroundings,
): TemplateResult {
  const { translate, label, layout, scrolls, matches } = frame;
  const isLong = model.sessions.length > LONG;
  return html`<section
    class="agenda ${layout} ${scrolls ? 'scrolls' : ''} ${isLong ? 'long' : ''}"
    aria-label=${label || translate('Agenda', { desc: 'Name of the region of a programme' })}
  >
    <div class="ruler"></div>
    ${toolbar} ${personal}
    ${
      model.days.length === 0
        ? noticeTemplate(translate('The programme is not out yet.'))
        : clocksTemplate(model, translate)
    }
    ${
      matches?.size === 0
        ? noticeTemplate(translate('No session is left with these filters.'))
        : nothing
    }
    <div
      class="days"
      id="days"
      role=${tab ? 'tabpanel' : nothing}
      aria-labelledby=${tab ?? nothing}
    >
      ${model.days.map((day) => dayTemplate(day, frame))}
    </div>
    ${announcement}
  </section>`;
}

/** Where the place beside is only kept, so is the room for the words about it. */
function clocksTemplate(model: AgendaModel, translate: Translate): TemplateResult {
  const words = clockWords(model, translate);
  if (!model.clocks.isFree) return html`<p class="clocks"><span>${words}</span></p>`;
  const short = clockWords({ ...model, besideZoneName: '' }, translate);
  return html`<p class="clocks stacked">
    <span>${short}</span><span class="free" aria-hidden="true">${words}</span>
  </p>`;
}

const noticeTemplate = (words: string): TemplateResult =>
  html`<p class="notice" part="notice">${words}</p>`;

function dayTemplate(day: DayView, frame: AgendaFrame): TemplateResult {
  const { headingLevel, grids } = frame;
  const isEmpty = !day.slots.some((slot) => hasShown(slot, frame));
  const grid = grids?.get(day);
  return html`<section class="day" part="day" data-day=${day.key} ?hidden=${isEmpty}>
    ${headingTemplate(headingLevel, 'title', html`<time datetime=${day.key}>${day.title}</time>`)}
    <div class="scroller">
      <div class="slots">
        ${grid ? html`<div class="heads">${grid.rooms.map(({ room }) => headTemplate(room))}</div>` : nothing}
        ${day.slots.map((slot) => slotTemplate(slot, day, frame))}
      </div>
    </div>
  </section>`;
}

function headTemplate({ id, name }: AgendaModel['rooms'][number]): TemplateResult {
  return html`<button type="button" class="head" data-room=${id}>
    <bdi lang=${name.language || nothing}>${name.text}</bdi>
  </button>`;
}

const hasShown = ({ sessions }: SlotView, { matches }: AgendaFrame): boolean =>
  !matches || sessions.some((session) => matches.has(session));

function slotTemplate(slot: SlotView, day: DayView, frame: AgendaFrame): TemplateResult {
  const { translate, language, headingLevel, withFavorites } = frame;
  const level = deeper(headingLevel, 2);
  return html`${nowTemplate(slot, day, frame)}
    <div class="slot" data-start=${slot.start} ?hidden=${!hasShown(slot, frame)}>
      ${headingTemplate(deeper(headingLevel), 'time', timeTemplate(slot, frame))}
      <div class="sessions">
        ${once([slot, level, withFavorites, language], () => {
          const each = { translate, language, level, withFavorites };
          return markup`${slot.sessions.map((session) => sessionMarkup(session, each))}`;
        })}
      </div>
    </div>`;
}

function timeTemplate(slot: SlotView, { translate, keepsBeside }: AgendaFrame): TemplateResult {
  const { time, beside, weekday, iso } = slot;
  return html`<time datetime=${iso}
      >${weekday ? html`<span class="weekday">${weekday}</span> ` : nothing}${
        time || translate('All day', { desc: 'In place of a time' })
      }</time
    >${
      beside
        ? html`<span
            class="beside ${keepsBeside ? 'free' : ''}"
            aria-hidden=${keepsBeside || nothing}
            >${beside} <span class="whose">${translate('your time')}</span></span
          >`
        : nothing
    }`;
}

/** The line of the present stands before the first slot that is still to come. */
function nowTemplate(slot: SlotView, day: DayView, { line, translate }: AgendaFrame): Content {
  if (line?.day !== day || line.before !== slot) return nothing;
  const words = translate('Now', { desc: 'Badge of a session that is on' });
  return html`<p class="now-line" part="now" tabindex="-1">
    <span>${words} <time datetime=${line.iso}>${line.time}</time></span>
  </p>`;
}
