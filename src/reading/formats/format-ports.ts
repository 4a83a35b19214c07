/** What formats need of the outside, the same in pages and in Node. Part of each lazy family. */
import { webUrl } from '../../model/values/web-url.js';
import { plainText } from '../text/plain-text.js';
import { readXmlInSteps } from '../xml/read-xml.js';
import type { Problem } from '../../model/problem.js';
import { xmlStart } from '../xml/prolog.js';
import type { FormatPorts, SourceText } from './source-format.js';

/** What files beside a source end with; other words behind a dot are the end of a host's name. */
const fileEnding =
  /^(?:[smx]?html?|php|aspx?|jsp|cgi|do|pdf|ics|json|xml|rss|atom|txt|md|rst|csv|tsv|xlsx?|od[pst]|docx?|pptx?|key|png|jpe?g|gif|webp|svg|avif|mp[34]|webm|mov|m4[av]|zip|t?gz|tar|epub|js|css)$/i;

/** `example.org/talk` lost its beginning, as `www.example.org` did: no file beside the source. */
function isBareHost(url: string): boolean {
  const [, ending] =
    /^[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){0,4}\.([a-z]{2,24})(?::\d+)?(?:[/?#]|$)/i.exec(url) ?? [];
  return ending !== undefined && !fileEnding.test(ending);
}

/** Programs put addresses into `<…>`, as RFC 3986 (appendix C) has them in running text. */
const safeUrl: FormatPorts['safeUrl'] = (url, base) => {
  const address = url
    .trim()
    .replace(/^<(?:URL:)?([^<>]*)>$/i, '$1')
    .trim();
  return webUrl(isBareHost(address) ? `https://${address}` : address, base);
};

export const formatPorts: FormatPorts = { readXml: readXmlInSteps, plainText, safeUrl };

/** A warning of the server before an XML text: most readers refuse such a file. */
export function problemsBefore({ text, json }: SourceText): Problem[] {
  const start = json === undefined ? xmlStart(text) : 0;
  if (start === 0) return [];
  const line = text.slice(0, start).split('\n').length;
  const message = `Expected the file to begin with its XML; found a text of ${start} characters before it, as servers write that warn of something. It is left out.`;
  return [{ code: 'text-before-xml', path: `${line}:1`, message, severity: 'warning' }];
}
