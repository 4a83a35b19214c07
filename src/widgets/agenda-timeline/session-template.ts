/** One session's HTML; the same for the list and the grid. */
import { html, nothing, type TemplateResult } from 'lit';
import { deeper, headingTemplate } from '../../element/heading.js';
import { textTemplate } from '../../element/text-template.js';
import { str, type Translate } from '../../intl/translate.js';
import type { AgendaFrame } from './agenda-frame.js';
import { phaseAt } from './agenda-state.js';
import { kindWords, sessionWords, stateWords } from './agenda-words.js';
import { isShown } from './agenda-frame.js';
import type { SessionView, SpeakerView } from './session-view.js';

type Content = TemplateResult | typeof nothing;

/**
 * Rooms, tracks and speakers filter by a click. They are out of the Tab order, which would have
 * six stops in every session; the filters and the search above do the same for a keyboard.
 */
export function sessionTemplate(view: SessionView, frame: AgendaFrame): TemplateResult {
  const { id, title, kind, state, track } = view;
  const { translate, now, favorites } = frame;
  const words = sessionWords(view, translate);
  const phase = phaseAt(view, now);
  return html`<article
    class="session ${kind} ${state} ${phase} ${track ? `track-${track.index}` : ''}"
    part="session"
    data-id=${id}
    aria-label="${title.text}, ${words}"
    ?hidden=${!isShown(view, frame)}
  >
    ${headingTemplate(deeper(frame.headingLevel, 2), 'session-title', titleTemplate(view, words))}
    ${favorites ? favoriteTemplate(view, favorites.has(id), translate) : nothing}
    ${factsTemplate(view, phase === 'now', translate)} ${statusTemplate(view, translate)}
    ${view.speakers.length > 0 ? peopleTemplate(view.speakers, translate) : nothing}
  </article>`;
}

function titleTemplate({ id, title, session, hasDetail }: SessionView, words: string): Content {
  const said = words === '' ? nothing : html`<span class="hidden-text">, ${words}</span>`;
  if (!hasDetail) return html`${textTemplate(title)}${said}`;
  const href = session.url ?? `#conf-session=${encodeURIComponent(id)}`;
  return html`<a class="open" part="link" href=${href}
    ><bdi lang=${title.language || nothing}>${title.text}</bdi>${said}</a
  >`;
}

/** What the title's words have said already is left to the eye. */
function factsTemplate(view: SessionView, isNow: boolean, translate: Translate): TemplateResult {
  const { time, session, rooms, languageCodes, track, kind } = view;
  const kindText = kindWords(kind, translate);
  return html`<p class="facts">
    ${isNow ? html`<strong class="badge now" part="now">${translate('Now')}</strong>` : nothing}
    ${time ? html`<span class="time" part="session-time" aria-hidden="true">${time}</span>` : nothing}
    ${rooms.map(
      ({ id, name }) =>
        html`<button type="button" class="room" part="session-room" data-room=${id} tabindex="-1">
          ${textTemplate(name)}
        </button>`,
    )}
    ${
      languageCodes
        ? html`<span class="languages" part="session-languages" aria-hidden="true"
            >${languageCodes}</span
          >`
        : nothing
    }
    ${kindText ? html`<span class="kind">${kindText}</span>` : nothing}
    ${
      track
        ? html`<button type="button" class="track" data-track=${track.id} tabindex="-1">
            ${textTemplate(track.name)}
          </button>`
        : nothing
    }
    ${session.openToPress ? html`<span class="press">${translate('Open to press')}</span>` : nothing}
  </p>`;
}

function statusTemplate(view: SessionView, translate: Translate): Content {
  const { state, note, previousTime, previousRoom } = view;
  const words = stateWords(state, translate);
  const previous = [previousTime, previousRoom].filter(Boolean).join(', ');
  if (words === '' && previous === '' && note.text === '') return nothing;
  return html`<p class="status" part="status">
    ${words ? html`<strong class="badge">${words}</strong>` : nothing}
    ${previous ? changeTemplate(view, previous, translate) : nothing} ${textTemplate(note)}
  </p>`;
}

/** From → to, of what has changed alone. */
function changeTemplate(view: SessionView, previous: string, translate: Translate): TemplateResult {
  const time = view.previousTime ? view.time : '';
  const room = view.previousRoom ? view.rooms.map(({ name }) => name.text) : [];
  const present = [time, ...room].filter(Boolean).join(', ');
  return html`<span class="change"
    ><span class="hidden-text">${translate('Before:', { desc: 'Before a struck-out old time or room' })} </span
    ><s>${previous}</s> <span aria-hidden="true">→</span
    ><span class="hidden-text">${translate('now:', { desc: 'Before the new time or room' })}</span>
    ${present}</span
  >`;
}

function peopleTemplate(speakers: readonly SpeakerView[], translate: Translate): TemplateResult {
  const speaking = speakers.filter(({ role }) => role === 'speaker');
  const moderating = speakers.filter(({ role }) => role === 'moderator');
  return html`<dl class="people">
    ${
      speaking.length > 0
        ? html`<dt class="hidden-text">${translate('Speakers')}</dt>
            ${speaking.map(speakerTemplate)}`
        : nothing
    }
    ${
      moderating.length > 0
        ? html`<dt>${translate('Moderator', { desc: 'Before the names of those who moderate' })}</dt>
            ${moderating.map(speakerTemplate)}`
        : nothing
    }
  </dl>`;
}

function speakerTemplate({ id, name, affiliation }: SpeakerView): TemplateResult {
  return html`<dd part="speaker">
    <button type="button" class="speaker" data-speaker=${id} tabindex="-1">
      ${textTemplate(name)}</button
    >${affiliation.text ? html`<span class="affiliation">, ${textTemplate(affiliation)}</span>` : nothing}
  </dd>`;
}

function favoriteTemplate({ title }: SessionView, isOn: boolean, translate: Translate): Content {
  return html`<button
    type="button"
    class="favorite"
    part="favorite"
    aria-pressed=${isOn ? 'true' : 'false'}
    aria-label=${translate(str`Favourite: ${title.text}`, {
      desc: 'Name of the star button of a session',
    })}
  ></button>`;
}
