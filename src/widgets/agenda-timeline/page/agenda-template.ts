/** The HTML of an agenda: day, time, session, in the order of time. Pure. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Translate } from '../../../intl/translate.js';
import { clockLines, homeLines, iconTemplate } from '../../../widget/icon-template.js';
import { noticeTemplate } from '../../../widget/notice-template.js';
import type { AgendaModel } from '../programme/agenda-view-model.js';
import type { AgendaFrame } from './agenda-frame.js';
import { clockWords } from './agenda-words.js';
import { dayTemplate, isShownDay } from './day-template.js';

type Content = TemplateResult | typeof nothing;

/** Sessions from which on a browser is spared those far from the screen: for good, and at first. */
const LONG = 100;
const LONG_AT_FIRST = 20;

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
          ? noticeTemplate('empty', translate('The programme is not out yet.'))
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
 * The class for the width of the column of times, which also holds the icon of the visitor's clock.
 * It is a class and not a number, since a server's HTML has no style attributes.
 */
const timesClass = ({ timeLength }: AgendaModel): string =>
  timeLength <= 5 ? 'times-5' : timeLength <= 8 ? 'times-8' : '';

/**
 * The words about the clocks: one sentence. On a phone the names of the zones alone, each behind the
 * icon of its times, so that they fit on one line with the button that jumps to the present. Where
 * the second clock only has its space reserved, space for its sentence is reserved too.
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
