/** The content of a session's dialog. */
import { html, nothing, type TemplateResult } from 'lit';
import { changingText, heardTemplate, textTemplate } from '../../../widget/text-template.js';
import { commaIn, joinWords, rangeWords } from '../../../intl/join-words.js';
import type { Translate } from '../../../intl/translate.js';
import { kindWords, languageWords, moderatorWords, stateWords } from '../page/agenda-words.js';
import { clashNoteWords } from '../my-programme/favorite-words.js';
import type { RichTexts } from './rich-text-field.js';
import type { SessionView } from '../programme/session-view.js';
import type { PersonView, SessionDetail } from './session-detail-view.js';

type Content = TemplateResult | typeof nothing;

export interface DetailFrame {
  readonly translate: Translate;
  readonly texts: RichTexts;
  /** Buttons for calendar, favourite and link. */
  readonly tools: TemplateResult;
  readonly onOpen: (id: string) => void;
}

export function detailTemplate(detail: SessionDetail, frame: DetailFrame): TemplateResult {
  const { view, abstract, description, people } = detail;
  const { translate, texts } = frame;
  const place = { level: 3, baseUrl: view.session.url };
  return html`<div class="detail-head">
      <h2 id="conf-detail-title" class="detail-title" part="detail-title" tabindex="-1">
        ${textTemplate(view.title)}
      </h2>
      ${statusTemplate(detail, translate)} ${factsTemplate(detail, translate)} ${frame.tools}
    </div>
    ${clashTemplate(detail, translate)} ${linksTemplate(detail, translate)}
    ${texts.template(abstract, place)} ${texts.template(description, place)}
    ${peopleTemplate(people, { translate, texts })} ${documentsTemplate(detail, translate)}
    ${waysTemplate(detail, frame)}`;
}

/** Shown where a newer copy of the programme no longer has the session of the open dialog. */
export function goneTemplate(translate: Translate): TemplateResult {
  return html`<h2 id="conf-detail-title" class="detail-title" part="detail-title" tabindex="-1">
      ${translate('No longer in the programme')}
    </h2>
    <p>${translate('The organisers have taken this session out of the programme.')}</p>`;
}

function statusTemplate({ view, clock }: SessionDetail, translate: Translate): Content {
  const { state, note, previousTime, previousRoom, rooms } = view;
  const words = stateWords(state, translate);
  const previous = joinWords([previousTime, previousRoom], translate);
  if (words === '' && previous === '' && note.text === '') return nothing;
  const places = previousRoom ? rooms.map(({ name }) => name.text) : [];
  const present = (time: string): string =>
    joinWords([previousTime ? time : '', ...places], translate);
  const before = translate('Before:', { desc: 'Before a struck-out old time or room' });
  const now = translate('now:', { desc: 'Between the old time or room and the new one' });
  return html`<p class="detail-status state-${state}" part="status">
    ${words ? html`<strong class="badge" part="badge">${words}</strong>` : nothing}
    ${
      previous
        ? html`<span class="change"
            ><span class="hidden-text">${before} </span><s>${previous}</s
            ><span aria-hidden="true"> → </span><span class="hidden-text"> ${now} </span
            ><bdi
              >${heardTemplate(present(clock.time), present(rangeWords(clock, translate)))}</bdi
            ></span
          >`
        : nothing
    }
    ${textTemplate(note)}
  </p>`;
}

/** A letter gives a line its direction; what has none is kept from the directions around it. */
const isolated = (part: string): string | TemplateResult =>
  /\p{L}/u.test(part) ? part : html`<bdi>${part}</bdi>`;

const listTemplate = (
  parts: readonly string[],
  translate: Translate,
  one: (part: string) => string | TemplateResult = isolated,
): readonly TemplateResult[] =>
  parts
    .filter((part) => part !== '')
    .map((part, at) => html`${at > 0 ? commaIn(translate) : nothing}${one(part)}`);

