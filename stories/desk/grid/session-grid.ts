/**
 * Sessions as a table that a keyboard fills. The table itself has focus and names its active cell
 * (`aria-activedescendant`), so that rows out of sight need not be rendered. Typing starts editing;
 * Enter moves down, Tab to the next cell; Escape ends editing, and then Tab leaves the table.
 */
import { LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { DocumentObject } from '../document/document.js';
import { entriesOf } from '../document/document.js';
import { removeEntries, type Operation } from '../document/operations.js';
import { readCell, type CellContext, type Column } from '../document/session-cells.js';
import { pasteCells, writeCell } from '../document/session-writing.js';
import { formatCells, parseCells } from './clipboard-cells.js';
import { moveBy, nextToFill, rangeOf, type Cell, type GridSize, type Range } from './grid-keys.js';
import { gridStyles, rowHeight } from './grid-styles.js';
import { gridTemplate } from './grid-template.js';

/** The number of rows that are rendered above and below those in sight. */
const MARGIN = 8;

export interface GridModel {
  readonly document: DocumentObject;
  readonly columns: readonly Column[];
  readonly headings: readonly string[];
  /** Indexes of the sessions that are shown; one empty row follows them. */
  readonly rows: readonly number[];
  readonly context: CellContext;
  readonly label: string;
  /** Words to choose from, by field. */
  readonly choices: Readonly<Record<string, readonly string[]>>;
  readonly apply: (operation: Operation) => void;
  readonly announce: (message: 'not-understood' | 'copied' | 'pasted', count: number) => void;
  /** Called when the active cell is in another session. */
  readonly select: (index: number) => void;
}

export class SessionGrid extends LitElement {
  static override readonly properties = { model: { attribute: false } };
  static override readonly styles = gridStyles;
  declare model: GridModel | undefined;

  #active: Cell = { row: 0, column: 0 };
  #corner: Cell = { row: 0, column: 0 };
  /** The text in the cell that is being edited; `undefined` while none is. */
  #draft: string | undefined;
  #isWrong = false;
  #first = 0;
  /**
   * Whether a key has moved the active cell, which must then be scrolled into sight; scrolling by
   * wheel does not set it.
   */
  #isMoved = false;

  get #size(): GridSize {
    const { rows = [], columns = [] } = this.model ?? {};
    const height = this.#grid?.clientHeight ?? 0;
    const page = Math.max(1, Math.floor(height / rowHeight) - 2);
    return { rows: rows.length + 1, columns: columns.length, page };
  }

  get #grid(): HTMLElement | null {
    return this.renderRoot.querySelector('.grid');
  }

  get #range(): Range {
    return rangeOf(this.#active, this.#corner);
  }

  /**
   * Moves to the cell of a problem that is listed elsewhere; false where no column has the field.
   */
  focusCell(session: number, field: string): boolean {
    const { rows = [], columns = [] } = this.model ?? {};
    const row = rows.indexOf(session);
    const column = columns.findIndex((one) => one.field === field);
    this.#go({ row: Math.max(0, row), column: Math.max(0, column) });
    if (column < 0) return false;
    this.#grid?.focus();
    return true;
  }

  #indexOf(row: number): number {
    const { rows = [], document = {} } = this.model ?? {};
    return rows[row] ?? entriesOf(document, 'sessions').length;
  }

  #textOf({ row, column }: Cell): string {
    const { model } = this;
    const place = model?.columns[column];
    if (!model || !place) return '';
    const session = entriesOf(model.document, 'sessions')[this.#indexOf(row)] ?? {};
    return readCell(model.document, session, place, model.context);
  }

  #go(cell: Cell, isRange = false): void {
    if (cell.row !== this.#active.row) this.model?.select(this.#indexOf(cell.row));
    this.#active = cell;
    if (!isRange) this.#corner = cell;
    this.#isMoved = true;
    this.#show(cell.row);
    this.requestUpdate();
  }

  /** Scrolls a row into sight below the headings. */
  #show(row: number): void {
    const grid = this.#grid;
    if (!grid) return;
    const top = row * rowHeight;
    const above = grid.scrollTop;
    const room = grid.clientHeight - 2 * rowHeight;
    if (top < above) grid.scrollTop = top;
    else if (top > above + room) grid.scrollTop = top - room;
    this.#first = Math.floor(grid.scrollTop / rowHeight);
  }

  #open(draft: string): void {
    this.#draft = draft;
    this.#isWrong = false;
    this.requestUpdate();
  }

  #close(): void {
    this.#draft = undefined;
    this.#isWrong = false;
    this.requestUpdate();
  }

  /** Takes over the edited text. False where it is not understood; it stays for another try. */
  #commit(): boolean {
    const { model } = this;
    const draft = this.#draft;
    const column = model?.columns[this.#active.column];
    if (!model || draft === undefined || !column) return true;
    if (draft !== this.#textOf(this.#active)) {
      const index = this.#indexOf(this.#active.row);
      const written = writeCell(model.document, index, column, {
        text: draft,
        context: model.context,
      });
      if (!written) {
        this.#isWrong = true;
        model.announce('not-understood', 1);
        this.requestUpdate();
        return false;
      }
      model.apply(() => written);
      // The next cell is opened before the desk renders again.
      const rows = model.rows.includes(index) ? model.rows : [...model.rows, index];
      this.model = { ...model, document: written, rows };
    }
    this.#close();
    return true;
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    if (this.#draft === undefined) this.#onMoveKey(event);
    else this.#onEditKey(event);
  };

  #onEditKey(event: KeyboardEvent): void {
    const { key, shiftKey } = event;
    if (key === 'Escape') {
      event.preventDefault();
      this.#close();
      this.#grid?.focus();
    } else if (key === 'Enter' || key === 'Tab') {
      event.preventDefault();
      if (!this.#commit()) return;
      this.#grid?.focus();
      if (key === 'Enter') {
        const next = moveBy(shiftKey ? 'ArrowUp' : 'ArrowDown', this.#active, {
          size: this.#size,
          toCorner: false,
        });
        this.#go(next ?? this.#active);
      } else {
        this.#go(nextToFill(this.#active, this.#size, shiftKey));
        this.#open(this.#textOf(this.#active));
      }
    }
    // While a cell is being edited, undo is that of the input.
    event.stopPropagation();
  }

  #onMoveKey(event: KeyboardEvent): void {
    const { key, shiftKey, altKey } = event;
    const isCommand = event.ctrlKey || event.metaKey;
    if (altKey) return;
    const next = moveBy(key, this.#active, { size: this.#size, toCorner: isCommand });
    if (next) {
      event.preventDefault();
      this.#go(next, shiftKey);
    } else if (key === 'Enter' || key === 'F2') {
      event.preventDefault();
      this.#open(this.#textOf(this.#active));
    } else if (key === 'Delete' || key === 'Backspace') {
      event.preventDefault();
      this.#clear();
    } else if (key.length === 1 && !isCommand) {
      event.preventDefault();
      this.#open(key);
    }
  }

  /** Removes whole rows, or empties single cells. */
  #clear(): void {
    const { model } = this;
    if (!model) return;
    const { top, bottom, first, last } = this.#range;
    const rows = model.rows.slice(top, bottom + 1);
    if (first === 0 && last === model.columns.length - 1) {
      model.apply(removeEntries('sessions', new Set(rows)));
      return;
    }
    const empty = rows.map(() => model.columns.slice(first, last + 1).map(() => ''));
    this.#write(empty, { rows, first });
  }

  #write(
    cells: readonly (readonly string[])[],
    { rows, first }: { readonly rows: readonly number[]; readonly first: number },
  ): void {
    const { model } = this;
    if (!model) return;
    const { document, context } = model;
    const pasted = pasteCells(document, cells, {
      rows,
      columns: model.columns.slice(first),
      context,
    });
    model.apply(pasted.operation);
    if (pasted.lost > 0) model.announce('not-understood', pasted.lost);
    else model.announce('pasted', cells.length);
  }

  readonly #onCopy = (event: ClipboardEvent): void => {
    if (this.#draft !== undefined || !this.model) return;
    event.preventDefault();
    const { top, bottom, first, last } = this.#range;
    const cells: string[][] = [];
    for (let row = top; row <= bottom; row += 1) {
      const line: string[] = [];
      for (let column = first; column <= last; column += 1)
        line.push(this.#textOf({ row, column }));
      cells.push(line);
    }
    event.clipboardData?.setData('text/plain', formatCells(cells));
    this.model.announce('copied', cells.length);
    if (event.type === 'cut') this.#clear();
  };

  readonly #onPaste = (event: ClipboardEvent): void => {
    if (this.#draft !== undefined || !this.model) return;
    event.preventDefault();
    const { top, first } = this.#range;
    const cells = parseCells(event.clipboardData?.getData('text/plain') ?? '');
    this.#write(cells, { rows: this.model.rows.slice(top, top + cells.length), first });
  };

  readonly #onScroll = (): void => {
    const first = Math.floor((this.#grid?.scrollTop ?? 0) / rowHeight);
    if (first === this.#first) return;
    this.#first = first;
    this.requestUpdate();
  };

  #onPoint(event: MouseEvent, cell: Cell): void {
    if (event.composedPath()[0] instanceof HTMLInputElement) return;
    if (this.#draft !== undefined && !this.#commit()) return;
    this.#go(cell, event.shiftKey);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { model } = this;
    if (!model) return nothing;
    const { rows, page } = this.#size;
    const first = Math.max(0, this.#first - MARGIN);
    const last = Math.min(rows, this.#first + page + 2 + MARGIN * 2);
    return gridTemplate({
      model,
      shown: Array.from({ length: Math.max(0, last - first) }, (_, index) => first + index),
      lastRow: rows - 1,
      active: this.#active,
      range: this.#range,
      draft: this.#draft,
      isWrong: this.#isWrong,
      textOf: (cell) => this.#textOf(cell),
      onKey: this.#onKey,
      onCopy: this.#onCopy,
      onPaste: this.#onPaste,
      onScroll: this.#onScroll,
      onPoint: (event, cell) => this.#onPoint(event, cell),
      onOpen: (text) => this.#open(text),
      onDraft: (draft) => {
        this.#draft = draft;
      },
      onLeave: () => {
        if (this.#draft !== undefined && !this.#commit()) this.#close();
      },
    });
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { rows, page } = this.#size;
    const above = Math.max(0, this.#first - MARGIN);
    const below = Math.max(0, rows - Math.min(rows, this.#first + page + 2 + MARGIN * 2));
    const space = (name: string, count: number): void =>
      this.renderRoot
        .querySelector<HTMLElement>(name)
        ?.style.setProperty('block-size', `${count * rowHeight}px`);
    space('.above', above);
    space('.below', below);
    const input = this.renderRoot.querySelector('input');
    if (input && this.renderRoot instanceof ShadowRoot && this.renderRoot.activeElement !== input) {
      input.focus();
      // Typing replaces the earlier text, so it is selected; text that was typed already is
      // continued.
      if (this.#draft === this.#textOf(this.#active)) input.select();
    }
    if (!this.#isMoved) return;
    this.#isMoved = false;
    this.renderRoot
      .querySelector('.active')
      ?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  protected override willUpdate(): void {
    const { rows, columns } = this.#size;
    const row = Math.min(this.#active.row, rows - 1);
    const column = Math.min(this.#active.column, Math.max(0, columns - 1));
    if (row === this.#active.row && column === this.#active.column) return;
    this.#active = { row, column };
    this.#corner = this.#active;
  }
}
