/** An agenda's HTML: day, time, session, in the order of time. Pure: view model and words in. */
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Translate } from '../../../intl/translate.js';
import { noticeTemplate } from '../../../widget/notice-template.js';
import { deeper, headingTemplate, type HeadingLevel } from '../../../widget/page/heading.js';
import { presentIn, type DayGrid } from '../programme/agenda-grid.js';
import { Mark, type NowLine } from '../programme/agenda-state.js';
import type { AgendaModel, DayView, SlotView } from '../programme/agenda-view-model.js';
import type { SessionView } from '../programme/session-view.js';
import { readArrowTarget } from './agenda-keys.js';
import { clockWords, ongoingWords, untilWords } from './agenda-words.js';
import { gridColumns, placed, spanLines } from './grid-place.js';
import { langOf, linkOf, sessionTemplate, type SessionFrame } from './session-template.js';

type Content = TemplateResult | typeof nothing;

/** Sessions from which on a browser is spared those far from the screen: for good, and at first. */
const LONG = 100;
const LONG_AT_FIRST = 20;

/** What the templates are given beside the programme itself. */
export interface AgendaFrame {
  readonly translate: Translate;
  /** Of a day; slots and sessions are below it. */
  readonly headingLevel: HeadingLevel;
  readonly label: string | undefined;
  readonly layout: 'list' | 'grid';
  /** The grid is wider than its container. */
  readonly scrolls: boolean;
  /** Nothing has been shown yet but what is near the screen. */
  readonly isFirstScreen: boolean;
  /** The clock beside is not shown; its place is kept. */
  readonly keepsBeside: boolean;
  /** The same object while nothing in it changes: sessions are rendered again when it is another. */
  readonly sessions: SessionFrame;
  /** The sessions that a filter leaves; `undefined` while it leaves all. */
  readonly matches: ReadonlySet<SessionView> | undefined;
  /** The same whatever day is chosen. */
  readonly matchesOnAnyDay: ReadonlySet<SessionView> | undefined;
  /** `undefined` in a list. */
  readonly grids: ReadonlyMap<DayView, DayGrid> | undefined;
  /** What moves on a session, as bits of `Mark`. */
  readonly marksOf: (view: SessionView) => number;
  /** With what a favourite clashes, in words, by the session's id. */
  readonly clashes: ReadonlyMap<string, string>;
  /** Where the present stands; `undefined` outside the programme. */
  readonly line: NowLine | undefined;
}

export interface AgendaSurroundings {
  readonly toolbar: Content;
  /** What a person's own programme has to say. */
  readonly personal: TemplateResult | undefined;
  /** The dialog of a session that is open. */
  readonly detail: Content;
  /** What is said to whoever listens. */
  readonly announcement: TemplateResult;
  /** Id of the tab whose panel the days are. */
  readonly tab: string | undefined;
}

export function agendaTemplate(
  model: AgendaModel,
  frame: AgendaFrame,
  { toolbar, personal, detail, announcement, tab }: AgendaSurroundings,
): TemplateResult {
  const { translate, label, layout, scrolls, matches } = frame;
  const isLong = model.sessions.length > (frame.isFirstScreen ? LONG_AT_FIRST : LONG);
  return html`<section
      class="agenda ${layout} ${scrolls ? 'scrolls' : ''} ${isLong ? 'long' : ''}"
      aria-label=${label || translate('Agenda', { desc: 'Name of the region of a programme' })}
    >
      <div class="ruler"></div>
      ${toolbar} ${personal}
      ${
        model.days.length === 0
          ? noticeTemplate('empty', translate('The programme is not out yet.'))
          : clocksTemplate(model, translate)
      }
      ${
        matches?.size === 0
          ? noticeTemplate('empty', translate('No sessions match these filters.'))
          : nothing
      }
      <p id="filters-by" hidden>
        ${translate('Shows only these sessions', {
          desc: 'Said of the name of a room, track or speaker that filters the programme',
        })}
      </p>
      <div
        class="days"
        id="days"
        role=${tab ? 'tabpanel' : nothing}
        aria-labelledby=${tab ?? nothing}
      >
        ${repeat(
          model.days,
          ({ key }) => key,
          (day) => dayTemplate(day, frame),
        )}
      </div>
      ${announcement}
    </section>
    ${detail}`;
}

/** Where the place beside is only kept, so is the room for the words about it. */
function clocksTemplate(model: AgendaModel, translate: Translate): TemplateResult {
  const { isFree, isKept } = model.clocks;
  const words = clockWords(isFree ? { ...model, besideZoneName: '' } : model, translate);
  if (!isKept) return html`<p class="clocks"><span>${words}</span></p>`;
  const room = clockWords({ ...model, besideZoneName: model.zoneName }, translate);
  return html`<p class="clocks stacked">
    <span>${words}</span><span class="free" aria-hidden="true">${room}</span>
  </p>`;
}

