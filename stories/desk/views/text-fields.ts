/** Fields of a form. Each knows its place in the document, so that a problem can lead to it. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { isObject } from '../../../src/model/document-context.js';
import { stringAt, valueAt, type Keys } from '../document/document.js';
import { languageOfDocument, textIn } from '../document/texts.js';
import { nameOfLanguage } from '../words/language-name.js';
import type { DeskView } from './desk-view.js';

interface Field {
  readonly label: string;
  readonly keys: Keys;
  readonly hint?: string;
  readonly isLong?: boolean;
  /** Id of a `datalist` with suggestions. */
  readonly list?: string;
}

const valueOf = ({ target }: Event): string =>
  (target as HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement).value;

export const idOf = (keys: Keys, language = ''): string =>
  ['field', ...keys, language].filter((part) => part !== '').join('-');

const hintOf = (id: string, hint: string | undefined): TemplateResult | typeof nothing =>
  hint === undefined ? nothing : html`<p class="hint" id="${id}-hint">${hint}</p>`;

export function plainField({ label, keys, hint, list }: Field, view: DeskView): TemplateResult {
  const id = idOf(keys);
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <input
      id=${id}
      data-place=${keys.join('/')}
      autocomplete="off"
      spellcheck="false"
      list=${list ?? nothing}
      aria-describedby=${hint === undefined ? nothing : `${id}-hint`}
      .value=${live(stringAt(view.document, keys))}
      @input=${(event: Event) => view.set(keys, valueOf(event))}
    />
    ${hintOf(id, hint)}
  </div>`;
}

function textControl({ keys, isLong }: Field, language: string, view: DeskView): TemplateResult {
  const { document, missing } = view;
  const id = idOf(keys, language);
  const value = textIn(valueAt(document, keys), language, languageOfDocument(document));
  // A name that is a plain string is the same in every language.
  const isMissing = value === '' && isObject(valueAt(document, keys)) && missing.has(language);
  const write = (event: Event): void => view.setText(keys, language, valueOf(event));
  const name = isMissing ? 'missing' : nothing;
  return isLong
    ? html`<textarea
        id=${id}
        class=${name}
        rows="3"
        lang=${language}
        data-place=${keys.join('/')}
        .value=${live(value)}
        @input=${write}
      ></textarea>`
    : html`<input
        id=${id}
        class=${name}
        lang=${language}
        data-place=${keys.join('/')}
        autocomplete="off"
        .value=${live(value)}
        @input=${write}
      />`;
}

/** One control for each language, side by side. */
export const textFields = (field: Field, view: DeskView): TemplateResult =>
  html`<div class="languages-of" role="group" aria-label=${field.label}>
    ${view.languages.map(
      (language) =>
        html`<div class="field">
          <label for=${idOf(field.keys, language)}>
            ${field.label}${view.languages.length > 1 ? html` <span class="tag">${nameOfLanguage(language)}</span>` : nothing}
          </label>
          ${textControl(field, language, view)}
        </div>`,
    )}
  </div>`;

/** A choice; `''` stands for no value. */
export function choiceField(
  { label, keys }: Field,
  choices: Readonly<Record<string, string>>,
  view: DeskView,
): TemplateResult {
  const id = idOf(keys);
  const value = stringAt(view.document, keys);
  const all = [['', view.words.unset], ...Object.entries(choices)] as const;
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <select
      id=${id}
      data-place=${keys.join('/')}
      @change=${(event: Event) => view.set(keys, valueOf(event))}
    >
      ${all.map(
        ([key = '', words = '']) =>
          html`<option value=${key} .selected=${live(key === value)}>${words}</option>`,
      )}
    </select>
  </div>`;
}
