import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { plainText } from '../../../src/reading/text/plain-text.js';

const cases: readonly (readonly [string, string, string])[] = [
  ['text stays', 'Just a line.', 'Just a line.'],
  ['paragraphs', '<p>One</p>\n<p>Two</p>', 'One\n\nTwo'],
  ['blanks and lines of HTML are blanks', '<p>One\n   two</p>', 'One two'],
  ['a list', '<ul><li>a</li><li>b</li></ul>after', '- a\n- b\n\nafter'],
  ['a list in a list', '<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>', '- a\n  - b\n- c'],
  ['a numbered list', '<ol><li>a</li><li>b</li></ol>', '1. a\n2. b'],
  ['a paragraph in an item', '<ul><li><p>a</p></li><li><p>b</p></li></ul>', '- a\n\n- b'],
  ['line breaks', 'a<br>b<br />c', 'a\nb\nc'],
  ['named and numeric references', '<p>&copy; &#8212; &#x20AC; &hellip; &euro;</p>', '© — € … €'],
  ['references of Windows', '<p>&#146;&#150;</p>', '’–'],
  ['references that are none', '<p>a&b &unknown; ?x=1&copy=2</p>', 'a&b &unknown; ?x=1&copy=2'],
  ['escaped twice', '&lt;p&gt;It&amp;#39;s&lt;/p&gt;', "It's"],
  ['a tag that is written about', '<p>Use &lt;b&gt; here</p>', 'Use <b> here'],
  ['script and style say nothing', '<p>a</p><script>x()</script><style>p{}</style>b', 'a\n\nb'],
  ['script that never ends', '<p>a</p><script>x()', 'a'],
  ['comments', '<p>a<!-- > b --></p>', 'a'],
  ['a bracket inside quotes', '<p title="a > b">c</p>', 'c'],
  ['a quote that never ends', '<p title="a>b</p>c', 'b\n\nc'],
  ['a section that was escaped as a whole', '<![CDATA[A <b>b</b> & c]]>', 'A b & c'],
  ['line breaks that were escaped again', String.raw`One\ntwo\n\nThree`, 'One\ntwo\n\nThree'],
  ['a path', String.raw`in C:\new`, String.raw`in C:\new`],
  ['a path without a drive', String.raw`in share\name`, String.raw`in share\name`],
  ['a formula', String.raw`the operator \nabla`, String.raw`the operator \nabla`],
  ['a sign', '<p>1 < 2 and 3 > 2</p>', '1 < 2 and 3 > 2'],
  ['the text of an image', '<p><img src="x" alt="A mill"></p>', 'A mill'],
  ['preformatted lines', '<pre>a\n  b</pre>', 'a\n  b'],
  ['emphasis', '**bold** and *em* and __b__ and _e_', 'bold and em and b and e'],
  [
    'names and sums stay',
    'snake_case_name 2*3*4 f*ck and sh*t',
    'snake_case_name 2*3*4 f*ck and sh*t',
  ],
  ['links', '[text](https://a.example/x_(y) "t") <https://b.example>', 'text https://b.example'],
  ['links by reference', '[text][1]\n\n[1]: https://a.example', 'text'],
  ['headings', '# One\n\nTwo\n---\nthree', 'One\n\nTwo\n\nthree'],
  ['Markdown lists', 'Two:\r\n\r\n* a\r\n  * b\r\n+ c\r\n1. d', 'Two:\n\n- a\n  - b\n- c\n1. d'],
  ['quotes and code', '> said `x`\n\n```js\na_b_c\n```', 'said x\n\na_b_c'],
  ['types that look like tags', 'Vec<T> and <b>bold</b>', 'Vec<T> and bold'],
  ['tags whose names are words', 'safe<embed src="x"> text', 'safe text'],
  ['words that look like tags', 'convert <source> to <object>', 'convert <source> to <object>'],
  ['line breaks are kept', 'one\r\ntwo\r\n\r\nthree', 'one\ntwo\n\nthree'],
  ['indented lines of pretty XML', 'one\n\n      two', 'one\n\ntwo'],
  ['escapes', '\\*not em\\*', '*not em*'],
];

describe('plainText', () => {
  for (const [name, markup, expected] of cases) {
    it(name, () => assert.equal(plainText(markup), expected));
  }

  it('takes anything and never throws', () => {
    const part = fc.constantFrom(
      '<p>',
      '</p>',
      '<',
      '>',
      '"',
      "'",
      '<!--',
      '-->',
      '&lt;',
      '&#',
      '*',
      '_',
      '[',
      '](',
      '\n',
      '- ',
      '```',
      '<script',
      'a',
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(part).map((parts) => parts.join('')),
    );
    fc.assert(fc.property(text, (markup) => typeof plainText(markup) === 'string'));
  });

  it('takes a long text of unfinished markup in time', () => {
    for (const part of [
      '<a "',
      '<!--',
      "<p title='",
      '[a](',
      '**a',
      '&lt;p ',
      '<script>',
      '> ',
      '`',
    ]) {
      const started = performance.now();
      plainText(part.repeat(20_000));
      assert.ok(performance.now() - started < 2000, part);
    }
  });
});
