/** Fields for colour, typeface, corners and density, which go into the style of the code. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { BuilderView } from '../builder-view.js';
import { selectField, textField } from './field-templates.js';
import { densities, fonts, largestRadius, type LookName } from './look.js';

/** What the picker shows while nothing is chosen: the widgets' own accent on a light page. */
const usualAccent = '#0b57a4';

/** `#7a1f5c`, `7a1f5c` or `#712`, as people copy it from a style guide. */
const colourCode = '#?(?:[0-9A-Fa-f]{3}){1,2}';

/** Six digits with a hash, as the picker has it. */
function completeCode(written: string): string {
  const digits = written.replace('#', '').toLowerCase();
  return `#${digits.length === 3 ? digits.replaceAll(/./g, '$&$&') : digits}`;
}

/** The colour as it is written; a browser says in its own words that it is none. */
function codeField({ settings, words, setLook }: BuilderView): TemplateResult {
  const read = ({ target }: Event): void => {
    const field = target as HTMLInputElement;
    field.value = field.value.trim();
    if (!field.reportValidity()) return;
    setLook('accent', field.value === '' ? '' : completeCode(field.value));
  };
  return html`<input
    id="look-accent-code"
    type="text"
    autocomplete="off"
    spellcheck="false"
    placeholder=${usualAccent}
    pattern=${colourCode}
    title="#7a1f5c"
    aria-label=${words.accentCode}
    .value=${live(settings.look.accent ?? '')}
    @change=${read}
  />`;
}

function accentField(view: BuilderView): TemplateResult {
  const { settings, words, setLook } = view;
  const value = settings.look.accent ?? '';
  return html`<div class="field">
    <label for="look-accent">${words.accent}</label>
    <span class="colour">
      <input
        id="look-accent"
        type="color"
        .value=${live(value || usualAccent)}
        @input=${({ target }: Event) => setLook('accent', (target as HTMLInputElement).value)}
      />
      ${codeField(view)}
      ${
        value === ''
          ? nothing
          : html`<button type="button" class="quiet" @click=${() => setLook('accent', '')}>
              ${words.accentUsual}
            </button>`
      }
    </span>
  </div>`;
}

export function lookTemplate(view: BuilderView): TemplateResult {
  const { settings, words, setLook } = view;
  const field = (name: LookName, label: string) => ({
    id: `look-${name}`,
    label,
    value: settings.look[name] ?? '',
    set: (value: string) => setLook(name, value),
  });
  return html`${accentField(view)}
    <div class="pairs">
      ${selectField(field('font', words.font), [
        ['', words.asPage],
        ...Object.keys(fonts).map((key) => [key, words.fonts[key] ?? key] as const),
      ])}
      ${selectField(field('density', words.density), [
        ['', words.usual],
        ...Object.keys(densities).map((key) => [key, words.densities[key] ?? key] as const),
      ])}
    </div>
    ${textField(
      { ...field('radius', words.radius), hint: words.radiusHint(largestRadius) },
      { mode: 'numeric' },
    )}`;
}
