/** `<docs-accessibility-statement>`: WCAG 2.2, criterion by criterion, with the tests that hold it. */
import { html, nothing, type TemplateResult } from 'lit';
import { criteria } from '../accessibility/criteria.js';
import type { Criterion } from '../accessibility/criterion.js';
import { defineBlock, tableOf, withCode } from './block.js';

const principles = ['Perceivable', 'Operable', 'Understandable', 'Robust'];

const answers = {
  met: 'Met',
  page: 'The page’s',
  none: 'Does not apply',
} as const satisfies Record<Criterion['answer'], string>;

/** The path, which may wrap behind each folder. */
const pathOf = (file: string): (string | TemplateResult)[] =>
  file
    .replace(/^test\//, '')
    .split('/')
    .flatMap((part, index) => (index > 0 ? ['/', html`<wbr />`, part] : [part]));

function heldBy({ tests, untested }: Criterion): TemplateResult | string {
  if (tests.length === 0) return untested ? html`${withCode(untested)}` : '';
  return html`<ul>
      ${tests.map((file) => html`<li><code>${pathOf(file)}</code></li>`)}
    </ul>
    ${untested ? withCode(untested) : nothing}`;
}

function principleTemplate(principle: string, index: number): TemplateResult {
  const rows = criteria
    .filter(({ number }) => number.startsWith(`${index + 1}.`))
    .map((one) => [
      `${one.number} ${one.name} (${one.level})`,
      html`<strong>${answers[one.answer]}.</strong> ${withCode(one.how)}`,
      heldBy(one),
    ]);
  return html`<h3>${index + 1}. ${principle}</h3>
    ${tableOf(['criterion', 'how', 'held by, in test/'], rows)}`;
}

defineBlock('docs-accessibility-statement', () => html`${principles.map(principleTemplate)}`);
