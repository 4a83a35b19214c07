/** The files to download, with notes on each. */
import { html, type TemplateResult } from 'lit';
import { textField } from '../../embed-builder/settings/field-templates.js';
import { kinds, type TakeKind } from '../out/take-state.js';
import type { DeskView } from './desk-view.js';

export function takeTemplate({ words, take, takenState }: DeskView): TemplateResult {
  const names: Readonly<Record<TakeKind, readonly [name: string, hint: string]>> = {
    json: [words.takeJson, words.takeJsonHint],
    xlsx: [words.takeXlsx, words.takeXlsxHint],
    ics: [words.takeIcs, words.takeIcsHint],
    zip: [words.takeZip, words.takeZipHint],
  };
  const states = { never: words.notTaken, changed: words.changed, same: words.unchanged };
  return html`<p class="hint">${states[takenState]}</p>
    ${textField(
      {
        id: 'site-address',
        label: words.siteAddress,
        hint: words.siteAddressHint,
        value: take.address,
        set: take.setAddress,
      },
      { mode: 'url' },
    )}
    <dl class="take">
      ${kinds.map(
        (kind) =>
          html`<div>
            <dt>
              <button
                type="button"
                id="take-${kind}"
                ?disabled=${take.isBusy}
                @click=${() => take.take(kind)}
              >
                ${names[kind][0]}
              </button>
            </dt>
            <dd>${names[kind][1]}</dd>
          </div>`,
      )}
    </dl>
    <p class="note" role="status">${take.message}</p>`;
}
