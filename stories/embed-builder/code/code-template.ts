/** Tabs of code (WAI-ARIA tabs pattern, automatic activation), each part with a copy button. */
import { html, nothing, type TemplateResult } from 'lit';
import type { CodeFile } from '../../../src/snippet/snippet-frameworks.js';
import type { BuilderView } from '../builder-view.js';
import { buildForm, formIds, type FormId } from './code-forms.js';

const steps: Readonly<Record<string, (index: number, count: number) => number>> = {
  ArrowRight: (index, count) => (index + 1) % count,
  ArrowLeft: (index, count) => (index + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

function moveTab(event: KeyboardEvent, chooseForm: BuilderView['chooseForm']): void {
  const { key, currentTarget, ctrlKey, altKey, metaKey } = event;
  const step = steps[key];
  if (!step || ctrlKey || altKey || metaKey) return;
  event.preventDefault();
  const tabs = [...(currentTarget as Element).querySelectorAll<HTMLElement>('[role="tab"]')];
  const index = tabs.findIndex(({ tabIndex }) => tabIndex === 0);
  const next = step(index, tabs.length);
  tabs[next]?.focus();
  const form = formIds[next];
  if (form !== undefined) chooseForm(form);
}

const tabTemplate = (id: FormId, { form, words, chooseForm }: BuilderView): TemplateResult =>
  html`<button
    type="button"
    role="tab"
    id="tab-${id}"
    aria-selected=${id === form}
    aria-controls="code-panel"
    tabindex=${id === form ? 0 : -1}
    @click=${() => chooseForm(id)}
  >
    ${words.forms[id]}
  </button>`;

/** The name of a code block: that of its file, or its purpose where it is part of a page. */
function nameFile({ name }: CodeFile, { form, words }: BuilderView): string {
  if (name === '') return form === 'npm' ? words.command : words.snippet;
  if (name === '<head>') return words.head;
  return name === 'shell' ? words.command : name;
}

/** A block of code. With `isProse` it is text for people and may wrap. */
export function codeBlock(
  { name, code, isProse = false }: CodeFile & { readonly isProse?: boolean },
  { words, copy }: Pick<BuilderView, 'words' | 'copy'>,
): TemplateResult {
  const copyThis = ({ currentTarget }: Event): void => {
    const shown = (currentTarget as Element).closest('.code-file')?.querySelector('pre');
    copy(code, shown ?? null);
  };
  return html`<div class="code-file">
    <div class="code-head">
      <span class="code-name">${name}</span>
      <button type="button" class="copy" aria-label=${words.copyOf(name)} @click=${copyThis}>
        ${words.copy}
      </button>
    </div>
    <pre
      class=${isProse ? 'prose' : nothing}
      tabindex="0"
      role="group"
      aria-label=${name}
      translate=${isProse ? nothing : 'no'}
    ><code>${code}</code></pre>
  </div>`;
}

function stateTemplate({ form, words, prerendered, data, snippet }: BuilderView): unknown {
  if (form === 'link' && snippet?.src === '') return html`<p class="note">${words.linkNone}</p>`;
  if (form !== 'prerendered') return nothing;
  if (prerendered.status === 'working') return html`<p class="note">${words.prerendering}</p>`;
  if (prerendered.status === 'failed') {
    return html`<p class="note">
      ${words.prerenderFailed} <span lang="en">${prerendered.text}</span>
    </p>`;
  }
  return data.status === 'ready' ? nothing : html`<p class="note">${words.prerenderWait}</p>`;
}

const scriptWarning = ({ script, words, isOwnScript }: BuilderView): unknown =>
  isOwnScript && URL.canParse(script.url)
    ? html`<p class="note warning">${words.ownScript(new URL(script.url).host)}</p>`
    : nothing;

/** Forms with a script tag; projects import the module instead. */
const withScript: ReadonlySet<FormId> = new Set(['html', 'placeholder', 'link', 'prerendered']);

function panelTemplate(view: BuilderView): TemplateResult {
  const { form, words, snippet, script, wordsFile, prerendered } = view;
  if (!snippet) return html`<p class="empty">${words.codeNone}</p>`;
  const files = buildForm(form, { snippet, script, wordsFile, prerendered });
  return html`<p class="hint">${words.formHints[form]}</p>
    ${withScript.has(form) ? scriptWarning(view) : nothing} ${stateTemplate(view)}
    ${
      withScript.has(form) && script.integrity === undefined
        ? html`<p class="note">${words.noHash}</p>`
        : nothing
    }
    ${files.map((file) => codeBlock({ ...file, name: nameFile(file, view) }, view))}`;
}

export function codeTemplate(view: BuilderView): TemplateResult {
  const { words, form, chooseForm } = view;
  return html`<section class="code" aria-labelledby="code-title">
    <h2 id="code-title" tabindex="-1">${words.code}</h2>
    <div
      class="tabs"
      role="tablist"
      aria-label=${words.codeKinds}
      @keydown=${(event: KeyboardEvent) => moveTab(event, chooseForm)}
    >
      ${formIds.map((id) => tabTemplate(id, view))}
    </div>
    <div id="code-panel" class="panel" role="tabpanel" tabindex="0" aria-labelledby="tab-${form}">
      ${panelTemplate(view)}
    </div>
  </section>`;
}
