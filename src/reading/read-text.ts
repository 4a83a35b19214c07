/**
 * Reads a text of any format as a conference document. Pages, the command line and editors all come
 * this way. Our own document needs only `JSON.parse`; everything else is in lazy files.
 */
import { parseForeign } from './formats/format-families.js';
import { createTextReader } from './text-reader.js';

export {
  isRefused,
  type RefusedText,
  type TextReading,
  type TextReadingOptions,
} from './text-reader.js';

export const readText = createTextReader({
  parse: (source, run) => parseForeign(source, undefined, run),
  // The words are a lazy file too, since most pages never need them.
  async refuse({ text, json }) {
    const { isHtmlPage, nameOfForeign } = await import('./foreign/name-of-foreign.js');
    const code = isHtmlPage(text) ? 'source-is-html' : 'format-unknown';
    return { code, message: nameOfForeign(text, json) };
  },
});
