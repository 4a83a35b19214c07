/** `--fail-on` names the problems that make a command exit with 1. */
import type { PlacedProblem } from '../../reading/place-problems.js';
import { CommandError } from '../command-error.js';

/** In order of strictness: each includes those before it. */
const failures = ['loss', 'error', 'warning'] as const;
export type Failure = (typeof failures)[number];

export const failOnWords =
  'exit with 1 on loss (an entry or a value is left out), error (or one that is wrong), warning (or one in doubt)';

export function readFailure(name: string | undefined): Failure | undefined {
  const found = failures.find((failure) => failure === name);
  if (found !== undefined || name === undefined) return found;
  throw new CommandError(`Expected --fail-on=${failures.join('|')}; found "${name}".`);
}

/**
 * A loss is an error by which something of the source is not in the document: it could not be read,
 * or our schema does not allow it.
 */
export function fails(problems: readonly PlacedProblem[], failOn: Failure | undefined): boolean {
  if (failOn === undefined) return false;
  if (failOn === 'warning') return problems.some(({ severity }) => severity !== 'info');
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (failOn === 'error') return errors.length > 0;
  return errors.some(({ of, code }) => of === 'source' || code === 'value-left-out');
}
