/** What is wrong, as `check` says it, each with the way to its place. */
import { html, nothing, type TemplateResult } from 'lit';
import type { PlacedProblem } from '../../../src/reading/place-problems.js';
import { keysOfPointer } from '../document/document.js';
import type { DeskView } from './desk-view.js';

function problemTemplate(
  { severity, path, message, line }: PlacedProblem,
  view: DeskView,
  isLink: boolean,
): TemplateResult {
  const { words, goTo } = view;
  const place = path.startsWith('/') ? path : (line ?? '');
  return html`<li class="problem ${severity}">
    <strong>${words.severities[severity]}</strong>
    ${place === '' ? nothing : html`<code>${place}</code>`}
    <span lang="en">${message}</span>
    ${
      isLink && path.startsWith('/')
        ? html`<button
            type="button"
            class="quiet"
            aria-label=${words.goTo(path)}
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
