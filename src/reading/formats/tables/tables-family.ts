/** The format of tables, as one lazy file. */
import tables from './tables.js';

/** For sources that give tables and not text: workbooks and what somebody pastes. */
export { buildTables, understand } from './build-tables.js';
export { tableOfLines } from './line-table.js';

export const formats = [tables];
export { formatPorts as ports, problemsAround } from '../format-ports.js';
