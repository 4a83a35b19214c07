/**
 * Mends what strict XML parsers refuse and the web is full of. Only tried after the text as it is
 * was refused, so good XML is never touched.
 */
import { decodeEntities } from '../formats/html-entities.js';

const own = /^&(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);$/i;

/** Names of HTML become their characters, a bare `&` becomes `&amp;`. */
function mendReference(reference: string): string {
  if (own.test(reference)) return reference;
  const decoded = reference.endsWith(';') ? decodeEntities(reference) : reference;
  return decoded === reference ? reference.replace('&', '&amp;') : decoded;
}

/** Characters that XML 1.0 has no place for (section 2.2). */
const isForbidden = (code: number): boolean =>
  (code < 0x20 && code !== 0x9 && code !== 0xa && code !== 0xd) ||
  code === 0xfffe ||
  code === 0xffff;

function withoutForbidden(text: string): string {
  let result = '';
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    if (!isForbidden(text.charCodeAt(at))) continue;
    result += text.slice(from, at);
    from = at + 1;
  }
  return from === 0 ? text : result + text.slice(from);
}

/** The root element's prefixes that nobody declared, declared: names matter, not their vendors. */
function declarePrefixes(text: string): string {
  const used = new Set(
    [...text.matchAll(/[<\s/]([a-z][\w.-]*):[\w.-]+(?=[\s=/>])/gi)].map(([, name]) => name),
  );
  const missing = [...used].filter(
    (name) => name !== 'xml' && name !== 'xmlns' && !text.includes(`xmlns:${name ?? ''}=`),
  );
  const declarations = missing.map((name) => ` xmlns:${name ?? ''}="urn:undeclared:${name ?? ''}"`);
  return text.replace(/<([a-z][\w:.-]*)/i, (start) => start + declarations.join(''));
}

/** A second version of a text that a strict parser refused. */
export function repairXml(text: string): string {
  const start = Math.max(0, text.search(/<[?!a-z]/i));
  const sections = withoutForbidden(text.slice(start)).split(/(<!\[CDATA\[[\s\S]*?\]\]>)/);
  const mended = sections.map((section) =>
    section.startsWith('<![CDATA[')
      ? section
      : section.replace(/&(?:#\d+;|#x[\da-f]+;|\w+;)?/gi, mendReference),
  );
  return declarePrefixes(mended.join(''));
}
