/**
 * The time slots of one day as HTML text. What changes while it stands is put on it by
 * `slot-marks.ts`, `session-marks.ts` and `now-line.ts`.
 */
import { deeper } from '../../../widget/page/heading.js';
import type { AgendaFrame } from './agenda-frame.js';
import type { DayView, SlotView } from '../programme/agenda-view-model.js';
import { headingMarkup, markup, none, type Markup } from './markup.js';
import { sessionMarkup } from './session-markup.js';

export function slotsMarkup({ slots }: DayView, frame: AgendaFrame): Markup {
  return markup`${slots.map((slot) => slotMarkup(slot, frame))}`;
}

export const hasShown = ({ sessions }: SlotView, { matches }: AgendaFrame): boolean =>
  !matches || sessions.some((session) => matches.has(session));

function slotMarkup(slot: SlotView, frame: AgendaFrame): Markup {
  const { headingLevel } = frame;
  const each = { ...frame, level: deeper(headingLevel, 2) };
  return markup`<div class="slot" data-start="${String(slot.start)}"${hasShown(slot, frame) ? none : markup` hidden`}>
    ${headingMarkup(deeper(headingLevel), 'time', timeMarkup(slot, frame))}
    <div class="sessions">${slot.sessions.map((session) => sessionMarkup(session, each))}</div>
  </div>`;
}

function timeMarkup(slot: SlotView, { translate, keepsBeside }: AgendaFrame): Markup {
  const { time, beside, weekday, iso } = slot;
  const day = weekday ? markup`<span class="weekday">${weekday}</span> ` : none;
  const words = time || translate('All day', { desc: 'In place of a time' });
  const free = keepsBeside
    ? markup`<span class="beside free" aria-hidden="true">`
    : markup`<span class="beside">`;
  const other = beside
    ? markup`${free}${beside} <span class="whose">${translate('your time')}</span></span>`
    : none;
  return markup`<time datetime="${iso}">${day}${words}</time>${other}`;
}
