/**
 * One text, whatever it is written in, as a conference document: the one path for pages, the
 * command line and editors. Our own document needs nothing more than `JSON.parse`; everything else
 * is a lazy file.
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
      const { isHtmlPage, nameOfForeign } = await import('./foreign/name-of-foreign.js');
      const code = isHtmlPage(text) ? 'source-is-html' : 'format-unknown';
      return { code, message: nameOfForeign(text, json) };
    },
  });

export const readText = createReader(() => atOnce);
