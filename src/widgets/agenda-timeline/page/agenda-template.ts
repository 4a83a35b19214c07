/** The HTML of an agenda: day, time, session, in the order of time. Pure. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Translate } from '../../../intl/translate.js';
import { clockLines, homeLines, iconTemplate } from '../../../widget/icon-template.js';
import { noticeTemplate } from '../../../widget/notice-template.js';
import type { HeadingLevel } from '../../../widget/page/heading.js';
import type { DayGrid } from '../programme/agenda-grid.js';
import type { NowLine } from '../programme/agenda-state.js';
import type { AgendaModel, DayView } from '../programme/agenda-view-model.js';
import type { SessionView } from '../programme/session-view.js';
import { clockWords } from './agenda-words.js';
import { dayTemplate, isShownDay } from './day-template.js';
import type { Drawing } from './drawing.js';
import type { SessionFrame } from './session/session-frame.js';

type Content = TemplateResult | typeof nothing;

/** Sessions from which on a browser is spared those far from the screen: for good, and at first. */
const LONG = 100;
const LONG_AT_FIRST = 20;

/** The values that all templates get beside the programme itself. */
export interface AgendaFrame {
  readonly translate: Translate;
  /** Heading level of a day; time slots and sessions are one and two levels below it. */
  readonly headingLevel: HeadingLevel;
  readonly label: string | undefined;
  readonly layout: 'list' | 'grid';
  /** Whether the grid is wider than its container. */
  readonly scrolls: boolean;
  /** Says what is drawn now, and what a little later. */
  readonly drawing: Pick<Drawing, 'takes' | 'isFirstScreen' | 'firstScreenEnd'>;
  /**
   * Whether space for the second clock is reserved, because a server does not know the visitor's
   * zone.
   */
  readonly keepsBeside: boolean;
  /** The same object while nothing in it changes: sessions are rendered again when it is another. */
  readonly sessions: SessionFrame;
  /** The sessions that search and filters leave, or `undefined` while they leave all of them. */
  readonly matches: ReadonlySet<SessionView> | undefined;
  /** The sessions that search and filters leave on all days, whichever day is chosen. */
  readonly matchesOnAnyDay: ReadonlySet<SessionView> | undefined;
  /** The chosen day, `YYYY-MM-DD`, or `''` for all days. */
  readonly chosenDay: string;
  /** The grid of each day, or `undefined` while the agenda is a list. */
  readonly grids: ReadonlyMap<DayView, DayGrid> | undefined;
  /** Gives what may change on a session, such as “now” or “favourite”, as bits of `Mark`. */
  readonly marksOf: (view: SessionView) => number;
  /** By the id of a favourite, the sentence about others at the same time. */
  readonly clashes: ReadonlyMap<string, string>;
  /** The place of the line of the present; `undefined` outside of the programme. */
  readonly line: NowLine | undefined;
}

export interface AgendaSurroundings {
  readonly toolbar: Content;
  /** The button that jumps to the present, while the conference takes place. */
  readonly jump: Content;
  /** The part of a person's own programme above the days. */
  readonly personal: TemplateResult | undefined;
  /** The dialog of a session that is open. */
  readonly detail: Content;
  /** The text of the live region; mostly empty. */
  readonly announcement: string;
  /** Id of the tab whose panel the days are. */
  readonly tab: string | undefined;
}

export function agendaTemplate(
  model: AgendaModel,
  frame: AgendaFrame,
  { toolbar, jump, personal, detail, announcement, tab }: AgendaSurroundings,
): TemplateResult {
  const { translate, label, layout, scrolls, matches } = frame;
  const isLong = model.sessions.length > (frame.drawing.isFirstScreen ? LONG_AT_FIRST : LONG);
  return html`<section
      class="agenda ${layout} ${scrolls ? 'scrolls' : ''} ${isLong ? 'long' : ''}"
      aria-label=${label || translate('Agenda', { desc: 'Name of the region of a programme' })}
    >
      <div class="ruler"></div>
      ${toolbar} ${personal}
      ${
        model.days.length === 0
          ? html`${noticeTemplate('empty', translate('The programme is not out yet.'))}<slot
              ></slot>`
          : html`<div class="guide">${clocksTemplate(model, translate)}${jump}</div>`
      }
      ${
        matches?.size === 0 && !model.days.some((day) => isShownDay(day, frame))
          ? noticeTemplate('empty', translate('No sessions match these filters.'))
          : nothing
      }
      <p id="filters-by" hidden>
        ${translate('Shows only these sessions', {
          desc: 'Said of the name of a room, track or speaker that filters the programme',
        })}
      </p>
      <div
        class="days ${timesClass(model)}"
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
      <p class="hidden-text" role="status">${announcement}</p>
    </section>
    ${detail}`;
}

/**
 * The class for the width of the column of times, which holds the sign of the visitor's clock as well. It
 * is a class and not a number, since a server's HTML has no style attributes.
 */
const timesClass = ({ timeLength }: AgendaModel): string =>
  timeLength <= 5 ? 'times-5' : timeLength <= 8 ? 'times-8' : '';

/**
 * Whose clocks these are: in a sentence where there is room for it, and on a phone by the zones alone,
 * each behind the sign of its times, which fit beside the way to the present in every language. Where
 * the place beside is only kept, so is the room for the words about it.
 */
function clocksTemplate(model: AgendaModel, translate: Translate): TemplateResult {
  const { clocks, zoneName } = model;
  const besideZoneName = clocks.isFree ? '' : model.besideZoneName;
  const words = clockWords({ ...model, besideZoneName }, translate);
  const room = clockWords({ ...model, besideZoneName: zoneName }, translate);
  return html`<p class="clocks stacked">
    <span class="here" aria-hidden="true"
      >${iconTemplate(clockLines)}<span>${zoneName}</span>${
        besideZoneName === ''
          ? nothing
          : html`${iconTemplate(homeLines)}<span class="other">${besideZoneName}</span>`
      }</span
    >
    <span class="words">${words}</span>
    ${clocks.isKept ? html`<span class="words free" aria-hidden="true">${room}</span>` : nothing}
  </p>`;
}
