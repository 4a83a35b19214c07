/** Reads one input of a command as a conference document. */
import { decodeUnknown } from '../reading/decode-text.js';
import { mendDecoded } from './mend-decoded.js';
import type { Problem } from '../model/problem.js';
import { given } from '../model/values/optional-fields.js';
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

/** Whether the bytes are a ZIP archive, whatever it holds. */
const isArchive = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.subarray(0, 4)).equals(Buffer.from('PK\x03\x04', 'latin1'));

/** Workbooks are read here and in no page, so that no visitor loads what unpacks them. */
async function readArchive(bytes: Uint8Array, options: TextReadingOptions) {
  const { readWorkbook } = await import('../reading/workbook/read-workbook.js');
  return readWorkbook(bytes, options);
}

/**
 * An HTML page in none of our formats may hold a table that can be read: saved by Word, or from the
 * web.
 */
async function readPage(text: string, options: TextReadingOptions) {
  const reading = await readText(text, options);
  if (!isRefused(reading) || options.from !== undefined || !/<t[dh][\s>]/i.test(text))
    return reading;
  const { readPasted } = await import('../reading/read-pasted.js');
  return readPasted({ html: text }, options);
}

export async function readDocument(
  { name, url, bytes, contentType }: InputBytes,
  options: ReadingOptions,
): Promise<ReadDocument> {
  const place = { ...options, ...given('url', url) };
  const doubts: Problem[] = [];
  const reading = isArchive(bytes)
    ? await readArchive(bytes, place)
    : await readPage(
        mendDecoded(await decodeUnknown(bytes, contentType, (problem) => doubts.push(problem))),
        place,
      );
  if (isRefused(reading)) {
    const { nameOfSignature, headOfBytes } =
      await import('../reading/unreadable/name-of-unreadable.js');
    // The decoder makes a text of any bytes, so a picture or a PDF is named by its first bytes.
    const words = isArchive(bytes) ? undefined : nameOfSignature(headOfBytes(bytes));
    const messages = reading.problems.map(({ message }) => message).join(' ');
    throw new CommandError(`Cannot read ${name}: ${words ?? messages}`);
  }
  return { name, ...reading, problems: [...doubts, ...reading.problems] };
}
