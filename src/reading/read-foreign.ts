/** Texts of other systems, with what their formats need of a browser. A lazy chunk. */
import { nameOfForeign } from './foreign/name-of-foreign.js';
import { parseForeign } from './formats/format-catalog.js';
import { plainText } from './text/plain-text.js';
import type { FormatResult, SourceText } from './formats/source-format.js';
import { webUrl } from '../model/web-url.js';
import { readXml } from './xml/read-xml.js';

/** `undefined` when no format knows the text. */
export function readForeign(source: SourceText): Promise<FormatResult | undefined> {
  return parseForeign(source, { readXml, plainText, safeUrl: webUrl });
}

/** What a text is that none of them knows, for the owner of the page. */
export { nameOfForeign };
