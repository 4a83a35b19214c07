/** Moves by keys in a table (WAI-ARIA grid pattern). */

export interface Cell {
  readonly row: number;
  readonly column: number;
}

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
  /** Rows that are seen at once. */
  readonly page: number;
}

type Step = (cell: Cell, size: GridSize) => Cell;

const steps: Readonly<Record<string, Step>> = {
  ArrowUp: ({ row, column }) => ({ row: row - 1, column }),
  ArrowDown: ({ row, column }) => ({ row: row + 1, column }),
  ArrowLeft: ({ row, column }) => ({ row, column: column - 1 }),
  ArrowRight: ({ row, column }) => ({ row, column: column + 1 }),
  PageUp: ({ row, column }, { page }) => ({ row: row - page, column }),
  PageDown: ({ row, column }, { page }) => ({ row: row + page, column }),
  Home: ({ row }) => ({ row, column: 0 }),
  End: ({ row }, { columns }) => ({ row, column: columns - 1 }),
};

const corners: Readonly<Record<string, Step>> = {
  Home: () => ({ row: 0, column: 0 }),
  End: (_, { rows, columns }) => ({ row: rows - 1, column: columns - 1 }),
};

const clamp = (value: number, count: number): number => Math.max(0, Math.min(count - 1, value));

/** `undefined` for a key that leads nowhere. */
export function moveBy(
  key: string,
  cell: Cell,
  { size, toCorner }: { readonly size: GridSize; readonly toCorner: boolean },
): Cell | undefined {
  const next = (toCorner ? corners : steps)[key]?.(cell, size);
  return next && { row: clamp(next.row, size.rows), column: clamp(next.column, size.columns) };
}

/** The next cell to fill, line by line. */
export function nextToFill(cell: Cell, { rows, columns }: GridSize, isBack: boolean): Cell {
  const at = cell.row * columns + cell.column + (isBack ? -1 : 1);
  const within = clamp(at, rows * columns);
  return { row: Math.floor(within / columns), column: within % columns };
}

/** Both corners included. */
export interface Range {
  readonly top: number;
  readonly bottom: number;
  readonly first: number;
  readonly last: number;
}

export const rangeOf = (a: Cell, b: Cell): Range => ({
  top: Math.min(a.row, b.row),
  bottom: Math.max(a.row, b.row),
  first: Math.min(a.column, b.column),
  last: Math.max(a.column, b.column),
});

export const isIn = ({ top, bottom, first, last }: Range, { row, column }: Cell): boolean =>
  row >= top && row <= bottom && column >= first && column <= last;
