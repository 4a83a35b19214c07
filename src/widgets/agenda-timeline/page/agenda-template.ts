/** An agenda's HTML: day, time, session, in the order of time. Pure: view model and words in. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Translate } from '../../../intl/translate.js';
import { headingTemplate } from '../../../widget/page/heading.js';
import type { AgendaFrame } from './agenda-frame.js';
import type { AgendaModel, DayView } from '../programme/agenda-view-model.js';
import { clockWords } from './agenda-words.js';
import { once } from './once.js';
import { hasShown, slotsMarkup } from './slot-markup.js';

type Content = TemplateResult | typeof nothing;

/** Sessions from which a browser is spared those far from the screen: for good, and at first. */
const LONG = 100;
const LONG_AT_FIRST = 20;

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
  const { translate, label, layout, scrolls, days, matches } = frame;
  return html`<section
    class="agenda ${layout} ${scrolls ? 'scrolls' : ''} ${isLong(model, frame) ? 'long' : ''}"
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
      ${days.map((day) => dayTemplate(day, frame))}
    </div>
    ${announcement}
  </section>`;
}

function isLong({ sessions }: AgendaModel, { isFirstScreen }: AgendaFrame): boolean {
  return sessions.length > (isFirstScreen ? LONG_AT_FIRST : LONG);
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
  const { headingLevel, grids, withFavorites, language } = frame;
  const isEmpty = !day.slots.some((slot) => hasShown(slot, frame));
  const grid = grids?.get(day);
  return html`<section class="day" part="day" data-day=${day.key} ?hidden=${isEmpty}>
    ${headingTemplate(headingLevel, 'title', html`<time datetime=${day.key}>${day.title}</time>`)}
    <div class="scroller">
      <div class="slots">
        ${grid ? html`<div class="heads">${grid.rooms.map(({ room }) => headTemplate(room))}</div>` : nothing}
        ${once([day, headingLevel, withFavorites, language], () => slotsMarkup(day, frame))}
      </div>
    </div>
  </section>`;
}

function headTemplate({ id, name }: AgendaModel['rooms'][number]): TemplateResult {
  return html`<button type="button" class="head" data-room=${id}>
    <bdi lang=${name.language || nothing}>${name.text}</bdi>
  </button>`;
}
