/** Writes the result of a command. */
import { writeFile } from 'node:fs/promises';
import { CommandError, describeError } from './command-error.js';

/** Writes to a file, or to standard output when none is named. */
export async function writeOutput(text: string, output: string | undefined): Promise<void> {
  if (output === undefined || output === '-') {
    process.stdout.write(text);
    return;
  }
  try {
    await writeFile(output, text);
  } catch (error) {
    throw new CommandError(`Cannot write ${output}: ${describeError(error)}.`);
  }
}
