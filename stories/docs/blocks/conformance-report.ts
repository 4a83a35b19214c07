/** `<docs-conformance-report lang="az">`: the accessibility conformance report, in one language. */
import { html } from 'lit';
import { buildReport } from '../colleagues/conformance-report.js';
import { reportWords, type ReportLanguage } from '../colleagues/report-words.js';
import { defineBlock, tableOf, withCode } from './block.js';

const readLanguage = ({ lang }: HTMLElement): ReportLanguage =>
  lang === 'az' || lang === 'ru' ? lang : 'en';

defineBlock('docs-conformance-report', (block) => {
  const language = readLanguage(block);
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
