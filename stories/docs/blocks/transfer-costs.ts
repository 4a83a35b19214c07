/** `<docs-transfer-costs>`: what a million views cost in bytes, scripts and data apart. */
import { html, type TemplateResult } from 'lit';
import readme from '../../../README.md?raw';
import { readSizes } from '../../../.config/after-build/size-table.mjs';
import { defineBlock, tableOf } from './block.js';
import { costOfViews } from './view-costs.js';

const views = 1_000_000;
const newShare = 0.2;

/** About what a `304 Not Modified` has in its head. */
const unchanged = 300;

const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;
const gigabytes = (amount: number): string =>
  `${amount.toLocaleString('en', { maximumFractionDigits: 1 })} GB`;

async function compressedSize(text: string): Promise<number> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  return (await new Response(stream).arrayBuffer()).byteLength;
}

function scriptsTemplate(): TemplateResult {
  const rows = costOfViews(readSizes(readme), { views, newShare }).map((cost) => [
    html`<code>${cost.file}</code>`,
    kilobytes(cost.bytes),
    String(cost.requests),
    gigabytes(cost.allNew),
    gigabytes(cost.someNew),
  ]);
  return tableOf(
    [
      'script',
      'one new visitor',
      'requests',
      'a million new visitors',
      'a million views, one in five new',
    ],
    rows,
  );
}

async function dataTemplate(): Promise<TemplateResult> {
  const answer = await fetch('partner-page/conference.json');
  const text = await answer.text();
  const plain = new TextEncoder().encode(text).length;
  const small = await compressedSize(text);
  const rows = [
    ['as it is', plain],
    ['compressed with gzip', small],
    ['not changed since (304)', unchanged],
  ] as const;
  return tableOf(
    ['the data', 'one request', 'a million requests'],
    rows.map(([what, bytes]) => [what, kilobytes(bytes), gigabytes((bytes * views) / 1e9)]),
  );
}

defineBlock('docs-transfer-costs', async () => html`${scriptsTemplate()} ${await dataTemplate()}`);
