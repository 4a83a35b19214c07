/** Snippets as a browser's own parser reads them, whatever was written into the settings. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { widgetTags, type WidgetName } from '../../src/widgets/registry.js';
import { readWidgetLink } from '../../src/embed/upgrade-link.js';
import {
  buildAngular,
  buildSvelte,
  buildVue,
  type CodeFile,
} from '../../src/snippet/snippet-frameworks.js';
import { findWords } from '../../src/snippet/snippet-defaults.js';
import {
  formatElement,
  formatPlaceholder,
  formatPreloads,
  formatScript,
  formatWidgetLink,
  type Snippet,
} from '../../src/snippet/snippet-html.js';

const signs = ['"', "'", '<', '>', '&', '\n', '\r', '{', '}', '{{', '`', '${', '\\', '@', '--'];
const words = ['</script>', '<!--', '-->', '&quot;', '&#34', 'onclick=', 'ə ş', '\u2028', ' '];
const hostile = fc
  .array(fc.oneof(fc.constantFrom(...signs, ...words), fc.string({ maxLength: 4 })), {
    maxLength: 8,
  })
  .map((parts) => parts.join('').replaceAll('\0', ''));

const snippets: fc.Arbitrary<Snippet> = fc.record({
  widget: fc.constantFrom(...(Object.keys(widgetTags) as WidgetName[])),
  src: hostile.map((path) => new URL(`https://a.example/${path.replaceAll(' ', '')}`).href),
  attributes: fc
    .dictionary(fc.constantFrom('label', 'campaign', 'day', 'room', 'tier'), hostile)
    .map((given) => new Map(Object.entries(given))),
  link: fc.record({ url: fc.constant('https://a.example/"<>&x'), text: hostile }),
  height: fc.constantFrom(0, 400),
});

const parse = (html: string): Element => {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  expect(body.children).to.have.lengthOf(1);
  return body.firstElementChild as Element;
};

/** What is lost on purpose: line breaks, where editors cut attributes. */
const flat = (text: string): string => text.replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' ');
const spaced = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ');

function expectTag(element: Element, snippet: Snippet, prefix = ''): void {
  const { src, attributes, link } = snippet;
  const wanted = new Map([['src', src], ...attributes]);
  for (const [name, value] of wanted) {
    const there = element.getAttribute(prefix + name);
    const usual = prefix !== '' && value === '' ? 'true' : value;
    expect(there, name).to.equal(flat(usual));
  }
  const extra = [...element.attributes]
    .map(({ name }) => name)
    .filter((name) => !wanted.has(name.slice(prefix.length)));
  expect(extra.filter((name) => !['style', 'data-conf-widget'].includes(name))).to.deep.equal([]);
  expect(element.querySelectorAll('*')).to.have.lengthOf(1);
  expect(spaced(element.textContent).trim()).to.equal(spaced(link.text).trim());
  expect(element.querySelector('a')?.getAttribute('href')).to.equal(link.url);
}

