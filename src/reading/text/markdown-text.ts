/**
 * Turns Markdown, as organisers write it into abstracts, into structured plain text. Texts that are
 * no Markdown come here too, so that a character counts as markup only where it can hardly be
 * anything else (`snake_case`, `2 * 3` and `f*ck` stay). Line breaks stay, as in pretalx. No
 * pattern may read a character twice: each of its parts ends where the next one can begin.
 */
import { decodeEntities } from './html-entities.js';
import { tidyText } from './text-writer.js';

const rule = /^(?:[-*_] *){3,}$/;
const underline = /^ {0,3}(?:=+|-{2,}) *$/;
const tableRule = /^\|?(?: *:?-{2,}:? *\|)+(?: *:?-{2,}:?)?$/;
const definition = /^ {0,3}\[[^\]]+\]: *\S/;
const item = /^(?:[-*+•]|(\d{1,3})[.)])\s/;

/** Inline HTML that is usual within Markdown; any other `<…>` is text (`Vec<T>`). */
const inlineTag =
  /<\/?(?:a|abbr|b|big|cite|code|del|em|font|i|img|ins|kbd|mark|q|s|samp|small|span|strike|strong|sub|sup|tt|u|var|wbr)(?:\s[^<>]*)?\/?>()/gi;

/**
 * Characters that markup of a line begins with. Most lines begin with a letter and are spared
 * further tests.
 */
const lineSign = /^(?:[-*_#>+•|:[]|\d)/;

/** The text of `# Heading` or `## Heading ##`. */
function headingText(line: string): string {
  const signs = /^#{1,6}(?=\s)/.exec(line)?.[0].length ?? 0;
  if (signs === 0) return line;
  let end = line.length;
  while (line[end - 1] === '#') end -= 1;
  return line.slice(signs, end).trim();
}

function lineText(written: string): string {
  const line = written.trim();
  if (!lineSign.test(line)) return line;
  const indent = written.length - written.trimStart().length;
  if ((indent < 4 && rule.test(line)) || tableRule.test(line) || definition.test(written)) {
    return '';
  }
  const list = item.exec(line);
  if (list) {
    const width = written.slice(0, indent).replaceAll('\t', '  ').length;
    const sign = list[1] === undefined ? '-' : `${list[1]}.`;
    const depth = Math.min(4, Math.floor(width / 2));
    return `${'  '.repeat(depth)}${sign} ${line.slice(list[0].length).trimStart()}`;
  }
  return headingText(line.replace(/^(?:>\s?)+/, ''));
}

/**
 * Patterns of inline markup, each with its character; a text without that character is not
 * searched.
 */
const inlineRules: readonly (readonly [sign: string, pattern: RegExp])[] = [
  ['![', /!\[([^[\]\n]*)\]\([^()\s]*(?:\s+"[^"\n]*")?\)/g],
  ['](', /\[([^[\]\n]+)\]\(\s*[^()\s]*(?:\([^()\s]*\)[^()\s]*)?(?:\s+["'][^\n"']*["'])?\s*\)/g],
  ['][', /\[([^[\]\n]+)\]\[[^[\]\n]*\]/g],
  ['<', /<((?:https?:\/\/|mailto:)[^\s<>]+)>/g],
  ['<', inlineTag],
  ['**', /(?<![\w*\\])\*\*(?=\S)([^*]+?)(?<=\S)\*\*(?![\w*])/g],
  ['__', /(?<![\w_\\])__(?=\S)([^_]+?)(?<=\S)__(?![\w_])/g],
  ['*', /(?<![\w*\\])\*(?=\S)([^*\n]+?)(?<=\S)\*(?![\w*])/g],
  ['_', /(?<![\w_\\])_(?=\S)([^_\n]+?)(?<=\S)_(?![\w_])/g],
  ['~~', /~~(?=\S)([^~\n]+?)~~/g],
  ['`', /`{1,2}([^`\n]+)`{1,2}/g],
  ['\\', /\\([\\`*_{}[\]()#+\-.!<>~|])/g],
];

function inlineText(text: string): string {
  let result = text;
  for (const [sign, pattern] of inlineRules) {
    if (result.includes(sign)) result = result.replace(pattern, '$1');
  }
  return result;
}

/**
 * The text of Markdown. Line breaks stay, and list items begin with `- ` or `1. `. Never throws.
 */
export function markdownText(markdown: string): string {
  const lines: string[] = [];
  let inFence = false;
  for (const line of markdown.split('\n')) {
    if (/^ {0,3}(?:```|~~~)/.test(line)) {
      inFence = !inFence;
      lines.push('');
    } else if (inFence) {
      lines.push(line);
    } else if (underline.test(line) && (lines.at(-1) ?? '') !== '') {
      lines.push('');
    } else {
      lines.push(lineText(line));
    }
  }
  return tidyText(decodeEntities(inlineText(lines.join('\n'))));
}
