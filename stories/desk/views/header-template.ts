/** What lies on the desk, which part of it is open, and what was done last. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { stringAt } from '../document/document.js';
import { anyTextIn, languageOfDocument } from '../document/texts.js';
import type { KeptName } from '../store/shelf.js';
import { languageButtons } from '../../site/words/language-buttons.js';
import { homeOf } from '../../site/words/site-languages.js';
import { pages, type DeskView, type PageName } from './desk-view.js';

function nameOf({ document }: Pick<KeptName, 'document'>, { ui, words }: DeskView): string {
  const event = document['event'];
  const name = typeof event === 'object' && event !== null && 'name' in event ? event.name : '';
  return anyTextIn(name, ui, languageOfDocument(document)) || words.untitled;
}

function chooseTemplate(view: DeskView): TemplateResult {
  const { words, kept, id, open } = view;
  const others = kept.filter((one) => one.id !== id);
  const all = [{ id, document: view.document }, ...others];
  return html`<div class="field">
    <label for="conference">${words.conference}</label>
    <select
      id="conference"
      @change=${({ target }: Event) => open.choose((target as HTMLSelectElement).value)}
    >
      ${all.map(
        (one) =>
          html`<option value=${one.id} .selected=${live(one.id === id)}>
            ${nameOf(one, view)} ${stringAt(one.document, ['event', 'start']).slice(0, 10)}
          </option>`,
      )}
    </select>
  </div>`;
}

/** How much of each part there is. */
function countOf(page: PageName, { document, problems }: DeskView): number | undefined {
  if (page === 'problems') return problems.length;
  const list = document[page];
  return Array.isArray(list) ? list.length : undefined;
}

function pageButton(page: PageName, view: DeskView): TemplateResult {
  const count = countOf(page, view);
  return html`<li>
    <button
      type="button"
      id="page-${page}"
      aria-current=${page === view.page ? 'page' : nothing}
      @click=${() => view.change({ page })}
    >
      ${view.words.pages[page]}${count === undefined ? nothing : html` (${count})`}
    </button>
  </li>`;
}

export function headerTemplate(
  view: DeskView,
  { undo, redo }: { readonly undo: () => void; readonly redo: () => void },
): TemplateResult {
  const { words, isKept, takenState, canUndo, canRedo, open } = view;
  const states = { never: words.notTaken, changed: words.changed, same: words.unchanged };
  return html`<header>
      <div>
        <p class="around">
          <a href=${homeOf(view.ui)}>${words.home}</a>
          <a href="builder.html#ui=${view.ui}">${words.builder}</a>
        </p>
        <h1>${words.title}</h1>
        <p class="intro">${words.intro}</p>
      </div>
      ${languageButtons(words.language, view.ui, (ui) => view.change({ ui }))}
    </header>
    <div class="bar">
      ${chooseTemplate(view)}
      <button type="button" id="undo" ?disabled=${!canUndo} @click=${undo}>${words.undo}</button>
      <button type="button" id="redo" ?disabled=${!canRedo} @click=${redo}>${words.redo}</button>
      <button type="button" class="quiet" @click=${open.remove}>${words.remove}</button>
    </div>
    <p class="hint state">
      ${isKept ? words.saved : words.notSaved} <span class="taken">${states[takenState]}</span>
    </p>
    <nav class="parts" aria-label=${words.parts}>
      <ul role="list">
        ${pages.map((page) => pageButton(page, view))}
      </ul>
    </nav>`;
}
