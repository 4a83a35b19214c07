import type { Problem } from '../model/problem.js';

/** A lazy file of the script did not load: the server lacks it, or there is no network. */
export const scriptIncomplete: Problem = {
  code: 'script-incomplete',
  path: '',
  message:
    'Expected the chunks/ folder beside the script; a file of it is lost. Copy all of cdn/, or use conference-widgets.classic.js.',
  severity: 'error',
};

/** Thrown where a lazy file that is needed did not load. */
export class MissingFile extends Error {
  override readonly name = 'MissingFile';
}