describe('snippets', () => {
  it('say as element and as placeholder what was set, and nothing else', () => {
    fc.assert(
      fc.property(snippets, (snippet) => {
        const element = formatElement(snippet);
        expect(element).not.to.match(/[\r\n\u2028\u2029]/);
        expectTag(parse(element), snippet);
        const placeholder = formatPlaceholder(snippet);
        expect(placeholder).not.to.match(/[\r\n\u2028\u2029]/);
        expectTag(parse(placeholder), snippet, 'data-');
      }),
      { numRuns: 300 },
    );
  });

  it('carry data that comes back as it was', () => {
    fc.assert(
      fc.property(snippets, fc.jsonValue(), hostile, (snippet, json, text) => {
        const data = { json, text };
        const inline: Snippet = { ...snippet, src: '', data };
        const element = parse(formatElement(inline));
        expect(element.querySelectorAll('*')).to.have.lengthOf(2);
        const written = element.querySelector('script')?.textContent ?? '';
        const same = JSON.parse(JSON.stringify(data)) as unknown;
        expect(JSON.parse(written)).to.deep.equal(same);
        const placeholder = parse(formatPlaceholder(inline));
        expect(placeholder.querySelectorAll('*')).to.have.lengthOf(1);
        const attribute = placeholder.getAttribute('data-conference') ?? '';
        expect(JSON.parse(attribute)).to.deep.equal(JSON.parse(flat(JSON.stringify(data))));
      }),
      { numRuns: 300 },
    );
  });

  it('say as link what the script reads from it', () => {
    fc.assert(
      fc.property(snippets, (snippet) => {
        const link = parse(formatWidgetLink(snippet) ?? '');
        const read = readWidgetLink(link.getAttribute('href') ?? '');
        expect(read?.name).to.equal(snippet.widget);
        expect(read?.attributes.get('src')).to.equal(snippet.src);
        for (const [name, value] of snippet.attributes) {
          expect(read?.attributes.get(name)).to.equal(value === '' ? 'true' : value);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('name a script by one tag', () => {
    fc.assert(
      fc.property(hostile, fc.boolean(), (path, isClassic) => {
        const html = formatScript({ url: `/${path}`, integrity: 'sha384-x', isClassic });
        const { head, body } = new DOMParser().parseFromString(html, 'text/html');
        expect([...head.children, ...body.childNodes]).to.have.lengthOf(1);
        expect(head.firstElementChild?.getAttribute('src')).to.equal(flat(`/${path}`));
      }),
      { numRuns: 300 },
    );
  });
});

describe('templates of frameworks', () => {
  const tagOf = ([file]: readonly CodeFile[]): string =>
    /<conf-[^]*<\/conf-[\w-]+>/.exec(file?.code ?? '')?.[0] ?? '';
  for (const [name, build] of Object.entries({ buildVue, buildSvelte, buildAngular })) {
    it(`${name} holds what was set as text, and no sign that its compiler reads as code`, () => {
      fc.assert(
        fc.property(snippets, (snippet) => {
          const tag = tagOf(build(snippet));
          expect(tag).not.to.match(/[{}`\\]|@/);
          expectTag(parse(tag), snippet);
        }),
        { numRuns: 200 },
      );
    });
  }
});

describe('links that ask for files ahead', () => {
  const links = (html: string): readonly Element[] => [
    ...new DOMParser().parseFromString(html, 'text/html').querySelectorAll('link'),
  ];

  it('name the data as it is, whatever stands in its address', () => {
    fc.assert(
      fc.property(snippets, (snippet) => {
        const [link, ...others] = links(formatPreloads(snippet, undefined));
        expect(others).to.have.lengthOf(0);
        expect(link?.getAttribute('href')).to.equal(flat(snippet.src));
        expect([link?.getAttribute('rel'), link?.getAttribute('as')]).to.deep.equal([
          'preload',
          'fetch',
        ]);
        expect(link?.getAttribute('crossorigin')).to.equal('anonymous');
      }),
    );
  });

  it('name the words of a language with their hash, and nothing where there is nothing to ask for', () => {
    const script = { url: '/cdn/conference-widgets.js', integrity: undefined, isClassic: false };
    const hashes = { 'chunks/az-DMY1UADe.js': 'sha384-a', 'chunks/azure-DMY1UADe.js': 'sha384-b' };
    const words = findWords(script, 'az-Latn-AZ', hashes);
    expect(words).to.deep.equal({ url: '/cdn/chunks/az-DMY1UADe.js', integrity: 'sha384-a' });
    for (const lang of ['en', 'xx', ''])
      expect(findWords(script, lang, hashes)).to.equal(undefined);
    expect(findWords({ ...script, isClassic: true }, 'az', hashes)).to.equal(undefined);
    const link = { url: '/', text: 'x' };
    const inline = {
      widget: 'event-card',
      src: '',
      attributes: new Map(),
      link,
      height: 0,
    } as const;
    expect(formatPreloads(inline, undefined)).to.equal('');
    const [one] = links(formatPreloads(inline, words));
    expect(one?.outerHTML).to.equal(
      '<link rel="modulepreload" href="/cdn/chunks/az-DMY1UADe.js" integrity="sha384-a" crossorigin="anonymous">',
    );
  });

  it('name the list of languages beside words whose hash the script does not hold', () => {
    const script = { url: '/cdn/conference-widgets.js', integrity: undefined, isClassic: false };
    const files = { az: 'a', de: 'b', 'more-languages': 'c', 'date-languages': 'd' };
    const hashes = Object.fromEntries(
      Object.entries(files).map(([name, hash]) => [`chunks/${name}-DMY1UADe.js`, `sha384-${hash}`]),
    );
    const snippet = {
      widget: 'event-card',
      src: '',
      attributes: new Map(),
      link: { url: '/', text: 'x' },
      height: 0,
    } as const;
    const named = (lang: string): readonly (string | null)[] =>
      links(formatPreloads(snippet, findWords(script, lang, hashes))).map((link) =>
        ['href', 'integrity'].map((name) => link.getAttribute(name)).join(' '),
      );
    expect(named('az')).to.deep.equal(['/cdn/chunks/az-DMY1UADe.js sha384-a']);
    expect(named('de-AT')).to.deep.equal([
      '/cdn/chunks/more-languages-DMY1UADe.js sha384-c',
      '/cdn/chunks/de-DMY1UADe.js sha384-b',
    ]);
    expect(named('is-IS')).to.deep.equal([
      '/cdn/chunks/more-languages-DMY1UADe.js sha384-c',
      '/cdn/chunks/date-languages-DMY1UADe.js sha384-d',
    ]);
  });
});
