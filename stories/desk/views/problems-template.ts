/** The list of problems, as `check` reports them, each with a link to its place. */
import { html, nothing, type TemplateResult } from 'lit';
import type { PlacedProblem } from '../../../src/reading/place-problems.js';
import { keysOfPointer } from '../document/document.js';
import { problemWords } from '../words/problem-words.js';
import type { DeskView } from './desk-view.js';
import { placeOfProblem } from './problem-place.js';

function problemTemplate(
  { severity, code, path, message, line }: PlacedProblem,
  view: DeskView,
  isLink: boolean,
): TemplateResult {
  const { words, goTo, ui } = view;
  // Problems of reading have their place in the source, which the message names.
  const isPlaced = isLink && path.startsWith('/');
  const place = isPlaced ? placeOfProblem(keysOfPointer(path), view) : `${line ?? ''}`;
  const meaning = problemWords[ui][code];
  return html`<li class="problem ${severity}">
    <strong>${words.severities[severity]}</strong>
    ${place === '' ? nothing : html`<span class="problem-place">${place}</span>`}
    ${meaning === undefined ? nothing : html`<span class="problem-message">${meaning}</span>`}
    <span class=${meaning === undefined ? 'problem-message' : 'hint'} lang="en">${message}</span>
    ${
      isPlaced
        ? html`<button
            type="button"
            class="quiet"
            aria-label=${words.goTo(place)}
            @click=${() => goTo(keysOfPointer(path))}
          >
            ${words.goThere}
          </button>`
        : nothing
    }
  </li>`;
}

export const problemList = (
  problems: readonly PlacedProblem[],
  view: DeskView,
  isLink = false,
): TemplateResult | typeof nothing =>
  problems.length === 0
    ? nothing
    : html`<ul class="problems" role="list">
        ${problems.slice(0, 200).map((problem) => problemTemplate(problem, view, isLink))}
      </ul>`;

export function problemsTemplate(view: DeskView): TemplateResult {
  const { words, problems, isChecked, lost, open } = view;
  const isForeign = words.problemsNote !== '' && problems.length + lost.length > 0;
  return html`${isChecked ? nothing : html`<p class="hint">${words.checking}</p>`}
  ${problems.length === 0 && isChecked ? html`<p class="hint">${words.problemsNone}</p>` : nothing}
  ${isForeign ? html`<p class="hint">${words.problemsNote}</p>` : nothing}
  ${problemList(problems, view, true)}
  ${
    lost.length === 0
      ? nothing
      : html`<h3>${words.lostTitle}</h3>
          ${problemList(lost, view)}
          <p class="actions">
            <button type="button" @click=${open.putAway}>${words.lostAway}</button>
          </p>`
  }`;
}
