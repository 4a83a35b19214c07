/** Speakers and moderators; each is an item that wraps as a whole. */
import { html, nothing, type TemplateResult } from 'lit';
import type { SessionView, SpeakerView } from '../../programme/session-view.js';
import { moderatorWords } from '../agenda-words.js';
import { langOf, type SessionFrame } from './session-frame.js';

/** Up to this number all speakers are shown; of more, the second number. */
const ALL = 4;
const FIRST = 3;

export function peopleTemplate(
  { id, speakers: people }: SessionView,
  frame: SessionFrame,
): TemplateResult {
  const { translate } = frame;
  const speakers = people.filter(({ role }) => role === 'speaker');
  const moderators = people.filter(({ role }) => role === 'moderator');
  const shown = speakers.length > ALL ? speakers.slice(0, FIRST) : speakers;
  const rest = speakers.slice(shown.length);
  return html`<dl class="people">
    ${
      speakers.length > 0
        ? html`<dt class="hidden-text">${translate('Speakers')}</dt>
            ${shown.map((person) => html`<dd part="speaker">${personTemplate(person, frame)}</dd>`)}`
        : nothing
    }${rest.length > 0 ? restTemplate(rest, id, frame) : nothing}${
      moderators.length > 0
        ? html`<div class="moderators">
            <dt>${moderatorWords(translate)}:</dt>
            ${moderators.map(
              (person) => html`<dd part="speaker">${personTemplate(person, frame)}</dd>`,
            )}
          </div>`
        : nothing
    }
  </dl>`;
}

/**
 * The number of other speakers. Their names are in the page for screen readers, the browser's
 * search and print.
 */
function restTemplate(
  rest: readonly SpeakerView[],
  id: string,
  frame: SessionFrame,
): TemplateResult {
  return html`${rest.map(
      (person) =>
        html`<dd class="rest hidden-text" part="speaker">${personTemplate(person, frame)}</dd>`,
    )}
    <dd class="more" aria-hidden="true">
      <button class="open" tabindex="-1" data-session=${id}>
        +${frame.format.number(rest.length)}
      </button>
    </dd>`;
}

/**
 * A name and an affiliation, each in the direction of its own script. The comma is part of the
 * name, so that no line begins with it.
 */
function personTemplate(
  { id, name, affiliation }: SpeakerView,
  frame: SessionFrame,
): TemplateResult {
  return html`<bdi
    ><button
      class="speaker"
      data-speaker=${id}
      tabindex="-1"
      aria-describedby="filters-by"
      lang=${langOf(name, frame)}
    >
      ${name.text}${affiliation.text ? html`<span class="affiliation" aria-hidden="true">,</span>` : nothing}</button
    >${
      affiliation.text
        ? html`${' '}<bdi class="affiliation" lang=${langOf(affiliation, frame)}
              >${affiliation.text}</bdi
            >`
        : nothing
    }</bdi
  >`;
}
