/** Calendars: one lazy file of the scripts for pages. */
import { foreignPorts } from '../foreign-ports.js';
import ical from './ical/ical.js';
import type { FormatFamily } from './source-format.js';

export const family: FormatFamily = { json: [], xml: [], ical: [ical], ports: foreignPorts };
