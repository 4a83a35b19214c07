/** The page for frames: whose data it shows under the name of its host. */
import { expect } from '@open-wc/testing';
import '../../src/cdn.js';
import { buildEmbeddedWidget } from '../../src/embed/embed-page.js';
import { allowedOrigins } from '../../src/source/origin-limit.js';

const organiser = 'https://organiser.example';
const evil = 'https://evil.example/x.json';

function build(src: string, more = ''): HTMLElement | string {
  return buildEmbeddedWidget(`#widget=event-card&src=${encodeURIComponent(src)}${more}`, document);
}

describe('the page for frames', () => {
  let meta: HTMLMetaElement;

  beforeEach(() => {
    meta = document.createElement('meta');
    meta.name = 'conf-widgets-origins';
    meta.content = organiser;
    document.head.append(meta);
  });
  afterEach(() => meta.remove());

  const shown: readonly (readonly [string, string])[] = [
    [`${organiser}/a.json`, `${organiser}/a.json`],
    [` “${organiser}/a.json” `, `${organiser}/a.json`],
    ['data/a.json', new URL('data/a.json', document.baseURI).href],
    [`${location.origin}/a.json`, `${location.origin}/a.json`],
  ];
  for (const [src, href] of shown) {
    it(`shows ${JSON.stringify(src)}`, () => {
      const widget = build(src) as HTMLElement;
      expect(widget.localName).to.equal('conf-event-card');
      expect(widget.getAttribute('src')).to.equal(href);
      expect([...(allowedOrigins(widget) ?? [])].sort()).to.deep.equal(
        [organiser, location.origin].sort(),
      );
    });
  }

  const refused: Readonly<Record<string, string>> = {
    'another origin': evil,
    'another origin in quotes': `"${evil}"`,
    'another origin behind an invisible sign': `\u200b${evil}`,
    'another origin without a scheme': '//evil.example/x.json',
    'two addresses, one of them strange': `${organiser}/a.json ${evil}`,
    'another port': `${organiser}:8443/x.json`,
  };
  for (const [name, src] of Object.entries(refused)) {
    it(`says that it does not show ${name}`, () => {
      expect(build(src)).to.contain('shows no data of that origin');
    });
  }

  for (const src of [
    'https://organiser.example@evil.example/x.json',
    'data:application/json,{}',
    '\u0001javascript:alert(1)',
    'blob:x',
  ]) {
    it(`takes ${JSON.stringify(src)} for no source`, () => {
      expect(build(src)).to.contain('names no widget');
    });
  }

  it('judges the same of two sources as it loads', () => {
    const two = `&src=${encodeURIComponent(evil)}`;
    expect(build(`${organiser}/a.json`, two)).to.contain('shows no data of that origin');
  });

  it('shows its own origin alone when nothing is allowed', () => {
    meta.content = '';
    expect(build(`${organiser}/a.json`)).to.contain('shows no data of that origin');
    expect(build('/a.json')).to.be.instanceOf(HTMLElement);
  });

  it('says what its address should read when it names no widget or no source', () => {
    expect(buildEmbeddedWidget('#widget=sponsor&src=/a.json', document)).to.contain(
      'names no widget',
    );
    expect(buildEmbeddedWidget('#widget=event-card', document)).to.contain('names no widget');
    expect(buildEmbeddedWidget('', document)).to.contain('names no widget');
  });
});
