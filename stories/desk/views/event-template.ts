/** The event itself, and the languages of all texts. */
import { html, type TemplateResult } from 'lit';
import { languageOfDocument } from '../document/texts.js';
import type { DeskView } from './desk-view.js';
import { choiceField, plainField, textFields } from './text-fields.js';

function languagesTemplate(view: DeskView): TemplateResult {
  const { words, languages, missing, addLanguage } = view;
  const add = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const field = form.querySelector('input');
    if (!field) return;
    addLanguage(field.value);
    field.value = '';
  };
  return html`<section class="texts" aria-labelledby="texts-title">
    <h3 id="texts-title">${words.texts}</h3>
    <p class="hint">${words.textsHint}</p>
    <ul class="counts" role="list">
      ${languages.map((language) => html`<li>${words.lacks(language, missing.get(language) ?? 0)}</li>`)}
    </ul>
    <form class="row" @submit=${add}>
      <div class="field">
        <label for="new-language">${words.addLanguage}</label>
        <input id="new-language" autocomplete="off" aria-describedby="new-language-hint" />
        <p class="hint" id="new-language-hint">${words.addLanguageHint}</p>
      </div>
      <button>${words.add}</button>
    </form>
  </section>`;
}

export function eventTemplate(view: DeskView): TemplateResult {
  const { words, document } = view;
  const event = (...keys: readonly string[]): readonly string[] => ['event', ...keys];
  const place = { label: words.ownLanguage, keys: ['language'] };
  return html`${textFields({ label: words.eventName, keys: event('name') }, view)}
    <div class="pairs">
      ${plainField({ label: words.start, keys: event('start'), hint: words.timeHint }, view)}
      ${plainField({ label: words.end, keys: event('end') }, view)}
      ${plainField({ label: words.timeZone, keys: ['timeZone'], hint: words.timeZoneHint }, view)}
      ${plainField({ ...place, hint: languageOfDocument(document) }, view)}
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
