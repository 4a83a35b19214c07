/**
 * Says what a text is that no format can read, such as “This is a PDF document”. Files that are not
 * text are recognised by their first bytes, also after they were decoded as text; their content is
 * never quoted.
 */
import { nameOfBinary } from './name-of-binary.js';
import { nameOfJson } from './name-of-json.js';
import { nameOfMarkup } from './name-of-markup.js';
import { shown } from './shown-text.js';

export { nameOfSignature } from './name-of-binary.js';
export { isHtmlPage } from '../xml/prolog.js';

/** The most characters of a text that are looked at. */
const HEAD = 20_000;

/** The first bytes as a text, one character for each byte. */
export const headOfBytes = (bytes: Uint8Array): string =>
  new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));

/** Texts that are recognised by how they begin, and what is said of each. */
const firstLines: readonly (readonly [sign: RegExp, sentence: string])[] = [
  [
    /^(?:\/\*O_o\*\/\s*)?google\.visualization[^]{0,200}"status":\s*"error"/,
    'This is an error of Google: the sheet is not there, or not everybody may see it. Share it with everybody who has the link, or choose File, Share, Publish to web.',
  ],
  [
    /^(?:\/\*O_o\*\/\s*)?google\.visualization/,
    'This is a sheet of Google (gviz), but its headings say too little. A programme needs Title, Date and Start; partners Name and Logo; news Title and Published.',
  ],
  [
    /^BEGIN:VCARD/i,
    'This is a card of contacts (vCard): it has people and no programme. A calendar begins with BEGIN:VCALENDAR.',
  ],
  [
    /^\{\\rtf/,
    'This is a Word document (RTF): its text has no fields. Save its table as CSV, or copy it into a sheet.',
  ],
  [/^%!PS/, 'This is a PostScript file: it is made for printers.'],
  [/^<\?php/i, 'This is PHP that the server did not run: ask whoever keeps the server.'],
  [
    /^version https:\/\/git-lfs/,
    'This is a pointer of Git LFS and not the file itself: fetch it with git lfs pull.',
  ],
  [
    /^(?:import|export|const|let|var|function|window\.|"use strict"|'use strict'|\(function|!function)\b/,
    'This is a script and not data: give the address of the data that it loads.',
  ],
  [/^\)\]\}/, 'This is JSON behind a guard (")]}\'"): ask for the address that gives JSON alone.'],
  [
    /^[\w$]+(?:\.[\w$]+)*\(\s*[[{]/,
    'This is JSON in the call of a function (JSONP): ask for the address without callback.',
  ],
  [
    /^(?:webcals?|https?):\/\/\S+\s*$/i,
    'This is an address and not what is found there: give the address itself as the source.',
  ],
  [
    /^(?:PHP )?(?:Fatal error: |(?:Parse error|Warning|Notice|Deprecated): [^\n]{0,300} on line \d)/,
    'This is an error message of PHP: ask whoever keeps the server.',
  ],
  [
    /^(?:[\w-]+:\s[^\n]*\n){0,20}[\w-]+:\s*\n\s+- /,
    'This is YAML: give the same as JSON, which every program that reads YAML can write.',
  ],
  [
    /^(?:from|received|return-path|mime-version|delivered-to):\s/i,
    'This is an e-mail: save the calendar or the table that is attached to it.',
  ],
  [
    /^&lt;(?:\?xml|rss|feed|rdf)/i,
    'This is XML whose signs were replaced (&lt; for <), as for showing it on a page: ask for the file itself.',
  ],
  [
    /^(?:[45]\d\d\b.{0,60}|(?:page |file )?not found|forbidden|unauthorized|access denied|too many requests|bad gateway|service unavailable|internal server error|error establishing a database connection)[\s.!]*$/i,
    'This is an error message of the server and not the data: the address is wrong or gone, or the server needs its keeper.',
  ],
  [
    /^(?:moved permanently|found|see other)\. redirecting to /i,
    'This is a message of a server that sends on to another address: open it in a browser and give the address that it ends at.',
  ],
  [
    /^(?:---\r?\n|#{1,6} )/,
    'This is Markdown: a text for readers, without the fields of a programme.',
  ],
];

/** Characters that may separate the cells of a line, the surest sign of a table first. */
const dividers = ['\t', ';', ',', '|'];

/**
 * The character that separates cells, if the first lines all have the same number of cells, three
 * or more; else `undefined`.
 */
function dividerOf(text: string): string | undefined {
  const lines = text
    .split(/\r\n?|\n/, 12)
    .filter((line) => line.trim() !== '')
    .slice(0, 5);
  if (lines.length < 2) return undefined;
  return dividers.find((divider) => {
    const counts = lines.map((line) => line.split(divider).length);
    return (counts[0] ?? 0) > 2 && counts.every((count) => count === counts[0]);
  });
}

function nameOfTable(text: string): string | undefined {
  const divider = dividerOf(text);
  if (divider === undefined) return undefined;
  const first = text.split(/\r\n?|\n/, 1)[0] ?? '';
  const headings = first.split(divider).map((heading) => `"${shown(heading, 30)}"`);
  const list = headings.slice(0, 6).join(', ');
  return `This is a table, but its headings say too little: ${list}. A programme needs Title, Date and Start; partners Name and Logo; news Title and Published.`;
}

/**
 * Says in a sentence or two what the text is and, where it helps, what to give instead. `json` is
 * the parsed value if the text is JSON.
 */
export function nameOfUnreadable(text: string, json?: unknown): string {
  const binary = nameOfBinary(text.slice(0, HEAD));
  if (binary !== undefined) return binary;
  if (json !== undefined) return nameOfJson(json);
  const head = text.slice(0, HEAD).trimStart();
  const known = firstLines.find(([sign]) => sign.test(head))?.[1];
  if (known !== undefined) return known;
  if (head.startsWith('<')) return nameOfMarkup(head);
  return (
    nameOfTable(head) ??
    `This looks like plain text ("${shown(head, 40)}"): nothing in it says what is a title and what a time.`
  );
}
