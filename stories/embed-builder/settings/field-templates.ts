/** Labelled controls for builder and desk. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

export interface Field {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: string;
  readonly set: (value: string) => void;
}

const valueOf = ({ target }: Event): string =>
  (target as HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement).value;

const hintTemplate = ({ id, hint }: Field): TemplateResult | typeof nothing =>
  hint === undefined ? nothing : html`<p class="hint" id="${id}-hint">${hint}</p>`;

const describedBy = ({ id, hint }: Field): string | typeof nothing =>
  hint === undefined ? nothing : `${id}-hint`;

export const textField = (
  field: Field,
  { type = 'text', mode }: { readonly type?: string; readonly mode?: string } = {},
): TemplateResult =>
  html`<div class="field">
    <label for=${field.id}>${field.label}</label>
    <input
      id=${field.id}
      type=${type}
      inputmode=${mode ?? nothing}
      autocomplete="off"
      spellcheck="false"
      aria-describedby=${describedBy(field)}
      .value=${live(field.value)}
      @input=${(event: Event) => field.set(valueOf(event))}
    />
    ${hintTemplate(field)}
  </div>`;

export const textArea = (field: Field): TemplateResult =>
  html`<div class="field">
    <label for=${field.id}>${field.label}</label>
    <textarea
      id=${field.id}
      rows="8"
      spellcheck="false"
      aria-describedby=${describedBy(field)}
      .value=${live(field.value)}
      @input=${(event: Event) => field.set(valueOf(event))}
    ></textarea>
    ${hintTemplate(field)}
  </div>`;

/** `''` stands for the default. */
export const selectField = (
  field: Field,
  choices: readonly (readonly [value: string, words: string])[],
): TemplateResult =>
  html`<div class="field">
    <label for=${field.id}>${field.label}</label>
    <select id=${field.id} @change=${(event: Event) => field.set(valueOf(event))}>
      ${choices.map(
        ([value, words]) =>
          html`<option value=${value} .selected=${live(value === field.value)}>${words}</option>`,
      )}
    </select>
    ${hintTemplate(field)}
  </div>`;

export const checkField = ({ id, label, value, set }: Field): TemplateResult =>
  html`<div class="field check">
    <input
      id=${id}
      type="checkbox"
      .checked=${live(value !== '')}
      @change=${({ target }: Event) => set((target as HTMLInputElement).checked ? 'true' : '')}
    />
    <label for=${id}>${label}</label>
  </div>`;

/** Check boxes for several values of a list; the field's value has commas between them. */
export function severalField(
  { id, label, value, set }: Field,
  choices: readonly (readonly [value: string, words: string])[],
): TemplateResult {
  const chosen = new Set(value.split(',').filter((one) => one !== ''));
  const toggle = (one: string, isChosen: boolean): void => {
    const next = choices
      .map(([each]) => each)
      .filter((each) => (each === one ? isChosen : chosen.has(each)));
    set(next.join(','));
  };
  return html`<fieldset class="several" id=${id}>
    <legend>${label}</legend>
    ${choices.map(
      ([one, words]) =>
        html`<label class="option">
          <input
            type="checkbox"
            value=${one}
            .checked=${live(chosen.has(one))}
            @change=${({ target }: Event) => toggle(one, (target as HTMLInputElement).checked)}
          /><span>${words}</span>
        </label>`,
    )}
  </fieldset>`;
}

export interface Choice {
  readonly value: string;
  readonly words: string;
  readonly hint?: string;
}

/** Radio buttons under a legend; `look` is `cards` or `segments`. */
export const choiceField = (
  { id, label, value, set }: Field,
  choices: readonly Choice[],
  look: 'cards' | 'segments',
): TemplateResult =>
  html`<fieldset class="choice ${look}">
    <legend>${label}</legend>
    <div class="choices">
      ${choices.map(
        (choice) =>
          html`<label class="option">
            <input
              type="radio"
              name=${id}
              value=${choice.value}
              .checked=${live(choice.value === value)}
              @change=${() => set(choice.value)}
            /><span
              ><span class="option-words">${choice.words}</span>${
                choice.hint === undefined ? nothing : html`<span class="hint">${choice.hint}</span>`
              }</span
            >
          </label>`,
      )}
    </div>
  </fieldset>`;
