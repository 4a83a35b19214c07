/**
 * Fields for a day and a clock time at the venue, with the browser's own calendar. A value that
 * they cannot hold is shown as text.
 */
import { html, type TemplateResult } from 'lit';
import { stringAt, type Keys } from '../document/document.js';
import type { DeskView } from './desk-view.js';
import { idOf, plainField } from './text-fields.js';

const pattern = /^(?:(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d)(?::00)?)?)?$/;

const joined = (date: string, clock: string): string =>
  date === '' || clock === '' ? date : `${date}T${clock}`;

/**
 * The browser does not give a value that is only half typed; when focus leaves, the last whole one
 * is restored.
 */
const restore =
  (value: string) =>
  ({ target }: Event): void => {
    const input = target as HTMLInputElement;
    if (input.validity.badInput) input.value = value;
  };

const written =
  (write: (value: string) => void) =>
  ({ target }: Event): void => {
    const { value, validity } = target as HTMLInputElement;
    if (!validity.badInput) write(value);
  };

export function timeField(
  { label, keys }: { readonly label: string; readonly keys: Keys },
  view: DeskView,
): TemplateResult {
  const { words, document, set } = view;
  const parts = pattern.exec(stringAt(document, keys));
  // A time with an offset, or one that cannot be read, is shown as it is.
  if (!parts) return plainField({ label, keys, hint: words.timeHint }, view);
  const [, date = '', clock = ''] = parts;
  const id = idOf(keys);
  return html`<div class="moment">
    <div class="field">
      <label for=${id}>${words.dateOf(label)}</label>
      <input
        id=${id}
        type="date"
        data-place=${keys.join('/')}
        .value=${date}
        @input=${written((value) => set(keys, joined(value, clock)))}
        @blur=${restore(date)}
      />
    </div>
    <div class="field">
      <label for="${id}-clock">${words.clockOf(label)}</label>
      <input
        id="${id}-clock"
        type="time"
        ?disabled=${date === ''}
        .value=${clock}
        @input=${written((value) => set(keys, joined(date, value)))}
        @blur=${restore(clock)}
      />
    </div>
  </div>`;
}
