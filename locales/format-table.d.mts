import type { FormatTable } from '../src/intl/formats/format-table.js';

/** Reads a language out of this Node's ICU. */
export function buildFormatTable(tag: string): FormatTable;