const heardListTemplate = (
  seen: readonly string[],
  heard: readonly string[],
  translate: Translate,
): TemplateResult =>
  html`<span aria-hidden="true">${listTemplate(seen, translate)}</span
    ><span class="hidden-text">${changingText(joinWords(heard, translate))}</span>`;

/** Names before what they name; a screen reader reads them as pairs. */
function factsTemplate(
  { view, clock, beside, rooms }: SessionDetail,
  translate: Translate,
): Content {
  const { kind, track, session } = view;
  const languages = languageWords(view, translate);
  const comma = commaIn(translate);
  const time = (own: typeof clock): TemplateResult =>
    html`<time datetime=${own.iso}
        >${heardListTemplate(
          [own.date, own.time],
          [own.time ? own.date : '', rangeWords(own, translate) || own.date],
          translate,
        )}</time
      >
      ${own.zone ? html`<span class="zone">(${own.zone})</span>` : nothing}`;
  const facts: readonly (readonly [string, unknown])[] = [
    [translate('Time', { desc: 'Before the time of a session' }), time(clock)],
    [
      translate('Your time', { desc: 'Before a time in the zone of the reader' }),
      beside && time(beside),
    ],
    [
      translate('Room', { desc: 'Heading of a group of filters' }),
      rooms.length > 0 &&
        rooms.map(({ name }, at) => html`${at > 0 ? comma : nothing}${textTemplate(name)}`),
    ],
    [
      translate('Track', { desc: 'Heading of a group of filters' }),
      track && textTemplate(track.name),
    ],
    [
      translate('Type', { desc: 'Heading of a group of filters: kinds of session' }),
      kindWords(kind, translate),
    ],
    [translate('Language', { desc: 'Heading of a group of filters' }), languages],
    [
      translate('Press', { desc: 'Before “Open to press”' }),
      session.openToPress && translate('Open to press'),
    ],
  ];
  return html`<dl class="detail-facts" part="detail-facts">
    ${facts.map(([name, value]) =>
      value
        ? html`<div>
            <dt>${name}</dt>
            <dd>${value}</dd>
          </div>`
        : nothing,
    )}
  </dl>`;
}

function clashTemplate({ clashes }: SessionDetail, translate: Translate): Content {
  if (clashes.length === 0) return nothing;
  const names = clashes.map(({ title }) => title.text);
  return html`<p class="clash" part="clash">${clashNoteWords(names, translate)}</p>`;
}

function linksTemplate({ view }: SessionDetail, translate: Translate): Content {
  const { stream, recording, url } = view.session;
  const links: readonly (readonly [string | undefined, string])[] = [
    [stream, translate('Watch live', { desc: 'Link to the stream' })],
    [recording, translate('Watch the recording', { desc: 'Link to the recording of a session' })],
    [url, translate('Session page', { desc: 'Link to the organiser’s own page' })],
  ];
  const given = links.filter(([address]) => address !== undefined);
  if (given.length === 0) return nothing;
  return html`<p class="detail-links">
    ${given.map(
      ([address, name]) =>
        html`<a part="link" href=${address ?? nothing} target="_blank" rel="noopener">${name}</a>`,
    )}
  </p>`;
}

function documentsTemplate({ documents }: SessionDetail, translate: Translate): Content {
  if (documents.length === 0) return nothing;
  return html`<section>
    <h3>${translate('Documents')}</h3>
    <ul class="detail-documents">
      ${documents.map(
        ({ title, url, facts }) =>
          html`<li>
            <a part="link" href=${url} target="_blank" rel="noopener">${textTemplate(title)}</a
            >${facts.length > 0 ? html`<span class="zone"> (${listTemplate(facts, translate, (fact) => html`<bdi>${fact}</bdi>`)})</span>` : nothing}
          </li>`,
      )}
    </ul>
  </section>`;
}

interface PeopleFrame {
  readonly translate: Translate;
  readonly texts: RichTexts;
}

