/** One input of a command as a conference document. */
import { decodeText } from '../reading/decode-text.js';
import { given } from '../model/document-context.js';
import { readText, type TextReading, type TextReadingOptions } from '../reading/read-text.js';
import { CommandError, describeError } from './command-error.js';
import type { InputBytes } from './read-bytes.js';
import { readXml } from '../reading/xml/read-xml.js';

export interface ReadDocument extends TextReading {
  /** As the user wrote it. */
  readonly name: string;
}

export type ReadingOptions = Pick<TextReadingOptions, 'timeZone' | 'from'>;

export async function readDocument(
  { name, url, bytes, contentType }: InputBytes,
  options: ReadingOptions,
): Promise<ReadDocument> {
  const text = decodeText(bytes, contentType);
  try {
    const reading = await readText(text, { ...options, ...given('url', url), readXml });
    return { name, ...reading };
  } catch (error) {
    throw new CommandError(`Cannot read ${name}: ${describeError(error)}`);
  }
}