function dayTemplate(day: DayView, frame: AgendaFrame): TemplateResult {
  const { headingLevel, grids, line, matches } = frame;
  const grid = grids?.get(day);
  const isEmpty =
    matches && !day.slots.some(({ sessions }) => sessions.some((one) => matches.has(one)));
  const present = line?.day === day ? line : undefined;
  return html`<section class="day" part="day" data-day=${day.key} ?hidden=${isEmpty}>
    ${headingTemplate(headingLevel, 'title', html`<time datetime=${day.key}>${day.title}</time>`)}
    ${ongoingTemplate(day, frame)}
    <div class="scroller">
      <div class="slots" ${grid ? placed({ '--_columns': gridColumns(grid) }) : nothing}>
        ${grid ? headsTemplate(grid) : nothing}${repeat(
          withPresent(day.slots, present),
          keyOf,
          (entry) =>
            'sessions' in entry
              ? slotContent(entry, grid, frame)
              : nowTemplate(entry, grid, frame.translate),
        )}
      </div>
    </div>
  </section>`;
}

/** What began on a day before stands there once; here it is named, and opens as it does there. */
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
            href=${linkOf(view)}
            lang=${langOf(view.title, sessions)}
            >${view.title.text}</a
          >
          ${untilWords(view, translate)}
        </span>`,
    )}
  </p>`;
}

/** Rendered again only when something of it is another: most slots stay as they are. */
function slotContent(slot: SlotView, grid: DayGrid | undefined, frame: AgendaFrame): unknown {
  const marks = slot.sessions.map(frame.marksOf);
  const { sessions, clashes, keepsBeside } = frame;
  return guard([slot, grid, sessions, clashes, keepsBeside, marks.join()], () =>
    slotTemplate(slot, { grid, marks, frame }),
  );
}

/** The line of the present stands among the slots, before the first that is still to come. */
function withPresent(
  slots: readonly SlotView[],
  line: NowLine | undefined,
): readonly (SlotView | NowLine)[] {
  return line ? slots.flatMap((slot) => (slot === line.before ? [line, slot] : [slot])) : slots;
}

/** Whole days stand apart from what starts at midnight. */
function keyOf(entry: SlotView | NowLine): string {
  return 'sessions' in entry ? `${entry.start} ${entry.time === '' ? 'day' : ''}` : 'now';
}

/** One Tab stop for all heads: a conference may have sixty rooms. */
function headsTemplate({ rooms }: DayGrid): TemplateResult {
  return html`<div class="heads" @keydown=${moveHeadFocus}>
    ${repeat(
      rooms,
      ({ room }) => room.id,
      ({ room: { id, name }, columns }, index) =>
        html`<button
          type="button"
          class="head"
          data-room=${id}
          tabindex=${index === 0 ? '0' : '-1'}
          aria-describedby="filters-by"
          ${placed({ '--_columns-at': spanLines(columns) })}
        >
          <bdi lang=${name.language || nothing}>${name.text}</bdi>
        </button>`,
    )}
  </div>`;
}

/** The head that was moved to is where Tab comes back to. */
function moveHeadFocus(event: KeyboardEvent): void {
  const head = readArrowTarget(event, '.head');
  if (!head) return;
  for (const other of head.parentElement?.querySelectorAll<HTMLElement>('.head') ?? [])
    other.tabIndex = other === head ? 0 : -1;
  head.focus();
}

interface SlotPlace {
  readonly grid: DayGrid | undefined;
  /** Of each session. */
  readonly marks: readonly number[];
  readonly frame: AgendaFrame;
}

function slotTemplate(slot: SlotView, { grid, marks, frame }: SlotPlace): TemplateResult {
  const { headingLevel, sessions, clashes } = frame;
  const shown = marks.filter((mark) => (mark & Mark.hidden) === 0).length;
  const rows = grid?.slots.get(slot);
  const lines = rows ? { '--_rows': spanLines(rows) } : {};
  return html`<div
    class=${shown < slot.sessions.length ? 'slot partial' : 'slot'}
    data-start=${slot.start}
    ?hidden=${shown === 0}
    ${placed({ '--_shown': String(shown), ...lines })}
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

function timeTemplate(slot: SlotView, { translate, keepsBeside }: AgendaFrame): TemplateResult {
  const { time, beside, weekday, iso } = slot;
  const words = time || translate('All day', { desc: 'In place of a time' });
  return html`<time datetime=${iso}
      >${weekday ? html`<span class="weekday">${weekday}</span> ` : nothing}${words}</time
    >${
      beside
        ? html`<span
            class="beside ${keepsBeside ? 'free' : ''}"
            aria-hidden=${keepsBeside ? 'true' : nothing}
            >${beside} <span class="whose">${translate('your time')}</span></span
          >`
        : nothing
    }`;
}

/** A person may jump to it, so it takes focus; in a grid it lies across the row of the present. */
function nowTemplate(
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
