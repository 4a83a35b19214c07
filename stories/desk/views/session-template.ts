/** Fields that do not fit into a row of the table, for the session of the active cell. */
import { html, nothing, type TemplateResult } from 'lit';
import { entriesOf } from '../document/document.js';
import { anyTextIn, languageOfDocument } from '../document/texts.js';
import type { DeskView } from './desk-view.js';
import { plainField, textFields } from './text-fields.js';

export function sessionTemplate(view: DeskView): TemplateResult | typeof nothing {
  const { words, document, selected, ui } = view;
  const index = selected.sessions;
  const session = entriesOf(document, 'sessions')[index];
  if (!session) return nothing;
  const title = anyTextIn(session['title'], ui, languageOfDocument(document)) || words.unnamed;
  const keys = ['sessions', index];
  return html`<div role="group" aria-labelledby="session-title">
    <h3 id="session-title">${words.aboutSession}: ${title}</h3>
    ${textFields({ label: words.abstract, keys: [...keys, 'abstract'], isLong: true }, view)}
    <div class="pairs">
      ${plainField({ label: words.url, keys: [...keys, 'url'] }, view)}
      ${plainField({ label: words.stream, keys: [...keys, 'stream'] }, view)}
    </div>
  </div>`;
}