/** Hides a picture that cannot be loaded; its space stays empty. */
function hide({ target }: Event): void {
  if (target instanceof HTMLImageElement) target.hidden = true;
}

function peopleTemplate(
  people: readonly PersonView[],
  { translate, texts }: PeopleFrame,
): TemplateResult | typeof nothing {
  if (people.length === 0) return nothing;
  return html`<section>
    <h3>${translate('Speakers')}</h3>
    <ul class="persons">
      ${people.map((person) => personTemplate(person, { translate, texts }))}
    </ul>
  </section>`;
}

function personTemplate(person: PersonView, { translate, texts }: PeopleFrame): TemplateResult {
  const { name, role, title, affiliation, bio, photo, url } = person;
  const own = textTemplate(name);
  const what = [title, affiliation].filter(({ text }) => text !== '');
  return html`<li class="person" part="speaker">
    ${photo ? photoTemplate(photo.src) : nothing}
    <div class="who">
      <p class="name">
        ${url ? html`<a part="link" href=${url} target="_blank" rel="noopener">${own}</a>` : own}
        ${role === 'moderator' ? html`<span class="badge" part="badge">${moderatorWords(translate)}</span>` : nothing}
      </p>
      ${
        what.length > 0
          ? html`<p class="what">
              ${what.map((one, at) => html`${at > 0 ? commaIn(translate) : nothing}${textTemplate(one)}`)}
            </p>`
          : nothing
      }
      ${texts.template(bio, { level: 4, baseUrl: url })}
    </div>
  </li>`;
}

const photoTemplate = (src: string): TemplateResult =>
  html`<span class="photo"
    ><img
      src=${src}
      alt=""
      width="72"
      height="72"
      decoding="async"
      referrerpolicy="strict-origin-when-cross-origin"
      @error=${hide}
  /></span>`;

interface WaysFrame {
  readonly translate: Translate;
  readonly onOpen: (id: string) => void;
}

function waysTemplate(
  { neighbours, dayOf }: SessionDetail,
  { translate, onOpen }: WaysFrame,
): TemplateResult | typeof nothing {
  const { before, after, parallel } = neighbours;
  const button = (view: SessionView): TemplateResult =>
    buttonTemplate(view, { day: dayOf(view), translate, onOpen });
  if (!before && !after && parallel.length === 0) return nothing;
  return html`<nav class="ways" aria-label=${translate('Other sessions')}>
    ${before ? wayTemplate(translate('Before, in the same room'), button(before)) : nothing}
    ${after ? wayTemplate(translate('Next, in the same room'), button(after)) : nothing}
    ${
      parallel.length > 0
        ? html`<section>
            <h3>${translate('At the same time')}</h3>
            <ul>
              ${parallel.map((view) => html`<li>${button(view)}</li>`)}
            </ul>
          </section>`
        : nothing
    }
  </nav>`;
}

const wayTemplate = (name: string, button: TemplateResult): TemplateResult =>
  html`<section>
    <h3>${name}</h3>
    ${button}
  </section>`;

interface Way {
  /** The day in words where it is another than that of the open session; otherwise `''`. */
  readonly day: string;
  readonly translate: Translate;
  readonly onOpen: WaysFrame['onOpen'];
}

function buttonTemplate(view: SessionView, { day, translate, onOpen }: Way): TemplateResult {
  const { id, title, time, rooms, state } = view;
  const places = rooms.map(({ name }) => name.text);
  return html`<button
    type="button"
    class="way state-${state}"
    part="action"
    @click=${() => onOpen(id)}
  >
    <span class="own">${textTemplate(title)}</span>
    ${stateWords(state, translate) ? html`<span class="badge" part="badge">${stateWords(state, translate)}</span>` : nothing}
    <span class="zone"
      >${heardListTemplate(
        [day, time, ...places],
        [day, rangeWords(view, translate), ...places],
        translate,
      )}</span
    >
  </button>`;
}
