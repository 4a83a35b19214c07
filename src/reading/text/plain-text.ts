/**
 * Turns abstracts into plain text. Sources do not say whether they are HTML, escaped HTML, Markdown
 * or text, so that the text itself has to show it.
 */
import { withLineBreaks } from './escaped-breaks.js';
import { decodeEntities } from './html-entities.js';
import { htmlText } from './html-text.js';
import { markdownText } from './markdown-text.js';

/** A text without any character of markup. */
const plain = /^[^<&*_`~#[\]|>\\=\r•]*$/;
const listOrRule = /^[^\S\n]*(?:[-+]|\d{1,3}[.)])\s|^ *-{2,} *$/m;
/** `listOrRule` needs no more characters of a line; whole abstracts would take longer. */
const lineStart = 8;

const blockTag =
  /<\/?(?:p|br|div|ul|ol|li|h[1-6]|table|tr|td|blockquote|pre|hr|section|article|figure|dl|script|style|iframe|svg|html|body)(?:\s[^<>]*)?\/?>/i;
/**
 * Tags whose names are words too (`convert <source> to <object>`); they count as markup only with
 * an attribute.
 */
const furnishedTag =
  /<(?:applet|object|embed|param|frameset|frame|meta|link|base|form|input|button|select|video|audio|source|area|dt|dd|th)\s[^<>=]*=[^<>]*>/i;
const anyTag = /<\/?[a-z][^<>]*>/i;
/** An escaped tag. It ends before the next one begins; its attributes may hold other references. */
const escapedTag =
  /&(?:lt|#60|#x3c);\/?(?:p|br|div|ul|ol|li|a|b|i|em|strong|span|h[1-6]|blockquote|img)(?:\s[^<>&]*(?:&(?!(?:lt|#60|#x3c|gt|#62|#x3e);)[^<>&]*)*)?\/?&(?:gt|#62|#x3e);/i;

const trim = (line: string): string => line.trim();

/** The content of a `<![CDATA[…]]>` that was escaped as a whole. */
const withoutSection = (text: string): string =>
  text.startsWith('<![CDATA[') && text.endsWith(']]>') ? text.slice(9, -3).trim() : text;

/** The text without comments of HTML, which mark pictures and parts in some content systems. */
function withoutComments(text: string): string {
  if (!text.includes('<!--')) return text;
  const parts: string[] = [];
  let from = 0;
  for (let at = text.indexOf('<!--'); at >= 0; at = text.indexOf('<!--', from)) {
    const end = text.indexOf('-->', at);
    if (end < 0) break;
    parts.push(text.slice(from, at));
    // Of a blank on each side, one is enough.
    from = end + (text[at - 1] === ' ' && text[end + 3] === ' ' ? 4 : 3);
  }
  return (parts.join('') + text.slice(from)).trim();
}

/**
 * Restores markup that was escaped once too often: `&lt;p&gt;` becomes a tag, `\n` a line break,
 * and a CDATA section its content.
 */
export function unescapedMarkup(markup: string): string {
  const text = withLineBreaks(withoutSection(markup.trim()));
  const isEscaped = text.includes('&') && !anyTag.test(text) && escapedTag.test(text);
  return isEscaped ? decodeEntities(text) : text;
}

/**
 * HTML or Markdown to structured plain text: paragraphs by blank lines, list items by `- ` or
 * `1. `. The result is text for text nodes and search, never markup. Never throws.
 */
export function plainText(markup: string): string {
  const text = withoutComments(withLineBreaks(withoutSection(markup.trim())));
  const isOneLine = !text.includes('\n');
  if (plain.test(text) && !listOrRule.test(isOneLine ? text.slice(0, lineStart) : text))
    return isOneLine ? text : text.split('\n').map(trim).join('\n');
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  // Without a `<`, plain or escaped, the text has no HTML.
  return /<|&[lL#]/.test(lines) ? markedUpText(lines) : markdownText(lines);
}

function markedUpText(text: string): string {
  const source = unescapedMarkup(text);
  const isHtml = blockTag.test(source) || furnishedTag.test(source);
  return isHtml ? htmlText(source) : markdownText(source);
}
