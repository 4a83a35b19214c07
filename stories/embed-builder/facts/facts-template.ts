/** Shows what the widget adds to a page, and what the page's policy has to allow. */
import { html, nothing, type TemplateResult } from 'lit';
import { storagePrefix } from '../../../src/widget/page/page-storage.js';
import type { Snippet } from '../../../src/snippet/snippet-html.js';
import { buildPolicy } from '../../../src/snippet/snippet-policy.js';
import { buildFacts, picturesOf, type Facts } from './build-facts.js';
import type { BuilderView } from '../builder-view.js';
import { codeBlock } from '../code/code-template.js';
import type { Words } from '../words/words.js';

function formatSize(bytes: number, language: string): string {
  const kilobytes = bytes / 1024;
  // Some engines lack Azerbaijani, which writes numbers like Russian.
  const locale = language === 'en' ? 'en' : 'ru';
  return `${kilobytes.toLocaleString(locale, { maximumFractionDigits: 1 })} KB`;
}

function formatHosts({ hosts }: Facts, words: Words): string {
  const all = [...new Set([...hosts.script, ...hosts.data, ...hosts.pictures])];
  return all.map((host) => (host === '' ? words.ownHost : host)).join(', ');
}

function formatStorage({ storageKeys }: Facts, words: Words): string {
  if (storageKeys.length === 0) return words.nothing;
  return storageKeys
    .map((key) => {
      const name = key.slice(storagePrefix.length).split(':')[0] ?? '';
      return `${key} (${words.storageNames[name] ?? name})`;
    })
    .join('; ');
}

function factsRows(facts: Facts, { words, settings, data }: BuilderView): (readonly string[])[] {
  const { scriptBytes, scriptFiles, dataBytes, dataRequests, pictures } = facts;
  const size = (bytes: number): string => formatSize(bytes, settings.ui);
  const isKnown = data.status === 'ready';
  const dataValue =
    dataRequests === 0
      ? words.factDataInline
      : isKnown
        ? words.factDataValue(size(dataBytes), dataRequests)
        : words.factUnknown;
  return [
    [words.factScript, words.factScriptValue(size(scriptBytes), scriptFiles)],
    [words.factData, dataValue],
    [words.factPictures, isKnown ? words.factPicturesValue(pictures.length) : words.factUnknown],
    [words.factHosts, formatHosts(facts, words)],
    [words.factStorage, formatStorage(facts, words)],
    [words.factCookies, words.none],
  ];
}

export function factsTemplate(view: BuilderView, snippet: Snippet): TemplateResult {
  const { words, script, data, weights, settings } = view;
  const facts = buildFacts({ snippet, script, data, weights, ui: settings.ui });
  const text = words.privacy(formatHosts(facts, words), formatStorage(facts, words));
  return html`<section class="facts" aria-labelledby="facts-title">
    <h2 id="facts-title">${words.facts}</h2>
    <dl>
      ${factsRows(facts, view).map(
        ([term, value]) =>
          html`<div>
            <dt>${term}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>
    ${codeBlock({ name: words.factsHint, code: `${text}\n`, isProse: true }, view)}
  </section>`;
}

export function policyTemplate(view: BuilderView, snippet: Snippet): TemplateResult {
  const { words, script, data } = view;
  const policy = buildPolicy(snippet, script, picturesOf(snippet, data));
  const isKnown = data.status === 'ready';
  return html`<section class="policy" aria-labelledby="policy-title">
    <h2 id="policy-title" lang="en">${words.policy}</h2>
    <p class="hint">${words.policyHint} ${isKnown ? words.policyPictures : words.policyUnknown}</p>
    ${codeBlock({ name: words.policy, code: `${policy.directives.join('\n')}\n` }, view)}
    <p class="hint">${words.policyTypes} <code>${policy.trustedTypes}</code></p>
    ${
      policy.styleRule === ''
        ? nothing
        : html`<p class="hint">${words.policyStyle}</p>
            ${codeBlock({ name: 'CSS', code: `${policy.styleRule}\n` }, view)}`
    }
  </section>`;
}
