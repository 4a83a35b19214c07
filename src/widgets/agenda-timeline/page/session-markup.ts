/**
 * One session's HTML; the same for the list and the grid. What changes while it stands (past, now,
 * favourite, found) is put on it by `session-marks.ts`.
 */
import type { HeadingLevel } from '../../../widget/page/heading.js';
import { str, type Translate } from '../../../intl/translate.js';
import type { ChosenText } from '../../../model/localized-text.js';
import { kindWords, moderatorWords, sessionWords, stateWords } from './agenda-words.js';
import { headingMarkup, markup, none, type Markup } from './markup.js';
import type { SessionView, SpeakerView } from '../programme/session-view.js';

export interface SessionFrame {
  readonly translate: Translate;
  /** Of the words, for texts that are in another. */
  readonly language: string;
  /** Of the sessions' titles. */
  readonly level: HeadingLevel;
  readonly withFavorites: boolean;
  /** `undefined` while nothing is left out. */
  readonly matches: ReadonlySet<SessionView> | undefined;
}

/**
 * Rooms, tracks and speakers filter by a click. They are out of the Tab order, which would have
 * six stops in every session; the filters and the search above do the same for a keyboard.
 */
export function sessionMarkup(view: SessionView, frame: SessionFrame): Markup {
  const { id, title, kind, state, track, speakers, hasDetail } = view;
  const words = sessionWords(view, frame.translate);
  const label = [title.text, words].filter(Boolean).join(', ');
  const classes = `session kind-${kind} state-${state}${track ? ` track-${track.index}` : ''}`;
  const shown = frame.matches?.has(view) ?? true;
  // A part is of what is shown, so that nobody has to ask which sessions are.
  const standing = shown ? markup` part="session"` : markup` hidden`;
  return markup`<article class="${classes}"${standing} data-id="${id}" aria-label="${label}">
    ${headingMarkup(frame.level, 'session-title', titleMarkup(view, { words, label }, frame))}
    ${frame.withFavorites && hasDetail ? favoriteMarkup(view, frame.translate) : none}
    ${factsMarkup(view, frame)}
    ${statusMarkup(view, frame)}
    ${speakers.length > 0 ? peopleMarkup(speakers, frame) : none}
  </article>`;
}

/** For a text in another language than the words around it, so that it is spoken rightly. */
function langMarkup({ language }: ChosenText, { language: own }: SessionFrame): Markup {
  return language === '' || language === own ? none : markup` lang="${language}"`;
}

interface SessionWords {
  /** Time, room, languages, state. */
  readonly words: string;
  /** The same behind the title. */
  readonly label: string;
}

/**
 * Its name says all that tells it from others. As a label, which the browser's own search passes
 * over; a title in another language needs words of its own, since no part of a label has a `lang`.
 */
function titleMarkup(view: SessionView, said: SessionWords, frame: SessionFrame): Markup {
  const { id, title, session, hasDetail } = view;
  const lang = langMarkup(title, frame);
  const isForeign = lang !== none;
  const words = isForeign
    ? markup`<span class="hidden-text" lang="${frame.language}">, ${said.words}</span>`
    : none;
  if (!hasDetail) return markup`<span class="own"${lang}>${title.text}${words}</span>`;
  const label = isForeign ? none : markup` aria-label="${said.label}"`;
  const href = session.url ?? `#conf-session=${encodeURIComponent(id)}`;
  return markup`<a class="own open" part="link" href="${href}"${lang}${label}>${title.text}${words}</a>`;
}

/** What the title's words have said already is left to the eye. */
function factsMarkup(view: SessionView, frame: SessionFrame): Markup {
  const { translate } = frame;
  const { time, session, rooms, languageCodes, track, kind } = view;
  const kindText = kindWords(kind, translate);
  return markup`<p class="facts">
    ${time ? markup`<span class="time" part="session-time" aria-hidden="true">${time}</span>` : none}
    ${rooms.map(
      ({ id, name }) =>
        markup`<button class="room" part="session-room" data-room="${id}" tabindex="-1"${langMarkup(name, frame)}>${name.text}</button>`,
    )}
    ${
      languageCodes
        ? markup`<span class="languages" part="session-languages" aria-hidden="true">${languageCodes}</span>`
        : none
    }
    ${kindText ? markup`<span class="kind">${kindText}</span>` : none}
    ${
      track
        ? markup`<button class="track" data-track="${track.id}" tabindex="-1"${langMarkup(track.name, frame)}>${track.name.text}</button>`
        : none
    }
    ${session.openToPress ? markup`<span class="press">${translate('Open to press')}</span>` : none}
  </p>`;
}

function statusMarkup(view: SessionView, frame: SessionFrame): Markup {
  const { translate } = frame;
  const { state, note, previousTime, previousRoom } = view;
  const words = stateWords(state, translate);
  const previous = [previousTime, previousRoom].filter(Boolean).join(', ');
  if (words === '' && previous === '' && note.text === '') return none;
  return markup`<p class="status" part="status">
    ${words ? markup`<strong class="badge">${words}</strong> ` : none}
    ${previous ? changeMarkup(view, previous, translate) : none}
    ${note.text ? markup`<span class="own"${langMarkup(note, frame)}>${note.text}</span>` : none}
  </p>`;
}

/** From → to, of what has changed alone. */
function changeMarkup(view: SessionView, previous: string, translate: Translate): Markup {
  const time = view.previousTime ? view.time : '';
  const rooms = view.previousRoom ? view.rooms.map(({ name }) => name.text) : [];
  const present = [time, ...rooms].filter(Boolean).join(', ');
  const before = translate('Before:', { desc: 'Before a struck-out old time or room' });
  const now = translate('now:', { desc: 'Between the old time or room and the new one' });
  return markup`<span class="change"><span class="hidden-text">${before} </span><s>${previous}</s>
    <span aria-hidden="true"> → </span><span class="hidden-text"> ${now} </span>${present}</span> `;
}

function peopleMarkup(people: readonly SpeakerView[], frame: SessionFrame): Markup {
  const { translate } = frame;
  const write = (role: SpeakerView['role'], term: () => Markup): Markup => {
    const own = people.filter((person) => person.role === role);
    return own.length === 0
      ? none
      : markup`${term()}${own.map((person) => speakerMarkup(person, frame))}`;
  };
  return markup`<dl class="people">
    ${write('speaker', () => markup`<dt class="hidden-text">${translate('Speakers')}</dt>`)}
    ${write('moderator', () => markup`<dt>${moderatorWords(translate)}</dt>`)}
  </dl>`;
}

function speakerMarkup({ id, name, affiliation }: SpeakerView, frame: SessionFrame): Markup {
  const from = affiliation.text
    ? markup` <bdi class="affiliation"${langMarkup(affiliation, frame)}>(${affiliation.text})</bdi>`
    : none;
  return markup`<dd part="speaker"><button class="speaker" data-speaker="${id}" tabindex="-1"${langMarkup(name, frame)}>${name.text}</button>${from}</dd>`;
}

function favoriteMarkup({ title }: SessionView, translate: Translate): Markup {
  const name = translate(str`Favourite: ${title.text}`, {
    desc: 'Name of the star button of a session',
  });
  return markup`<button class="favorite" part="favorite" aria-pressed="false" aria-label="${name}"></button>`;
}
