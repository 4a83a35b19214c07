/** The line below a session's title: when it ends, its track, room, kind, languages. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Translate } from '../../../../intl/translate.js';
import { Mark } from '../../programme/agenda-state.js';
import type { SessionView } from '../../programme/session-view.js';
import { kindWords, untilWords } from '../agenda-words.js';
import { langOf, type SessionFrame } from './session-frame.js';

type Content = TemplateResult | typeof nothing;

/**
 * The facts below a title. Facts that are in the session's name for screen readers are hidden from
 * them here.
 */
export function factsTemplate(view: SessionView, marks: number, frame: SessionFrame): Content {
  const { translate } = frame;
  const { session, languageCodes, kind } = view;
  const time = timeWords(view, marks, translate);
  const kindText = kindWords(kind, translate);
  const facts: readonly Content[] = [
    ...badgeTemplates(marks, translate),
    time ? html`<span class="time" part="session-time" aria-hidden="true">${time}</span>` : nothing,
    trackTemplate(view, frame),
    ...roomTemplates(view, frame),
    kindText ? html`<span class="kind">${kindText}</span>` : nothing,
    marks & Mark.ownLanguages
      ? html`<span class="languages" part="session-languages" aria-hidden="true"
          >${languageCodes}</span
        >`
      : nothing,
    session.openToPress ? html`<span class="press">${translate('Open to press')}</span>` : nothing,
  ];
  const given = facts.filter((fact) => fact !== nothing);
  return given.length > 0 ? html`<p class="facts">${given}</p>` : nothing;
}

/**
 * The time as a part, for pages that style or read it. Readers see the time beside, in the time
 * slot, and screen readers have it in the session's name.
 */
export function timeTemplate(
  view: SessionView,
  marks: number,
  { translate }: SessionFrame,
): Content {
  if (timeWords(view, marks, translate) !== '') return nothing;
  return html`<span class="hidden-text" part="session-time" aria-hidden="true">${view.time}</span>`;
}

/** The words about the end; the start stands beside. All-day sessions have dates. */
function timeWords(view: SessionView, marks: number, translate: Translate): string {
  if (view.session.allDay) return view.time;
  return marks & Mark.ownEnd && view.until !== '' ? untilWords(view, translate) : '';
}

function trackTemplate({ track }: SessionView, frame: SessionFrame): Content {
  if (!track) return nothing;
  return html`<button
    class="track"
    part="session-track"
    data-track=${track.id}
    tabindex="-1"
    aria-describedby="filters-by"
    lang=${langOf(track.name, frame)}
  >
    <span class="dot"></span>${track.name.text}
  </button>`;
}

const roomTemplates = ({ rooms }: SessionView, frame: SessionFrame): readonly TemplateResult[] =>
  rooms.map(
    ({ id, name }) =>
      html`<button
        class="room"
        part="session-room"
        data-room=${id}
        tabindex="-1"
        aria-describedby="filters-by"
        lang=${langOf(name, frame)}
      >
        ${name.text}
      </button>`,
  );

function badgeTemplates(marks: number, translate: Translate): readonly TemplateResult[] {
  if ((marks & Mark.badges) === 0) return [];
  const now = translate('Now', { desc: 'Badge of a session that is on' });
  const fresh = translate('New', { desc: 'Badge of a session that the last copy did not have' });
  const changed = translate('Changed', {
    desc: 'Badge of a session that was other in the last copy',
  });
  return [
    ...(marks & Mark.now ? [html`<strong class="badge now" part="badge now">${now}</strong>`] : []),
    ...(marks & Mark.fresh
      ? [html`<strong class="badge fresh" part="badge status">${fresh}</strong>`]
      : []),
    ...(marks & Mark.changed
      ? [html`<strong class="badge changed" part="badge status">${changed}</strong>`]
      : []),
  ];
}
