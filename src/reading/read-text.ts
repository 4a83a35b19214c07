/**
 * Reads a text of any format as a conference document. Pages, the command line and editors all come
 * this way. Our own document needs only `JSON.parse`; everything else is in lazy files.
 */
import { parseForeign } from './formats/format-families.js';
import { createTextReader, type ReadText } from './text-reader.js';
import { atOnce, type RunSteps } from '../model/values/steps.js';

export {
  isRefused,
  type RefusedText,
  type TextReading,
  type TextReadingOptions,
} from './text-reader.js';

/** `runOf` says how the steps of a foreign format's reading are done. */
export const createReader = (runOf: (text: string) => RunSteps): ReadText =>
  createTextReader({
    parse: (source) => parseForeign(source, undefined, runOf(source.text)),
    // The words are a lazy file too, since most pages never need them.
    async refuse({ text, json }) {
      const { isHtmlPage, nameOfUnreadable } = await import('./unreadable/name-of-unreadable.js');
      const code = isHtmlPage(text) ? 'source-is-html' : 'format-unknown';
      return { code, message: nameOfUnreadable(text, json) };
    },
  });

export const readText = createReader(() => atOnce);
