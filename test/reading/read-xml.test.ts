import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readXml } from '../../src/reading/xml/read-xml.js';

describe('reading XML', () => {
  it('gives names, namespaces, attributes and text', () => {
    const root = readXml(
      '<a:feed xmlns:a="urn:x" id="1"><a:t>b &amp; <![CDATA[<c>]]></a:t></a:feed>',
    );
    expect(root?.name).to.equal('feed');
    expect(root?.namespace).to.equal('urn:x');
    expect(root?.attributes.get('id')).to.equal('1');
    expect(root?.children[0]?.text).to.equal('b & <c>');
  });

  for (const [what, text, found] of [
    ['names of HTML', '<a>caf&eacute;&nbsp;x</a>', 'café\u00a0x'],
    ['a bare ampersand', '<a>R&D & more</a>', 'R&D & more'],
    ['control characters', '<a>x\u0001y</a>', 'xy'],
    ['junk before the declaration', '\n \n<?xml version="1.0"?><a>z</a>', 'z'],
    ['prefixes that nobody declared', '<a><dc:date>2026</dc:date></a>', '2026'],
    ['a declaration behind a comment', '<!-- x --><?xml version="1.0"?><a>z</a>', 'z'],
    ['a feed that ends in the middle', '<a><b>one</b><b>tw', 'onetw'],
    ['CDATA that ends in the middle', '<a><![CDATA[R&D', 'R&D'],
    ['ends that nothing opened', '<a><b>x</c></b></a></d>', 'x'],
    ['a second root', '<a>x</a><a>y</a>', 'x'],
    ['a sign that opens nothing', '<a>1 < 2 <3</a>', '1 < 2 <3'],
    ['numbers of characters that are none', '<a>x&#0;&#1;y&nbsp;</a>', 'xy\u00a0'],
    ['entities of a document type', '<!DOCTYPE a [<!ENTITY x "]>">]><a>&x;</a>', '&x;'],
    ['CDATA with an ampersand, beside a fault', '<a>&nbsp;<![CDATA[R&D]]></a>', '\u00a0R&D'],
  ] as const) {
    it(`mends ${what}`, () => {
      expect(readXml(text)?.text).to.equal(found);
    });
  }

  it('mends attributes', () => {
    const root = readXml('<a b=1 c d="e&f" d="g" i="x < y"><h:k/></a>');
    expect([...(root?.attributes ?? [])].filter(([name]) => name !== 'xmlns:h')).to.deep.equal([
      ['b', '1'],
      ['c', ''],
      ['d', 'e&f'],
      ['i', 'x < y'],
    ]);
    expect(root?.children[0]?.name).to.equal('k');
  });

  it('reads nothing of another file', () => {
    const text = '<!DOCTYPE a [<!ENTITY x SYSTEM "/__test-origins.json">]><a>&x;</a>';
    expect(readXml(text)?.text).to.equal('&x;');
  });

  it('takes a long text in a moment, whatever is in it', () => {
    const started = performance.now();
    for (const part of [
      '<a ',
      '<b>',
      '</b>',
      '<b></c>',
      '&',
      '<!DOCTYPE x [',
      '<![CDATA[',
      '<!--',
    ]) {
      readXml(`<a>${part.repeat(1e5)}`);
    }
    expect(performance.now() - started).to.be.below(8000);
  });

  it('expands no entity of a document type, however often it is nested', () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x "${'y'.repeat(50)}"><!ENTITY z "${'&x;'.repeat(1000)}">]><a>&z;</a>`;
    expect((readXml(bomb)?.text ?? '').length).to.be.below(100);
  });

  it('never throws', () => {
    const pieces = fc.constantFrom(
      '<a>',
      '</a>',
      '<b c="d"/>',
      '&',
      '&x;',
      '<![CDATA[',
      ']]>',
      '<!--',
      'ə',
      '\u0000',
    );
    fc.assert(
      fc.property(fc.array(pieces), (parts) => {
        readXml(parts.join(''));
      }),
    );
  });
});
