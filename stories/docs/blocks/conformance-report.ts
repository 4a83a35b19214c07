/** `<docs-conformance-report lang="az">`: the accessibility conformance report, in one language. */
import { html } from 'lit';
import { buildReport } from '../colleagues/conformance-report.js';
import { reportWords } from '../colleagues/report-words.js';
import { siteLanguageOf } from '../../site/words/site-languages.js';
import { defineBlock, tableOf, withCode } from './block.js';

defineBlock('docs-conformance-report', (block) => {
  const language = siteLanguageOf(block.lang);
  const { criterion, conformance, remark } = reportWords[language];
  return html`${buildReport(language).map(
    ({ title, rows }) =>
      html`<h2>${title}</h2>
        ${tableOf(
          [criterion, conformance, remark],
          rows.map((row) => [row.criterion, row.conformance, withCode(row.remark)]),
        )}`,
  )}`;
});
