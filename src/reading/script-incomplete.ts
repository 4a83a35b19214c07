import type { Problem } from '../model/problem.js';

/** A lazy file of the script did not come: the page lacks it, or the network does. */
export const scriptIncomplete: Problem = {
  code: 'script-incomplete',
  path: '',
  message:
    'Expected the chunks/ folder beside the script; a part of it could not be loaded. Copy all of cdn/, or use conference-widgets.classic.js, which is whole.',
  severity: 'error',
};

/** Thrown where a lazy file is needed that did not come. */
export class MissingFile extends Error {
  override readonly name = 'MissingFile';
}
