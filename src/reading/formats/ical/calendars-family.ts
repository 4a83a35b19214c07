/** Everything that reads calendar files, as one lazy file. */
import ical from './ical.js';

export const formats = [ical];
export { formatPorts as ports, problemsBefore } from '../format-ports.js';
