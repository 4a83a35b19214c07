/**
 * The HTML of the table: its headings, the rows in sight, and the input of the cell that is being
 * edited.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Column } from '../document/session-cells.js';
import { isIn, type Cell, type Range } from './grid-keys.js';
import type { GridModel } from './session-grid.js';

export interface GridView {
  readonly model: GridModel;
  /** The rows that are rendered. */
  readonly shown: readonly number[];
  /** The index of the empty row at the end. */
  readonly lastRow: number;
  readonly active: Cell;
  readonly range: Range;
  /** The text in the cell that is being edited; `undefined` while none is. */
  readonly draft: string | undefined;
  readonly isWrong: boolean;
  readonly textOf: (cell: Cell) => string;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onCopy: (event: ClipboardEvent) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
  readonly onScroll: () => void;
  readonly onPoint: (event: MouseEvent, cell: Cell) => void;
  readonly onOpen: (text: string) => void;
  readonly onDraft: (draft: string) => void;
  readonly onLeave: () => void;
}

function inputTemplate({ field }: Column, view: GridView): TemplateResult {
  const { model, active, draft, isWrong, onDraft, onLeave } = view;
  return html`<input
    aria-label=${model.headings[active.column] ?? ''}
    aria-invalid=${isWrong}
    list=${model.choices[field] ? `choices-${field}` : nothing}
    autocomplete="off"
    spellcheck="false"
    .value=${live(draft ?? '')}
    @input=${({ target }: Event) => onDraft((target as HTMLInputElement).value)}
    @blur=${onLeave}
  />`;
}

function cellTemplate(cell: Cell, column: Column, view: GridView): TemplateResult {
  const { active, range, draft, lastRow, onPoint, onOpen } = view;
  const isActive = cell.row === active.row && cell.column === active.column;
  const isChosen = isIn(range, cell);
  const text = view.textOf(cell);
  const isMissing = column.field === 'title' && text === '' && cell.row < lastRow;
  const names = [
    column.field,
    isActive ? 'active' : '',
    isChosen ? 'chosen' : '',
    isMissing ? 'missing' : '',
  ];
  return html`<div
    role="gridcell"
    id="cell-${cell.row}-${cell.column}"
    class=${names.filter(Boolean).join(' ')}
    aria-colindex=${cell.column + 1}
    aria-selected=${isChosen}
    lang=${column.field === 'title' ? column.language : nothing}
    @mousedown=${(event: MouseEvent) => onPoint(event, cell)}
    @dblclick=${() => onOpen(text)}
  >
    ${isActive && draft !== undefined ? inputTemplate(column, view) : text}
  </div>`;
}

const choicesTemplate = ([field, words]: [string, readonly string[]]): TemplateResult =>
  html`<datalist id="choices-${field}">
    ${words.map((word) => html`<option value=${word}></option>`)}
  </datalist>`;

export function gridTemplate(view: GridView): TemplateResult {
  const { model, shown, active, lastRow } = view;
  const { columns, headings, choices, label } = model;
  return html`<div
      class="grid"
      role="grid"
      tabindex="0"
      aria-label=${label}
      aria-rowcount=${lastRow + 2}
      aria-colcount=${columns.length}
      aria-multiselectable="true"
      aria-activedescendant=${`cell-${active.row}-${active.column}`}
      @keydown=${view.onKey}
      @copy=${view.onCopy}
      @cut=${view.onCopy}
      @paste=${view.onPaste}
      @scroll=${view.onScroll}
    >
      <div role="row" class="head" aria-rowindex="1">
        ${columns.map(
          ({ field }, at) =>
            html`<div role="columnheader" class=${field} aria-colindex=${at + 1}>
              ${headings[at]}
            </div>`,
        )}
      </div>
      <div class="above" role="presentation"></div>
      ${shown.map(
        (row) =>
          html`<div role="row" aria-rowindex=${row + 2}>
            ${columns.map((column, at) => cellTemplate({ row, column: at }, column, view))}
          </div>`,
      )}
      <div class="below" role="presentation"></div>
    </div>
    ${Object.entries(choices).map(choicesTemplate)}`;
}
