/**
 * The sample as a file, which the builder begins with. Whoever copies the builder's first code into a
 * page gets it from there, so that it cannot be written on the day when somebody looks at it: it is
 * written with the site, which is built anew each month, and lies ten months ahead.
 */
import { sampleConference } from './sample-conference.js';

const TEN_MONTHS = 300;

/** Beside the pages and the folder of logos. */
export const sampleFile = 'sample-conference.json';

export const buildSampleFile = (now: number): string =>
  `${JSON.stringify(sampleConference(now, undefined, TEN_MONTHS), null, 2)}\n`;
