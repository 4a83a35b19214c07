/** Reads and checks one source; where it cannot be read, the reason in words. */
import { checkText, countEntries } from '../../reading/check-text.js';
import type { PlacedProblem } from '../../reading/place-problems.js';
import { CommandError } from '../command-error.js';
import { readBytes } from '../read-bytes.js';
import { readDocument, type ReadingOptions } from '../read-document.js';

export interface CheckedSource {
  /** As the user wrote it. */
  readonly source: string;
  readonly format: string;
  readonly counts: Readonly<Record<string, number>>;
  readonly problems: readonly PlacedProblem[];
}

export interface UnreadSource {
  readonly source: string;
  readonly error: string;
}

export const isUnread = (checked: CheckedSource | UnreadSource): checked is UnreadSource =>
  'error' in checked;

export async function checkSource(
  name: string,
  options: ReadingOptions,
): Promise<CheckedSource | UnreadSource> {
  try {
    const reading = await readDocument(await readBytes(name), options);
    const { timeZone } = options;
    const { conference, problems } = checkText(reading, { now: Date.now(), timeZone });
    const { format } = reading;
    return { source: name, format, counts: countEntries(conference), problems };
  } catch (error) {
    if (error instanceof CommandError) return { source: name, error: error.message };
    throw error;
  }
}
