/** The page on which a conference is opened. */
import { html, nothing, type TemplateResult } from 'lit';
import { textField, choiceField } from '../../embed-builder/settings/field-templates.js';
import { templateAddress } from '../open/open-source.js';
import type { DeskView } from './desk-view.js';
import { problemList } from './problems-template.js';

function pasteTemplate({ words, open }: DeskView): TemplateResult {
  const paste = (event: ClipboardEvent): void => {
    const html_ = event.clipboardData?.getData('text/html') ?? '';
    const text = event.clipboardData?.getData('text/plain') ?? '';
    // A pasted table has more information than its text.
    if (!/<t(?:able|r|d)\b/i.test(html_)) return;
    event.preventDefault();
    open.paste({ html: html_, text });
  };
  return html`<div class="field">
      <label for="paste">${words.paste}</label>
      <textarea
        id="paste"
        rows="5"
        spellcheck="false"
        aria-describedby="paste-hint"
        .value=${open.text}
        @paste=${paste}
        @input=${({ target }: Event) => open.set({ text: (target as HTMLTextAreaElement).value })}
      ></textarea>
      <p class="hint" id="paste-hint">${words.pasteHint}</p>
    </div>
    <p class="actions">
      <button type="button" id="read-text" @click=${open.readText}>${words.readIt}</button>
    </p>`;
}

const fileTemplate = ({ words, open }: DeskView): TemplateResult =>
  html`<div class="field">
    <label for="file">${words.file}</label>
    <input
      id="file"
      type="file"
      aria-describedby="file-hint"
      @change=${({ target }: Event) => {
        const input = target as HTMLInputElement;
        const file = input.files?.[0];
        if (file) open.readFile(file);
        // Cleared, so that the same file can be chosen again after a change.
        input.value = '';
      }}
    />
    <p class="hint" id="file-hint">${words.fileHint}</p>
  </div>`;

function statusTemplate({ words, open }: DeskView): TemplateResult | typeof nothing {
  if (open.status === 'reading') return html`<p class="hint">${words.opening}</p>`;
  if (open.message === '') return nothing;
  return html`<p class=${open.status === 'failed' ? 'note warning' : 'note'}>${open.message}</p>`;
}

/** The choice between a new conference and adding to the open one, where there is an open one. */
function intoTemplate({ words, open, canUndo, kept }: DeskView): TemplateResult | typeof nothing {
  if (!canUndo && kept.length === 0) return nothing;
  return choiceField(
    {
      id: 'into',
      label: words.into,
      value: open.into,
      set: (into) => open.set({ into: into === 'this' ? 'this' : 'new' }),
    },
    [
      { value: 'new', words: words.intoNew },
      { value: 'this', words: words.intoThis },
    ],
    'segments',
  );
}

/** The ways to start without a programme. */
const startTemplate = ({ words, open, ui }: DeskView): TemplateResult =>
  html`<h3>${words.startTitle}</h3>
    <p class="actions">
      <button type="button" id="open-template" @click=${open.template}>${words.template}</button>
      <button type="button" id="open-blank" @click=${open.blank}>${words.blank}</button>
      <button type="button" id="open-sample" @click=${open.sample}>${words.sample}</button>
    </p>
    <p class="hint">
      <a href=${templateAddress(ui)} download="conference.xlsx">${words.templateFile}</a>
    </p>`;

export function openTemplate(view: DeskView): TemplateResult {
  const { words, open } = view;
  return html`${intoTemplate(view)} ${pasteTemplate(view)} ${fileTemplate(view)}
    <form
      class="row"
      @submit=${(event: Event) => {
        event.preventDefault();
        open.fetch();
      }}
    >
      ${textField(
        {
          id: 'address',
          label: words.address,
          hint: words.addressHint,
          value: open.address,
          set: (address) => open.set({ address }),
        },
        { mode: 'url' },
      )}
      <button>${words.fetchIt}</button>
    </form>
    ${statusTemplate(view)} ${problemList(open.problems, view)} ${startTemplate(view)}`;
}
