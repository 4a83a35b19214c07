/**
 * Mends what strict XML parsers refuse and the web is full of. Only tried after the text as it is
 * was refused, so good XML is never touched.
 */
import { decodeEntities } from '../text/html-entities.js';
import { balanceTags, sections } from './balance-tags.js';

const own = /^&(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);$/i;

/** Names of HTML become their characters, a bare `&` becomes `&amp;`. */
function mendReference(reference: string): string {
  const decoded = reference.endsWith(';') ? decodeEntities(reference) : reference;
  if (own.test(reference)) return /[^\ufffd]/.test(withoutForbidden(decoded)) ? reference : '';
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

const isMarkup = (section: string): boolean => /^<(?:!|\?)/.test(section);

/** The root element's prefixes that nobody declared, declared: names matter, not their vendors. */
function declarePrefixes(text: string): string {
  const tags = (text.match(sections) ?? []).filter((section) => !isMarkup(section)).join('');
  const used = new Set(
    [...tags.matchAll(/[<\s/]([a-z_][\w.-]*):[\w.-]+(?=[\s=/>])/gi)].map(nameOf),
  );
  const missing = [...used].filter(
    (name) => !/^xml(?:ns)?$/.test(name) && !tags.includes(`xmlns:${name}=`),
  );
  const declarations = missing.map((name) => ` xmlns:${name}="urn:undeclared:${name}"`).join('');
  let isDone = false;
  return text.replace(sections, (section) => {
    if (isDone || isMarkup(section)) return section;
    isDone = true;
    return section.replace(/^<[\w:.-]+/, (start) => start + declarations);
  });
}

const nameOf = ([, name = '']: RegExpMatchArray): string => name;

/** A document type may hold entities that unfold without end; nothing here needs one. */
export function withoutDoctype(text: string): string {
  const start = /<!DOCTYPE\b/i.exec(text)?.index;
  if (start === undefined) return text;
  const end = endOfDoctype(text, start);
  return text.slice(0, start) + text.slice(end);
}

/** Behind the `>` that closes it: not one in a quoted value, a comment or the internal subset. */
function endOfDoctype(text: string, start: number): number {
  const part = /"[^"]*"|'[^']*'|<!--[^]*?-->|<\?[^]*?\?>|[[\]>]/g;
  part.lastIndex = start;
  let isInside = false;
  for (let found = part.exec(text); found; found = part.exec(text)) {
    if (found[0] === '[') isInside = true;
    else if (found[0] === ']') isInside = false;
    else if (found[0] === '>' && !isInside) return part.lastIndex;
  }
  return text.length;
}

/** A second version of a text that a strict parser refused. */
export function repairXml(text: string): string {
  const start = Math.max(0, text.search(/<[?!a-z]/i));
  const clean = withoutDoctype(withoutForbidden(text.slice(start))).replace(
    /<\?xml\s[^]*?\?>/g,
    '',
  );
  const mended = balanceTags(clean, (part) =>
    part.replace(/&(?:#\d+;|#x[\da-f]+;|\w+;)?/gi, mendReference),
  );
  return declarePrefixes(mended);
}
