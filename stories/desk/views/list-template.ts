/** A page for people, partners or news: a list on one side, the open entry on the other. */
import { html, nothing, type TemplateResult } from 'lit';
import { entriesOf, stringAt, type Entry, type Keys } from '../document/document.js';
import { insertEntry, moveEntry, newId, removeEntries } from '../document/operations.js';
import { anyTextIn, languageOfDocument } from '../document/texts.js';
import type { DeskView, EditedList } from './desk-view.js';

export interface ListKind {
  readonly list: Exclude<EditedList, 'sessions'>;
  readonly newWords: string;
  /** The field with the name of the entry. */
  readonly name: 'name' | 'title';
  readonly isOrdered: boolean;
  readonly more?: () => Entry;
  readonly form: (keys: Keys, index: number) => TemplateResult;
}

const dragType = 'application/x-desk-entry';

function nameOf(entry: Entry, { name }: ListKind, view: DeskView): string {
  const text = anyTextIn(entry[name], view.ui, languageOfDocument(view.document));
  return (
    text ||
    anyTextIn(entry['summary'], view.ui, languageOfDocument(view.document)) ||
    view.words.unnamed
  );
}

function move(from: number, to: number, kind: ListKind, view: DeskView): void {
  const entries = entriesOf(view.document, kind.list);
  const entry = entries[from];
  if (!entry || to < 0 || to >= entries.length || from === to) return;
  view.apply(moveEntry(kind.list, from, to));
  view.select(kind.list, to);
  view.announce(view.words.moved(nameOf(entry, kind, view), to + 1));
}

function dropHandlers(index: number, kind: ListKind, view: DeskView) {
  return {
    start: (event: DragEvent): void => {
      event.dataTransfer?.setData(dragType, String(index));
    },
    over: (event: DragEvent): void => {
      if (event.dataTransfer?.types.includes(dragType)) event.preventDefault();
    },
    drop: (event: DragEvent): void => {
      const from = event.dataTransfer?.getData(dragType) ?? '';
      if (from === '') return;
      event.preventDefault();
      move(Number(from), index, kind, view);
    },
  };
}

/** Alt with an arrow key moves the focused entry; focus stays on it. */
async function moveByKey(
  event: KeyboardEvent,
  index: number,
  kind: ListKind,
  view: DeskView,
): Promise<void> {
  const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
  if (!kind.isOrdered || !event.altKey || step === undefined) return;
  event.preventDefault();
  const list = (event.currentTarget as Element).closest('ul');
  const to = Math.max(0, Math.min(entriesOf(view.document, kind.list).length - 1, index + step));
  move(index, to, kind, view);
  await view.drawn();
  list?.querySelectorAll('button')[to]?.focus();
}

function itemTemplate(entry: Entry, index: number, kind: ListKind, view: DeskView): TemplateResult {
  const isOpen = index === view.selected[kind.list];
  const { start, over, drop } = dropHandlers(index, kind, view);
  return html`<li
    draggable=${kind.isOrdered ? 'true' : 'false'}
    @dragstart=${start}
    @dragover=${over}
    @drop=${drop}
  >
    <button
      type="button"
      aria-current=${isOpen ? 'true' : nothing}
      @click=${() => view.select(kind.list, index)}
      @keydown=${(event: KeyboardEvent) => void moveByKey(event, index, kind, view)}
    >
      ${nameOf(entry, kind, view)}
    </button>
  </li>`;
}

function add(kind: ListKind, view: DeskView): void {
  const { length } = entriesOf(view.document, kind.list);
  const id = newId(view.document, kind.list, `${kind.list}-${length + 1}`);
  view.apply(insertEntry(kind.list, length, { id, ...kind.more?.() }));
  view.select(kind.list, length);
}

function toolsTemplate(index: number, kind: ListKind, view: DeskView): TemplateResult {
  const { words, apply, select } = view;
  const remove = (): void => {
    apply(removeEntries(kind.list, new Set([index])));
    select(kind.list, Math.max(0, index - 1));
  };
  const order = html`<button type="button" @click=${() => move(index, index - 1, kind, view)}>
      ${words.up}
    </button>
    <button type="button" @click=${() => move(index, index + 1, kind, view)}>
      ${words.down}
    </button>`;
  return html`<p class="actions">
    ${kind.isOrdered ? order : nothing}
    <button type="button" class="quiet" @click=${remove}>${words.deleteEntry}</button>
  </p>`;
}

export function listTemplate(kind: ListKind, view: DeskView): TemplateResult {
  const { words, document, selected } = view;
  const entries = entriesOf(document, kind.list);
  const index = Math.min(selected[kind.list], entries.length - 1);
  const entry = entries[index];
  return html`<div class="master ${entry ? '' : 'is-empty'}">
    <div>
      <ul class="entries" role="list" aria-label=${words.list}>
        ${entries.map((one, at) => itemTemplate(one, at, kind, view))}
      </ul>
      ${entries.length === 0 ? html`<p class="hint">${words.emptyLists[kind.list]}</p>` : nothing}
      <button type="button" id="new-entry" @click=${() => add(kind, view)}>${kind.newWords}</button>
      ${
        kind.isOrdered && entries.length > 1
          ? html`<p class="hint">${words.orderHint}</p>`
          : nothing
      }
    </div>
    ${
      entry
        ? html`<div
            class="entry"
            role="group"
            aria-label=${nameOf(entry, kind, view)}
            data-entry=${stringAt(entry, ['id'])}
          >
            ${kind.form([kind.list, index], index)} ${toolsTemplate(index, kind, view)}
          </div>`
        : nothing
    }
  </div>`;
}
