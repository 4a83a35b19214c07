/** Everything that reads tables, as one lazy file. */
import tables from './tables.js';

export const formats = [tables];
export { formatPorts as ports, problemsBefore } from '../format-ports.js';
