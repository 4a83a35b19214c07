/**
 * Gives formats what they need from outside: reading XML, plain text, safe addresses. Pages and
 * Node use the same functions, and each lazy family brings them along.
 */
import { webUrl } from '../../model/values/web-url.js';
import { plainText } from '../text/plain-text.js';
import { readXmlInSteps } from '../xml/read-xml.js';
import type { Problem } from '../../model/problem.js';
import { rootName, xmlStart } from '../xml/prolog.js';
import type { FormatPorts, SourceText } from './source-format.js';

/**
 * Endings of files that may lie beside a source. Any other word behind the last dot is taken for
 * the end of a host name, as in `example.org`.
 */
const fileEnding =
  /^(?:[smx]?html?|php|aspx?|jsp|cgi|do|pdf|ics|json|xml|rss|atom|txt|md|rst|csv|tsv|xlsx?|od[pst]|docx?|pptx?|key|png|jpe?g|gif|webp|svg|avif|mp[34]|webm|mov|m4[av]|zip|t?gz|tar|epub|js|css)$/i;

/**
 * Whether an address is a host that lost its `https://` (`example.org/talk`, `www.example.org`) and
 * not the name of a file beside the source.
 */
function isBareHost(url: string): boolean {
  const [, ending] =
    /^[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){0,4}\.([a-z]{2,24})(?::\d+)?(?:[/?#]|$)/i.exec(url) ?? [];
  return ending !== undefined && !fileEnding.test(ending);
}

/** Some programs put an address into `<…>`, as RFC 3986 (appendix C) proposes for running text. */
const safeUrl: FormatPorts['safeUrl'] = (url, base) => {
  const address = url
    .trim()
    .replace(/^<(?:URL:)?([^<>]*)>$/i, '$1')
    // An address that was escaped once more would lose all of its fields but the first.
    .replaceAll('&amp;', '&')
    .trim();
  return webUrl(isBareHost(address) ? `https://${address}` : address, base);
};

/** The ports of every format. */
export const formatPorts: FormatPorts = { readXml: readXmlInSteps, plainText, safeUrl };

/** Whether the text was cut off inside of its root element. */
function isCutOff(text: string): boolean {
  const root = rootName(text);
  return (
    /^(?:schedule|rss|feed|rdf)$/i.test(root) &&
    !text.trimEnd().endsWith('/>') &&
    !new RegExp(`</[\\w:.-]*${root}`, 'i').test(text)
  );
}

/** The index of a comment that nobody closed, in which all that follows is lost; -1 without one. */
function openComment(text: string): number {
  const at = text.lastIndexOf('<!--');
  // In a section it is part of a text.
  const isOpen = at >= 0 && !text.includes('-->', at) && !text.includes(']]>', at);
  return isOpen && /^(?:schedule|rss|feed|rdf)$/i.test(rootName(text)) ? at : -1;
}

/**
 * Problems of XML as a whole: text before it, such as a server's error message, since most other
 * readers refuse such a file; and an end that is missing, since entries are lost with it.
 */
export function problemsAround({ text, json }: SourceText): Problem[] {
  const problems: Problem[] = [];
  const start = json === undefined ? xmlStart(text) : 0;
  if (start > 0) {
    problems.push({
      code: 'text-before-xml',
      path: `${text.slice(0, start).split('\n').length}:1`,
      message: `Found ${start} characters before the XML, such as a server's warning; expected none. They are left out.`,
      severity: 'warning',
    });
  }
  const comment = json === undefined ? openComment(text) : -1;
  if (comment >= 0) {
    problems.push({
      code: 'xml-comment-open',
      path: `${text.slice(0, comment).split('\n').length}:1`,
      message: 'Found a comment without its end; what follows it is left out.',
      severity: 'error',
    });
  }
  if (isCutOff(text)) {
    const message = 'Found a file that was cut off; expected all of it.';
    const path = `${text.trimEnd().split('\n').length}:1`;
    problems.push({ code: 'xml-cut-off', path, message, severity: 'error' });
  }
  return problems;
}
