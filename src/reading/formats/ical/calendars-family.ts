/** All code that reads calendar files, bundled as one file that is loaded only for calendars. */
import ical from './ical.js';

export const formats = [ical];
export { formatPorts as ports, problemsAround } from '../format-ports.js';
