/** Everything that reads tables, as one lazy file. */
import tables from './tables.js';

/** For what comes as tables without being text. */
export { buildTables, understand } from './build-tables.js';
export { tableOfLines } from './line-table.js';

export const formats = [tables];
export { formatPorts as ports, problemsBefore } from '../format-ports.js';
