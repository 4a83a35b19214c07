/**
 * Everything that reads foreign text takes time in proportion to it. A row names a reader, a text
 * and why it is there. A new reader is a line in `readers`.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lineOf } from '../../src/reading/formats/foreign-value.js';
import { parseFeedDate } from '../../src/reading/formats/feeds/feed-date.js';
import { offsetZoneOf } from '../../src/reading/formats/written/document-time.js';
import { parseForeign } from '../../src/reading/formats/format-families.js';
import { nameOfUnreadable } from '../../src/reading/unreadable/name-of-unreadable.js';
import { parseJson } from '../../src/reading/json/parse-json.js';
import { createLocator } from '../../src/reading/json/locate-pointer.js';
import { htmlText } from '../../src/reading/text/html-text.js';
import { parseLenientJson } from '../../src/reading/text/lenient-json.js';
import { markdownText } from '../../src/reading/text/markdown-text.js';
import { plainText } from '../../src/reading/text/plain-text.js';
import { isHtmlPage, rootName } from '../../src/reading/xml/prolog.js';
import { readXml } from '../../src/reading/xml/read-xml.js';
import { hasMarkup } from '../../src/widgets/agenda-timeline/detail/rich-text.js';
import { nodePorts } from './formats/support/node-ports.js';
import { growthOf, looksSteep, MOST, repeated, type MakeText, type Reader } from './growth.js';

const foreign: Reader = (text) => parseForeign({ text, timeZone: 'UTC' }, nodePorts);

interface Measured {
  readonly read: Reader;
  /** What its language is made of. */
  readonly parts: readonly string[];
  /** Put around the parts, so that the reader gets to them. */
  readonly around?: { readonly before: string; readonly behind?: string };
}

const html = [
  '<a',
  '<p>',
  '</p>',
  '<ul><li>',
  '</ul>',
  '<pre>',
  ' ',
  '\n',
  '<li>x',
  '<br>',
  '<!--',
  '<!---->',
  '<script>',
  '<script ',
  '</script',
  '"',
  "'",
  '<a title="',
  '&amp;',
  '&',
  'x',
];
const xml = [
  '<',
  '<a',
  '<b>',
  '</b>',
  '<b></c>',
  '<a:b xmlns:a="x">',
  '<!a',
  '<!DOCTYPE x [',
  '<![CDATA[',
  ']]>',
  '<!--',
  '<?x',
  '&',
  '"',
  "'",
  'a="1" ',
  ' ',
  'x',
  '\r',
];
const markdown = [
  '# ',
  ' ',
  '\n',
  '\u2028',
  '[a](',
  '![',
  '](',
  '*',
  '**',
  '_',
  '`',
  '> ',
  '- ',
  '| ',
  '---',
  '\\',
  '<b ',
  'x',
  '1. ',
  '\t',
  '~~',
  '=',
];
const json = [
  '{',
  '[',
  '"',
  '\\',
  '"\\',
  '/**/',
  '//',
  ',',
  ':',
  '1',
  ' ',
  '\n',
  'a',
  '“',
  "'",
  '<br',
];
const lines = [' ', '\n', '\r', '\u00a0', 'x', '\t', '\u2028'];

const readers: Readonly<Record<string, Measured>> = {
  'plain text': { read: plainText, parts: [...markdown, ...html.slice(0, 12), '&lt;p '] },
  'HTML text': { read: htmlText, parts: html },
  Markdown: { read: markdownText, parts: markdown },
  'rich text test': { read: hasMarkup, parts: markdown },
  XML: { read: readXml, parts: xml, around: { before: '<a>' } },
  'first element': { read: (text) => [rootName(text), isHtmlPage(text)], parts: xml },
  'lenient JSON': { read: parseLenientJson, parts: json, around: { before: '{"a":[1,' } },
  'inline JSON': { read: parseJson, parts: json, around: { before: '{"a":[' } },
  'place in JSON': { read: (text) => createLocator(text)('/a/0/b'), parts: json },
  'line of a place': { read: lineOf, parts: lines, around: { before: 'x', behind: 'x' } },
  'feed date': { read: (text) => parseFeedDate(text), parts: ['x', ' ', '1', ':', '-', '(', '+'] },
  'zone of a time': { read: (text) => offsetZoneOf(text), parts: ['[', '/', ']', 'T12:30', '1'] },
  'RSS items': {
    read: foreign,
    parts: [
      '<item><title>x</title></item>',
      '<item>',
      '<title>',
      '&lt;b&gt;',
      ' ',
      '<![CDATA[<p>]]>',
    ],
    around: { before: '<rss><channel><link>https://a.example/</link>' },
  },
  'Atom entries': {
    read: foreign,
    parts: ['<entry><title>x</title></entry>', '<entry>', '<div>', '<content type="xhtml"><p>'],
    around: { before: '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>x</title>' },
  },
  'frab XML': {
    read: foreign,
    parts: ['<room name="x"><event><title>x</title>', '<event>', ' ', '\n ', '<person>x</person>'],
    around: { before: '<schedule><day date="2026-01-01"><room name="r"><event><abstract>' },
  },
  'page with schema.org': {
    read: foreign,
    parts: [
      '<script type=application/ld+json',
      '<script type=application/ld+json>',
      '<script',
      ' ',
      '{',
    ],
    around: { before: '<html><script type=application/ld+json>{"@type":"Event"}</script>' },
  },
  'schema.org': {
    read: foreign,
    parts: ['{"@type":"Event","name":"x"},', '{"subEvent":', '[', ' '],
    around: { before: '{"@context":"https://schema.org","@graph":[', behind: '{}]}' },
  },
  tables: {
    read: foreign,
    parts: [
      ';',
      '"',
      '""',
      '\n',
      '\r',
      ' ',
      '2.12.2031',
      '9:30–',
      'x, ',
      '(',
      'Dec ',
      '12/02/2031;',
    ],
    around: { before: 'Date;Start;Title;Speakers;Room\n2.12.2031;9:30;x;' },
  },
  'JSON tables': {
    read: foreign,
    parts: ['{"title":"x","date":"2031-12-02","time":"9:30"},', '{"x":1},', ' '],
    around: { before: '[{"title":"x","date":"2031-12-02","time":"9:30"},', behind: '{}]' },
  },
  'name of what is refused': {
    read: (text) => nameOfUnreadable(text),
    parts: ['<', '<!---->', '<title>', ' ', '\n', ',', 'x', '\0', '{', '('],
  },
};

