/**
 * Abstracts as plain text: whether they came as HTML, as HTML escaped twice, as Markdown or as
 * text, nobody says, so the text itself has to.
 */
import { decodeEntities } from './html-entities.js';
import { htmlText } from './html-text.js';
import { markdownText } from './markdown-text.js';

/** Nothing in it that any markup could mean. */
const plain = /^[^<&*_`~#[\]|>\\=\r•]*$/;
const listOrRule = /^\s*(?:[-+]|\d{1,3}[.)])\s|^ *-{2,} *$/m;

const blockTag =
  /<\/?(?:p|br|div|ul|ol|li|h[1-6]|table|tr|td|blockquote|pre|hr|section|article|figure|dl|script|style|iframe|svg|html|body)(?:\s[^<>]*)?\/?>/i;
const anyTag = /<\/?[a-z][^<>]*>/i;
const escapedTag =
  /&(?:lt|#60|#x3c);\/?(?:p|br|div|ul|ol|li|a|b|i|em|strong|span|h[1-6]|blockquote|img)(?:\s[^<>]*?)?\/?&(?:gt|#62|#x3e);/i;

/**
 * HTML or Markdown to structured plain text: paragraphs by blank lines, list items by `- ` or
 * `1. `. The result is text for text nodes and search, never markup. Never throws.
 */
export function plainText(markup: string): string {
  const text = markup.trim();
  if (plain.test(text) && !listOrRule.test(text))
    return text.includes('\n') ? text.replace(/^[^\S\n]+|[^\S\n]+$/gm, '') : text;
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  // Without a bracket or an escaped one there is no HTML to look for.
  if (!/<|&[lL#]/.test(lines)) return markdownText(lines);
  const source = !anyTag.test(lines) && escapedTag.test(lines) ? decodeEntities(lines) : lines;
  return blockTag.test(source) ? htmlText(source) : markdownText(source);
}
