/** The sessions that start at one time, and the line of the present between two slots. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Translate } from '../../../intl/translate.js';
import { homeLines, iconTemplate } from '../../../widget/icon-template.js';
import { deeper, headingTemplate } from '../../../widget/page/heading.js';
import { presentIn, type DayGrid } from '../programme/agenda-grid.js';
import { Mark, placeMarks, type NowLine } from '../programme/agenda-state.js';
import type { DayView, SlotView } from '../programme/agenda-view-model.js';
import type { AgendaFrame } from './agenda-frame.js';
import { inPortions } from './drawing.js';
import { placed, spanLines } from './grid-place.js';
import { sessionTemplate } from './session/session-template.js';

/** The day and grid that a slot is in. */
interface SlotDay {
  readonly day: DayView;
  readonly grid: DayGrid | undefined;
}

/** Renders a slot again only when something in it has changed, which is rare. */
export function slotContent(slot: SlotView, { day, grid }: SlotDay, frame: AgendaFrame): unknown {
  const marks = slot.sessions.map((view) => frame.marksOf(view) | placeMarks(view, slot));
  const { sessions, clashes, keepsBeside, drawing } = frame;
  const shown = countShown(marks);
  return inPortions(
    [slot, grid, sessions, clashes, keepsBeside, marks.join()],
    (draw, isNew) => drawing.takes({ day: day.key, sessions: marks.length, shown, isNew, draw }),
    () => slotTemplate(slot, { grid, marks, frame }),
  );
}

const countShown = (marks: readonly number[]): number =>
  marks.filter((mark) => (mark & Mark.hidden) === 0).length;

interface SlotPlace {
  readonly grid: DayGrid | undefined;
  /** The marks of each session of the slot, in the slot's order. */
  readonly marks: readonly number[];
  readonly frame: AgendaFrame;
}

function slotTemplate(slot: SlotView, place: SlotPlace): TemplateResult {
  const { grid, marks, frame } = place;
  const { headingLevel, sessions, clashes } = frame;
  const rows = grid?.slots.get(slot);
  return html`<div
    class=${slotClasses(slot, place)}
    data-start=${slot.start}
    ?hidden=${countShown(marks) === 0}
    ${placed(rows ? { '--_rows': spanLines(rows) } : {})}
  >
    ${headingTemplate(deeper(headingLevel), 'time', timeTemplate(slot, frame))}
    <div class="sessions">
      ${repeat(
        slot.sessions,
        ({ id }) => id,
        (view, index) => {
          const cell = grid?.cells.get(view);
          const clash = clashes.get(view.id) ?? '';
          return sessionTemplate(view, { marks: marks[index] ?? 0, clash, cell }, sessions);
        },
      )}
    </div>
  </div>`;
}

function slotClasses(slot: SlotView, { grid, marks, frame }: SlotPlace): string {
  const isIn = (bit: number) => (mark: number) => (mark & bit) !== 0;
  let classes = 'slot';
  if (grid?.slots.has(slot)) classes += ' in-rows';
  if (slot.isPause) classes += ' pause';
  if (slot.start > frame.drawing.firstScreenEnd) classes += ' below';
  if (marks.every(isIn(Mark.past))) classes += ' past';
  return classes;
}

/**
 * The time of a slot. Its end is hidden from screen readers, since the name of each session has it.
 */
function timeTemplate(slot: SlotView, { translate, keepsBeside }: AgendaFrame): TemplateResult {
  const { time, end, beside, weekday, iso } = slot;
  const words = time || translate('All day', { desc: 'In place of a time' });
  return html`<span class="label"
    ><time datetime=${iso}
      >${weekday ? html`<span class="weekday">${`${weekday}\u00a0`}</span>` : nothing}${words}</time
    >${
      end
        ? html`<span class="end" aria-hidden="true"
            ><span class="dash">– </span><bdi>${end}</bdi></span
          >`
        : nothing
    }
    ${
      beside
        ? html`<span
            class="beside ${keepsBeside ? 'free' : ''}"
            aria-hidden=${keepsBeside ? 'true' : nothing}
            >${iconTemplate(homeLines)}<bdi>${beside}</bdi>
            <span class="hidden-text">${translate('your time')}</span></span
          >`
        : nothing
    }
  </span>`;
}

/**
 * The line of the present. It can be focused, since a button jumps to it; in a grid it lies across
 * the row of the present.
 */
export function nowTemplate(
  { time, iso, at }: NowLine,
  grid: DayGrid | undefined,
  translate: Translate,
): TemplateResult {
  const place = grid && presentIn(grid, at);
  const lines = place
    ? { '--_rows-at': spanLines(place.rows), '--_past': `${place.percent}%` }
    : {};
  return html`<p class="now-line" part="now" tabindex="-1" ${placed(lines)}>
    <span
      >${translate('Now', { desc: 'Badge of a session that is on' })}
      <time datetime=${iso}>${time}</time></span
    >
  </p>`;
}
