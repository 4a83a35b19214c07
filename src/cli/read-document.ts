/** One input of a command as a conference document. */
import { decodeUnknown } from '../reading/decode-text.js';
import type { Problem } from '../model/problem.js';
import { given } from '../model/document-context.js';
import {
  isRefused,
  readText,
  type TextReading,
  type TextReadingOptions,
} from '../reading/read-text.js';
import { CommandError } from './command-error.js';
import type { InputBytes } from './read-bytes.js';

export interface ReadDocument extends TextReading {
  /** As the user wrote it. */
  readonly name: string;
}

export type ReadingOptions = Pick<TextReadingOptions, 'timeZone' | 'from'>;

export async function readDocument(
  { name, url, bytes, contentType }: InputBytes,
  options: ReadingOptions,
): Promise<ReadDocument> {
  const doubts: Problem[] = [];
  const text = await decodeUnknown(bytes, contentType, (problem) => doubts.push(problem));
  const reading = await readText(text, { ...options, ...given('url', url) });
  if (isRefused(reading)) {
    const words = reading.problems.map(({ message }) => message).join(' ');
    throw new CommandError(`Cannot read ${name}: ${words}`);
  }
  return { name, ...reading, problems: [...doubts, ...reading.problems] };
}
