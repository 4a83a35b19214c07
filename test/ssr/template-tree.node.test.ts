/**
 * The package renders with a reader of templates of our own in place of parse5: what it writes is what
 * Lit's renderer writes with parse5, to the byte.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseFragment, traverse } from '../../src/ssr/template-tree.js';
import { render, type RenderOptions } from '../../src/ssr/index.js';
import { conference, widgets } from './ssr-data.js';

/** The built one, which has the words of all languages, too. */
const file = new URL('../../dist/ssr.js', import.meta.url).href;
const built = (await import(file)) as { readonly render: typeof render };

const languages = ['en', 'az', 'ar'];
const forms: readonly Readonly<Record<string, unknown>>[] = [
  {},
  { label: 'A & B "C"', headingLevel: 4, theme: 'dark', fallback: '<a href="/">&amp;</a>' },
  { layout: 'row', withCountdown: true, withShare: true, withStructuredData: true },
  { layout: 'grid', timeZone: 'venue', now: '2026-06-23T10:00' },
  { layout: 'list', withoutFilters: true, withoutSearch: true, withoutFavorites: true },
  { mode: 'list', limit: 1, order: 'tier', tone: 'mono' },
  { mode: 'scroll', motion: 'scroll', withDiagnostics: true, layout: 'wrong' },
];
const sources: readonly unknown[] = [
  conference,
  {},
  {
    version: 1,
    event: { name: 'E', start: '2026-06-23', status: 'cancelled' },
    news: [],
    partners: [],
  },
];

describe('what the built renderer writes', () => {
  for (const widget of widgets)
    it(`of ${widget} is what Lit writes with its own parser`, () => {
      for (const data of sources)
        for (const lang of languages)
          for (const form of forms) {
            const options: RenderOptions = { data, lang, ...form };
            assert.equal(built.render(widget, options), render(widget, options));
          }
    });
});

/** Each tag and comment in the order of the page, with its depth and where it stands. */
function walk(html: string): readonly string[] {
  const found: string[] = [];
  let depth = -1;
  traverse(parseFragment(html), {
    'pre:node': (node) => {
      depth += 1;
      if (node.nodeName === '#document-fragment') return;
      const { sourceCodeLocation } = node as { readonly sourceCodeLocation: object };
      const { startTag = sourceCodeLocation } = sourceCodeLocation as {
        readonly startTag?: object;
      };
      const { startOffset, endOffset } = startTag as Readonly<Record<string, number>>;
      found.push(`${depth} ${node.nodeName} ${html.slice(startOffset, endOffset)}`);
    },
    node: () => void (depth -= 1),
  });
  return found;
}

describe('the tree of a template', () => {
  it('has tags, comments and where they stand', () => {
    assert.deepEqual(
      walk('<p class="a" hidden>x<br><B @click$lit$=lit$1$>y</B></p><?lit$1$><!-- z -->'),
      [
        '1 p <p class="a" hidden>',
        '2 br <br>',
        '2 b <B @click$lit$=lit$1$>',
        '1 #comment <?lit$1$>',
        '1 #comment <!-- z -->',
      ],
    );
    assert.deepEqual(walk('<svg viewBox="0 0 1 1"><path d="M0 0"/><g/></svg>'), [
      '1 svg <svg viewBox="0 0 1 1">',
      '2 path <path d="M0 0"/>',
      '2 g <g/>',
    ]);
  });

  it('has the place of each attribute', () => {
    const html = "<a  href$lit$='lit$1$' .data$lit$=lit$1$ download>";
    const [link] = parseFragment(`${html}</a>`).childNodes;
    assert.ok(link && 'attrs' in link);
    assert.deepEqual(link.attrs, [
      { name: 'href$lit$', value: 'lit$1$' },
      { name: '.data$lit$', value: 'lit$1$' },
      { name: 'download', value: '' },
    ]);
    const places = Object.values(link.sourceCodeLocation.attrs);
    assert.deepEqual(
      places.map(({ startOffset, endOffset }) => html.slice(startOffset, endOffset)),
      ["href$lit$='lit$1$'", '.data$lit$=lit$1$', 'download'],
    );
  });

  for (const html of [
    '<p>',
    '<p></b>',
    '</p>',
    '<table></table>',
    '<a href="&amp;"></a>',
    '<a b',
    '< p',
  ])
    it(`is refused of ${html}`, () => {
      assert.throws(() => parseFragment(html), SyntaxError);
    });
});
