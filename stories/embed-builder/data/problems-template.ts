/** The problems of the data with their places, as `conference-widgets check` reports them. */
import { html, nothing, type TemplateResult } from 'lit';
import { countEntries } from '../../../src/reading/check-text.js';
import { lineColumn } from '../../../src/reading/place-problems.js';
import type { BuilderView } from '../builder-view.js';
import type { FoundProblem, ReadSource } from './read-data.js';
import type { Words } from '../words/words.js';

function placeWords({ line, column, path, of }: FoundProblem, words: Words): string {
  if (path.startsWith('@')) return `${words.option} ${path.slice(1)}`;
  const at = line === undefined ? '' : words.atLine(line, column);
  const pointer = path === '' || lineColumn.test(path) ? '' : path;
  const where = of === 'document' && pointer !== '' ? `${pointer} (${words.converted})` : pointer;
  return [at, where].filter((part) => part !== '').join(' · ') || words.noPlace;
}

const problemTemplate = (problem: FoundProblem, words: Words): TemplateResult =>
  html`<li class="problem ${problem.severity}">
    <strong>${words.severities[problem.severity]}</strong>
    <span class="problem-place"
      >${problem.source === undefined ? nothing : html`${problem.source} · `}${placeWords(
        problem,
        words,
      )}</span
    >
    <span class="problem-message" lang="en">${problem.message}</span>
  </li>`;

function sourceTemplate({ reading, conference }: ReadSource, words: Words): TemplateResult {
  const { sessions, partners, news } = countEntries(conference);
  return html`<p class="hint">
    ${words.readAs(reading.format)}; ${words.counts(sessions, partners, news)}
  </p>`;
}

export function problemsTemplate({ data, problems, words }: BuilderView): TemplateResult {
  const content =
    data.status === 'reading'
      ? html`<p class="hint">${words.reading}</p>`
      : problems.length === 0
        ? html`<p class="hint">
            ${data.status === 'ready' ? words.problemsNone : words.previewNone}
          </p>`
        : html`<div class="problems" role="group" tabindex="0" aria-labelledby="problems-title">
            <ul role="list">
              ${problems.map((problem) => problemTemplate(problem, words))}
            </ul>
          </div>`;
  const isForeign = words.problemsNote !== '' && problems.length > 0;
  return html`<section aria-labelledby="problems-title">
    <h2 id="problems-title">
      ${words.problems}${problems.length === 0 ? nothing : html` (${problems.length})`}
    </h2>
    ${data.sources.map((source) => sourceTemplate(source, words))} ${content}
    ${isForeign ? html`<p class="hint">${words.problemsNote}</p>` : nothing}
  </section>`;
}
