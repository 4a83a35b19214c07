/** One day: its heading, notes about the whole day, and its times. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { headingTemplate } from '../../../widget/page/heading.js';
import { changingText, textTemplate } from '../../../widget/text-template.js';
import type { DayGrid } from '../programme/agenda-grid.js';
import type { NowLine } from '../programme/agenda-state.js';
import type { DayView, SlotView } from '../programme/agenda-view-model.js';
import { readArrowTarget } from './agenda-keys.js';
import type { AgendaFrame } from './agenda-frame.js';
import { ongoingWords, untilWords, usualWords } from './agenda-words.js';
import { inPortions } from './drawing.js';
import { gridColumns, placed, spanLines } from './grid-place.js';
import { langOf } from './session/session-frame.js';
import { linkOf } from './session/session-template.js';
import { nowTemplate, slotContent } from './slot-template.js';

type Content = TemplateResult | typeof nothing;

export function dayTemplate(day: DayView, frame: AgendaFrame): TemplateResult {
  const { headingLevel, grids, line } = frame;
  // A day of what began before has no columns, and no heads of them.
  const grid = day.slots.length > 0 ? grids?.get(day) : undefined;
  const present = line?.day === day ? line : undefined;
  return html`<section
    class="day"
    part="day"
    data-day=${day.key}
    ?hidden=${!isShownDay(day, frame)}
  >
    <div class="day-top">
      ${headingTemplate(
        headingLevel,
        'title',
        html`<time part="day-heading" datetime=${day.key}>${changingText(day.title)}</time>`,
      )}
      ${usualTemplate(day, frame)}
    </div>
    ${ongoingTemplate(day, frame)}
    <div class="scroller">
      <div class="slots" ${grid ? placed({ '--_columns': gridColumns(grid) }) : nothing}>
        ${
          grid
            ? inPortions(
                [grid],
                () => true,
                () => headsTemplate(grid),
              )
            : nothing
        }${repeat(withPresent(day.slots, present), keyOf, (entry) =>
          'sessions' in entry
            ? slotContent(entry, { day, grid }, frame)
            : nowTemplate(entry, grid, frame.translate),
        )}
      </div>
      <div class="rest"></div>
    </div>
  </section>`;
}

/**
 * Whether a day is shown: the filters leave one of its sessions, or, where none begins on it, one
 * that is still on.
 */
export function isShownDay({ key, slots, ongoing }: DayView, frame: AgendaFrame): boolean {
  const { matches, matchesOnAnyDay, chosenDay } = frame;
  if (!matches) return true;
  if (slots.length > 0)
    return slots.some(({ sessions }) => sessions.some((one) => matches.has(one)));
  const isChosen = chosenDay === '' || chosenDay === key;
  return isChosen && ongoing.some((one) => matchesOnAnyDay?.has(one) ?? true);
}

/** The usual languages of the day, said once and not in most sessions; on a phone as codes. */
function usualTemplate({ usual }: DayView, { translate }: AgendaFrame): Content {
  if (!usual) return nothing;
  return html`<p class="usual">
    <span class="here" aria-hidden="true">${usual.languageCodes}</span>
    <span class="words">${usualWords(usual, translate)}</span>
  </p>`;
}

/** Names sessions that began on an earlier day and are still on; a click opens them. */
function ongoingTemplate({ ongoing }: DayView, frame: AgendaFrame): Content {
  const { translate, matchesOnAnyDay, sessions } = frame;
  const shown = ongoing.filter((view) => matchesOnAnyDay?.has(view) ?? true);
  if (shown.length === 0) return nothing;
  return html`<p class="ongoing">
    <span>${ongoingWords(translate)}</span>
    ${shown.map(
      (view) =>
        html`<span class="ongoing-session">
          <a
            class="open"
            part="link"
            data-session=${view.id}
            href=${linkOf(view, sessions)}
            lang=${langOf(view.title, sessions)}
            >${view.title.text}</a
          >
          ${untilWords(view, translate)}
        </span>`,
    )}
  </p>`;
}

/** Adds the line of the present to the slots, before the first one that is still to come. */
function withPresent(
  slots: readonly SlotView[],
  line: NowLine | undefined,
): readonly (SlotView | NowLine)[] {
  return line ? slots.flatMap((slot) => (slot === line.before ? [line, slot] : [slot])) : slots;
}

/**
 * A key for Lit's `repeat`; all-day sessions and sessions that start at midnight have different
 * ones.
 */
function keyOf(entry: SlotView | NowLine): string {
  return 'sessions' in entry ? `${entry.start} ${entry.time === '' ? 'day' : ''}` : 'now';
}

/**
 * The heads of rooms share one Tab stop, since a conference may have sixty rooms. When the rooms
 * change, it is the first head again, since the one that a person moved to may have gone.
 */
function headsTemplate({ rooms }: DayGrid): TemplateResult {
  return html`<div class="heads" @keydown=${moveHeadFocus}>
    ${repeat(
      rooms,
      ({ room }) => room.id,
      ({ room: { id, name }, columns }, index) =>
        html`<button
          type="button"
          class="head"
          part="room-head"
          data-room=${id}
          tabindex=${live(index === 0 ? '0' : '-1')}
          aria-describedby="filters-by"
          ${placed({ '--_columns-at': spanLines(columns) })}
        >
          ${textTemplate(name)}
        </button>`,
    )}
  </div>`;
}

/** Makes the head that a person has moved to the Tab stop. */
function moveHeadFocus(event: KeyboardEvent): void {
  const head = readArrowTarget(event, '.head');
  if (!head) return;
  for (const other of head.parentElement?.querySelectorAll<HTMLElement>('.head') ?? [])
    other.tabIndex = other === head ? 0 : -1;
  head.focus();
}
