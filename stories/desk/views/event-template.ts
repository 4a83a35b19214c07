/** The event itself, and the languages of all texts. */
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { languageOfDocument } from '../document/texts.js';
import { nameOfLanguage, offeredLanguages } from '../words/language-name.js';
import type { DeskView } from './desk-view.js';
import { choiceField, plainField, textFields } from './text-fields.js';
import { timeField } from './time-field.js';

const zones = Intl.supportedValuesOf('timeZone');

function languagesTemplate(view: DeskView): TemplateResult {
  const { words, languages, missing, addLanguage } = view;
  const add = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const field = form.querySelector('select');
    if (field) addLanguage(field.value);
  };
  const others = offeredLanguages.filter(([tag]) => !languages.includes(tag));
  return html`<section class="texts" aria-labelledby="texts-title">
    <h3 id="texts-title">${words.texts}</h3>
    <p class="hint">${words.textsHint}</p>
    <ul class="counts" role="list">
      ${languages.map(
        (language) =>
          html`<li>${words.lacks(nameOfLanguage(language), missing.get(language) ?? 0)}</li>`,
      )}
    </ul>
    <form class="row" @submit=${add}>
      <div class="field">
        <label for="new-language">${words.addLanguage}</label>
        <select id="new-language">
          ${others.map(([tag, name]) => html`<option value=${tag}>${name}</option>`)}
        </select>
      </div>
      <button>${words.add}</button>
    </form>
  </section>`;
}

/** The language that a text without a language is in. */
function ownLanguageField({ words, document, languages, set }: DeskView): TemplateResult {
  const own = languageOfDocument(document);
  const known = new Map([
    ...offeredLanguages,
    ...languages.map((tag) => [tag, nameOfLanguage(tag)] as const),
  ]);
  return html`<div class="field">
    <label for="field-language">${words.ownLanguage}</label>
    <select
      id="field-language"
      data-place="language"
      @change=${({ target }: Event) => set(['language'], (target as HTMLSelectElement).value)}
    >
      ${[...known].map(
        ([tag, name]) => html`<option value=${tag} .selected=${live(tag === own)}>${name}</option>`,
      )}
    </select>
  </div>`;
}

export function eventTemplate(view: DeskView): TemplateResult {
  const { words } = view;
  const event = (...keys: readonly string[]): readonly string[] => ['event', ...keys];
  return html`${textFields({ label: words.eventName, keys: event('name') }, view)}
    <div class="moments">
      ${timeField({ label: words.start, keys: event('start') }, view)}
      ${timeField({ label: words.end, keys: event('end') }, view)}
    </div>
    <div class="pairs">
      ${plainField(
        { label: words.timeZone, keys: ['timeZone'], hint: words.timeZoneHint, list: 'time-zones' },
        view,
      )}
      <datalist id="time-zones">
        ${zones.map((zone) => html`<option value=${zone}></option>`)}
      </datalist>
      ${ownLanguageField(view)}
    </div>
    ${textFields({ label: words.description, keys: event('description'), isLong: true }, view)}
    ${textFields({ label: words.venue, keys: event('venue', 'name') }, view)}
    ${textFields({ label: words.venueAddress, keys: event('venue', 'address') }, view)}
    <div class="pairs">
      ${plainField({ label: words.url, keys: event('url') }, view)}
      ${plainField({ label: words.registration, keys: event('registration', 'url') }, view)}
      ${plainField({ label: words.stream, keys: event('stream') }, view)}
      ${choiceField({ label: words.status, keys: event('status') }, words.statuses, view)}
      ${choiceField({ label: words.attendance, keys: event('attendance') }, words.attendances, view)}
    </div>
    ${languagesTemplate(view)}`;
}
