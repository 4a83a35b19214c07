import { expect, waitUntil } from '@open-wc/testing';
import '../../src/cdn.js';
import { readAllowedOrigins } from '../../src/embed/allowed-origins.js';
import { readWidgetLink } from '../../src/embed/upgrade-link.js';
import { isVisible, leavePages, page, settled, widgetsIn } from './embed-fixture.js';

const link = (src: string, more = ''): string =>
  `<p>See <a href="https://organiser.example/agenda#conf-widget=event-card&amp;src=${encodeURIComponent(src)}${more}">Agenda</a> here</p>`;

function allow(content: string): void {
  const meta = document.createElement('meta');
  meta.name = 'conf-widgets-origins';
  meta.content = content;
  document.head.append(meta);
}

describe('links', () => {
  afterEach(() => {
    leavePages();
    for (const meta of document.querySelectorAll('meta[name="conf-widgets-origins"]'))
      meta.remove();
  });

  it('stay links without the owner’s word', async () => {
    const box = page(link('https://organiser.example/conference.json'));
    await settled();
    expect(widgetsIn(box)).to.have.length(0);
  });

  it('become widgets for an allowed origin, with the link as fallback', async () => {
    allow(`https://other.example ${location.origin}`);
    const src = `${location.origin}/no-such.json`;
    const box = page(link(src, '&amp;lang=az&amp;onclick=x&amp;style=y&amp;data-event=z'));
    await waitUntil(() => widgetsIn(box).length === 1);
    const [widget] = widgetsIn(box);
    expect(widget?.getAttributeNames().sort()).to.deep.equal(['lang', 'src']);
    expect(widget?.getAttribute('src')).to.equal(src);
    await settled();
    expect(isVisible(box.querySelector('a'))).to.equal(true);
    expect(box.textContent.replace(/\s+/g, ' ')).to.equal('See Agenda here');
  });

  it('take booleans, and false for no', () => {
    const hash = 'conf-widget=event-card&src=x&with-countdown=true&with-share=false';
    const read = readWidgetLink(`https://organiser.example/#${hash}`);
    expect([...(read?.attributes.keys() ?? [])]).to.deep.equal(['src', 'with-countdown']);
  });

  it('are upgraded once, also when a cache clones them', async () => {
    allow(location.origin);
    const box = page(link(`${location.origin}/no-such.json`));
    await waitUntil(() => widgetsIn(box).length === 1);
    window.confWidgets?.upgrade();
    const clone = box.cloneNode(true) as HTMLElement;
    box.replaceWith(clone);
    await settled();
    expect(widgetsIn(clone)).to.have.length(1);
    clone.remove();
  });

  const refused: readonly (readonly [string, string, string])[] = [
    ['another origin', 'https://organiser.example', 'https://evil.example/x.json'],
    [
      'a name that begins alike',
      'https://organiser.example',
      'https://organiser.example.evil.example/',
    ],
    ['another scheme', 'https://organiser.example', 'http://organiser.example/x.json'],
    ['another port', 'https://organiser.example', 'https://organiser.example:8443/x.json'],
    ['user info', 'https://organiser.example', 'https://organiser.example@evil.example/'],
    ['javascript:', 'null', 'javascript:alert(1)'],
    ['data:', 'null', 'data:application/json,{}'],
    ['blob:', 'null', 'blob:null/x'],
    [
      'a second address',
      'https://organiser.example',
      'https://organiser.example/a https://evil.example/b',
    ],
    ['a star', '*', 'https://evil.example/x.json'],
  ];
  for (const [name, allowed, src] of refused) {
    it(`stay links: ${name}`, async () => {
      allow(allowed);
      const box = page(link(src));
      await settled();
      expect(widgetsIn(box)).to.have.length(0);
      expect(isVisible(box.querySelector('a'))).to.equal(true);
    });
  }

  it('are read from the fragment alone', () => {
    expect(readWidgetLink('https://a.example/?conf-widget=event-card&src=x')).to.equal(undefined);
    expect(readWidgetLink('https://a.example/#conf-widget=constructor&src=x')).to.equal(undefined);
    expect(readWidgetLink('https://a.example/#conf-widget=event-card')).to.equal(undefined);
  });

  it('take origins from every meta, whatever else stands there', () => {
    allow('nonsense, https://a.example/with/path');
    allow('https://b.example');
    const origins = readAllowedOrigins(document);
    expect(origins.has('https://a.example')).to.equal(true);
    expect(origins.has('https://b.example')).to.equal(true);
  });
});
