/** The HTML of one session, the same for list and grid. Pure. */
import { html, nothing, type TemplateResult } from 'lit';
import { headingTemplate } from '../../../../widget/page/heading.js';
import { heardTemplate, nameId } from '../../../../widget/text-template.js';
import { joinWords, rangeWords } from '../../../../intl/join-words.js';
import { str, type Translate } from '../../../../intl/translate.js';
import { Mark } from '../../programme/agenda-state.js';
import type { GridCell } from '../../programme/agenda-grid.js';
import type { SessionView } from '../../programme/session-view.js';
import { formatSessionLink } from '../../agenda-link.js';
import { sessionWords, stateWords } from '../agenda-words.js';
import { gridLines, placed } from '../grid-place.js';
import { factsTemplate, timeTemplate } from './session-facts.js';
import { langOf, type SessionFrame } from './session-frame.js';
import { peopleTemplate } from './session-people.js';
import { stencilled } from '../stencil.js';

type Content = TemplateResult | typeof nothing;

/** The state of a session that may change while the programme stays the same. */
export interface SessionStanding {
  /** Bits of `Mark`. */
  readonly marks: number;
  /** The sentence about favourites at the same time; `''` for none. */
  readonly clash: string;
  /** Its place in a grid; `undefined` in a list. */
  readonly cell: GridCell | undefined;
}

/**
 * Rooms, tracks and speakers filter by a click. They are out of the Tab order, which would have
 * six stops in every session; the filters and the search above do the same for a keyboard.
 */
export function sessionTemplate(
  view: SessionView,
  standing: SessionStanding,
  frame: SessionFrame,
): TemplateResult {
  const { marks, clash, cell } = standing;
  const isShown = (marks & Mark.hidden) === 0;
  const isForeign = langOf(view.title, frame) !== nothing;
  const content = stencilled([view, marks & Mark.inside, clash, frame], () =>
    contentTemplate(view, standing, frame),
  );
  const extra = frame.extras.get(view.id);
  // Only sessions that are shown have the part, so that pages can select them.
  return html`<article
    class=${classesOf(view, marks, cell)}
    part=${isShown ? 'session' : nothing}
    ?hidden=${!isShown}
    data-id=${view.id}
    aria-label=${isForeign ? nothing : labelOf(view, frame.translate)}
    aria-labelledby=${isForeign ? titleId(view.id) : nothing}
    ${cell ? placed(gridLines(cell)) : nothing}
  >
    ${extra ? html`${content}${extra}` : content}
  </article>`;
}

function labelOf(view: SessionView, translate: Translate): string {
  return joinWords([view.title.text, sessionWords(view, translate)], translate);
}

function contentTemplate(
  view: SessionView,
  { marks, clash }: SessionStanding,
  frame: SessionFrame,
): TemplateResult {
  const { speakers, kind } = view;
  return html`${headingTemplate(frame.level, 'session-title', titleTemplate(view, frame))}${
    frame.withFavorites && kind !== 'break' ? favoriteTemplate(view, marks, frame) : nothing
  }${timeTemplate(view, marks, frame)}${factsTemplate(view, marks, frame)}${statusTemplate(view, frame)}${
    speakers.length > 0 ? peopleTemplate(view, frame) : nothing
  }${clash === '' ? nothing : html`<p class="clash" part="clash">${clash}</p>`}`;
}

function classesOf(
  { kind, state, track }: SessionView,
  marks: number,
  cell: GridCell | undefined,
): string {
  let classes = `session kind-${kind} state-${state}`;
  if (track) classes += ` track-${track.index}`;
  if (marks & Mark.past) classes += ' past';
  if (marks & Mark.now) classes += ' now';
  if (cell?.isAcross) classes += ' across';
  return classes;
}

/**
 * The title. Its name for screen readers has all facts that tell the session from others. It is a
 * label, which the browser's search ignores. A title in another language is named by its element
 * instead, since no part of a label can have a `lang`.
 */
function titleTemplate(view: SessionView, frame: SessionFrame): TemplateResult {
  const { id, title, hasDetail } = view;
  const lang = langOf(title, frame);
  const said = sessionWords(view, frame.translate);
  const isLabelled = hasDetail && lang === nothing;
  const words =
    isLabelled || said === ''
      ? nothing
      : html`<span class="hidden-text" lang=${lang === nothing ? nothing : frame.language}
          >, ${said}</span
        >`;
  const name = html`<bdi id=${lang === nothing ? nothing : titleId(id)}>${title.text}</bdi>`;
  const text = lang === nothing ? title.text : name;
  if (!hasDetail) return html`<span class="own" lang=${lang}>${text}${words}</span>`;
  return html`<a
    class="own open"
    part="link"
    href=${linkOf(view, frame)}
    lang=${lang}
    aria-label=${isLabelled ? labelOf(view, frame.translate) : nothing}
    >${text}${words}</a
  >`;
}

/** The organiser's page, or the session's address on this page. */
export const linkOf = ({ id, session }: SessionView, { pageUrl }: SessionFrame): string =>
  session.url ?? formatSessionLink(pageUrl, id);

/** Of a title in another language, for names that hold it: no part of a label has a `lang`. */
const titleId = (id: string): string => nameId('title', id);

function statusTemplate(view: SessionView, frame: SessionFrame): Content {
  const { translate } = frame;
  const { state, note, previousTime, previousRoom } = view;
  const words = stateWords(state, translate);
  const previous = joinWords([previousTime, previousRoom], translate);
  if (words === '' && previous === '' && note.text === '') return nothing;
  return html`<p class="status" part="status">
    ${words ? html`<strong class="badge" part="badge">${words}</strong> ` : nothing}${
      previous ? changeTemplate(view, previous, translate) : nothing
    }${note.text ? html`<span class="own" lang=${langOf(note, frame)}>${note.text}</span>` : nothing}
  </p>`;
}

/** The earlier time or room, and the one that holds now. */
function changeTemplate(view: SessionView, previous: string, translate: Translate): TemplateResult {
  const rooms = view.previousRoom ? view.rooms.map(({ name }) => name.text) : [];
  const present = (time: string): string =>
    joinWords([view.previousTime ? time : '', ...rooms], translate);
  const before = translate('Before:', { desc: 'Before a struck-out old time or room' });
  const now = translate('now:', { desc: 'Between the old time or room and the new one' });
  return html`<span class="change"
    ><span class="hidden-text">${before} </span><s>${previous}</s>
    <span aria-hidden="true"> → </span><span class="hidden-text"> ${now} </span
    ><bdi>${heardTemplate(present(view.time), present(rangeWords(view, translate)))}</bdi></span
  > `;
}

/**
 * The star. Its name has the title in it; one in another language is named by the element of the
 * title.
 */
function favoriteTemplate(
  { id, title }: SessionView,
  marks: number,
  frame: SessionFrame,
): TemplateResult {
  const { translate } = frame;
  const isPressed = marks & Mark.favorite ? 'true' : 'false';
  if (langOf(title, frame) === nothing) {
    const name = translate(str`Favourite: ${title.text}`, {
      desc: 'Name of the star button of a session',
    });
    return html`<button
      class="favorite"
      part="favorite"
      aria-pressed=${isPressed}
      aria-label=${name}
    ></button>`;
  }
  const own = nameId('star', id);
  return html`<button
    class="favorite"
    part="favorite"
    id=${own}
    aria-pressed=${isPressed}
    aria-label=${translate('Favourite', { desc: 'Button that keeps a session in mind' })}
    aria-labelledby="${own} ${titleId(id)}"
  ></button>`;
}