const blanksAndSeparator: MakeText = (size) => `# ${' '.repeat(size)}\u2028x`;

/** Texts that took more: issues on the readers' growth. */
const rows: readonly (readonly [reader: string, what: string, make: MakeText])[] = [
  ['plain text', 'a line of blanks', repeated(' ', { before: 'x*', behind: '\nx' })],
  ['plain text', 'newlines', repeated('\n', { before: 'x', behind: 'x' })],
  ['Markdown', 'a heading, blanks and U+2028', blanksAndSeparator],
  ['Markdown', 'a link that never ends', repeated('x', { before: '[a](' })],
  ['Markdown', 'blanks in a heading', repeated(' ', { before: '# a', behind: 'b' })],
  ['HTML text', 'tags that never end', repeated('<a')],
  ['name of what is refused', 'headings that never end', repeated('<h1 ', { before: '<html>' })],
  ['name of what is refused', 'titles that never end', repeated('<title ', { before: '<html>' })],
  ['name of what is refused', 'fields that never end', repeated('<input ', { before: '<html>' })],
  ['HTML text', 'nested lists', repeated('<ul><li>')],
  ['HTML text', 'preformatted blanks', repeated(' ', { before: '<pre>', behind: 'x' })],
  ['HTML text', 'items', repeated('<li>x')],
  ['lenient JSON', 'escapes that never end', repeated('"\\')],
  [
    'lenient JSON',
    'comments behind a comma',
    repeated('/**/', { before: '{"a":[1,', behind: 'x' }),
  ],
  ['inline JSON', 'escapes that never end', repeated('"\\')],
  ['line of a place', 'blanks', repeated(' ', { before: 'x\n', behind: 'x' })],
  ['feed date', 'letters', repeated('x')],
  ['zone of a time', 'brackets', repeated('[')],
  ['XML', 'a tag of letters', repeated('x', { before: '<a><' })],
  ['XML', 'declarations', repeated('<!a', { before: '<a>' })],
  ['XML', 'ends that nothing opened', repeated('<b></c>', { before: '<a>' })],
  ['first element', 'comments', repeated('<!---->', { before: '', behind: '<x' })],
  ['page with schema.org', 'scripts', repeated('<script type=application/ld+json')],
  ['rich text test', 'newlines', repeated('\n', { before: 'x' })],
  [
    'tables',
    'rows of sessions',
    repeated('2.12.2031;9:30–10:15;Opening;Nigar Madeup (Guild); John Roe;Hall\n', {
      before: 'Date;Time;Title;Speakers;Room\n',
    }),
  ],
  ['tables', 'one row of many cells', repeated('x;', { before: 'Date;Start;Title\n' })],
  ['tables', 'a cell of people', repeated('(x; ', { before: 'Start;Title;Speakers\n9:30;x;' })],
  [
    'RSS items',
    'items of one channel',
    repeated('<item><title>x</title><link>/x</link></item>', {
      before: '<rss><channel><title>t</title><link>https://a.example/</link>',
    }),
  ],
  // Twenty times as long, since comparing a thousand entries with one another takes no time yet.
  [
    'Atom entries',
    'entries of a long feed',
    (size) =>
      repeated('<entry/>', { before: '<feed xmlns="http://www.w3.org/2005/Atom">' })(size * 20),
  ],
];

describe('time grows as the text does', () => {
  for (const [name, what, make] of rows) {
    it(`${name}: ${what}`, async () => {
      const reader = readers[name];
      assert.ok(reader, name);
      const growth = await growthOf(make, reader.read);
      assert.ok(growth <= MOST, `${growth.toFixed(2)} times as long for twice the text`);
    });
  }
});

/** Each part alone, and each before the one that is listed behind it. */
function textsOf({ parts, around }: Measured): [what: string, make: MakeText][] {
  return parts.flatMap((part, index) =>
    [part, part + (parts[(index + 1) % parts.length] ?? '')].map((text): [string, MakeText] => [
      JSON.stringify(text),
      repeated(text, around),
    ]),
  );
}

describe('time grows as the text does, whatever it is made of', () => {
  for (const [name, reader] of Object.entries(readers)) {
    it(name, async () => {
      for (const [what, make] of textsOf(reader)) {
        if (!(await looksSteep(make, reader.read))) continue;
        const growth = await growthOf(make, reader.read);
        assert.ok(growth <= MOST, `${what}: ${growth.toFixed(2)} times as long for twice the text`);
      }
    });
  }
});
