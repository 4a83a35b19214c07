/** What formats need of the outside, the same in pages and in Node. Part of each lazy family. */
import { webUrl } from '../../model/values/web-url.js';
import { plainText } from '../text/plain-text.js';
import { readXml } from '../xml/read-xml.js';
import type { Problem } from '../../model/problem.js';
import { xmlStart } from '../xml/prolog.js';
import type { FormatPorts, SourceText } from './source-format.js';

/** `www.example.org/talk` is a web address that lost its beginning, never a file beside the source. */
const safeUrl: FormatPorts['safeUrl'] = (url, base) =>
  webUrl(/^\s*www\.[^\s/]+\.[^\s/]/i.test(url) ? `https://${url.trim()}` : url, base);

export const formatPorts: FormatPorts = { readXml, plainText, safeUrl };

/** A warning of the server before an XML text: most readers refuse such a file. */
export function problemsBefore({ text, json }: SourceText): Problem[] {
  const start = json === undefined ? xmlStart(text) : 0;
  if (start === 0) return [];
  const line = text.slice(0, start).split('\n').length;
  const message = `Expected the file to begin with its XML; found a text of ${start} characters before it, as servers write that warn of something. It is left out.`;
  return [{ code: 'text-before-xml', path: `${line}:1`, message, severity: 'warning' }];
}
