import { expect, fixture, oneEvent, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import type { ConfSelectEvent } from '../../../src/widget/events/select-event.js';
import { all, ids, logo, one, partners, still, strip, tiers } from './strip-fixture.js';

describe('<conf-partner-strip>, still', () => {
  it('heads tiers and marks every partner', async () => {
    const element = await still();
    expect(
      all(element, '[part="tier-title"]').map((title) => title.textContent?.trim()),
    ).to.deep.equal(['Organisers', 'Media']);
    expect(ids(element)).to.deep.equal(['a', 'b', 'c', 'd']);
    expect(one(element, '[part="strip"]').getAttribute('aria-label')).to.equal('Partners');
    expect(all(element, '[part="pause"]')).to.have.length(0);
  });

  it('says every name once', async () => {
    const element = await still();
    await waitUntil(() => all(element, '.name').length > 0, 'the missing logo gives way');
    const [ministry, , daily, radio] = all(element, '[part="partner"]');
    expect(ministry?.querySelectorAll('[alt="Ministry"]')).to.have.length(1);
    expect(ministry?.textContent?.trim()).to.equal('');
    const alts = [...(daily?.querySelectorAll('img') ?? [])].map(({ alt }) => alt);
    expect(alts).to.deep.equal(['Daily <b>News</b>', '']);
    expect(radio?.querySelector('a')?.textContent?.trim()).to.equal('Radio');
    expect(radio?.querySelector('img')).to.equal(null);
  });

  it('has honest links', async () => {
    const element = await still();
    const rels = all(element, 'a').map((link) => link.getAttribute('rel'));
    expect(rels).to.deep.equal(['noopener', 'noopener nofollow', 'noopener']);
    expect(one(element, '[data-id="b"]').querySelector('a')).to.equal(null);
  });

  it('tells of an opened partner, and stays when the page says so', async () => {
    const element = await still();
    element.addEventListener('conf-select', (event) => event.preventDefault());
    const told = oneEvent(element, 'conf-select');
    const click = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
    one(element, '[data-id="a"] a').dispatchEvent(click);
    const { detail } = (await told) as ConfSelectEvent;
    expect(detail).to.deep.equal({ id: 'a', url: 'https://a.example/' });
    expect(click.defaultPrevented).to.equal(true);
  });

  it('has names in the page’s language, and says when it has not', async () => {
    const element = await strip(
      html`<conf-partner-strip lang="az" .partners=${{ partners, tiers }}></conf-partner-strip>`,
    );
    expect(one(element, '[part="tier-title"]').textContent?.trim()).to.equal('Təşkilatçılar');
    expect(one(element, '[data-id="b"] img').getAttribute('alt')).to.equal('Komissiya');
  });

  it('is the same size before and after logos of unknown shape come', async () => {
    const element = await still();
    const wide = one(element, '[data-id="a"] img') as HTMLImageElement;
    const box = (): number[] =>
      all(element, '.tile').map((tile) => tile.getBoundingClientRect().height);
    const before = box();
    wide.loading = 'eager';
    await waitUntil(
      () => wide.style.getPropertyValue('--_scale') !== '',
      'the logo told its shape',
    );
    expect(box()).to.deep.equal(before);
    const { width, height } = wide.getBoundingClientRect();
    expect(width).to.be.greaterThan(0);
    expect(height).to.be.at.most(before[0] ?? 0);
  });

  it('shows one of two files by the theme in use', async () => {
    // A logo that has one file alone would bring paper for all beside it.
    const both = partners.filter(({ id }) => id === 'c');
    for (const theme of ['light', 'dark'] as const) {
      const element = await strip(
        html`<conf-partner-strip
          theme=${theme}
          .partners=${{ partners: both, tiers }}
        ></conf-partner-strip>`,
      );
      const masks = all(element, '[data-id="c"] img').map((image) =>
        /rgba\(0, 0, 0, 0\)|\/ 0\)|transparent/.test(getComputedStyle(image).maskImage),
      );
      expect(masks, theme).to.deep.equal(theme === 'light' ? [false, true] : [true, false]);
    }
  });

  it('orders, chooses and leads as told', async () => {
    const element = await strip(
      html`<conf-partner-strip
        lang="en"
        order="name"
        .partners=${{ partners, tiers }}
      ></conf-partner-strip>`,
    );
    expect(ids(element)).to.deep.equal(['b', 'c', 'a', 'd']);
    element.first = 'd';
    await element.updateComplete;
    expect(ids(element)).to.deep.equal(['d', 'b', 'c', 'a']);
    element.first = null;
    element.order = 'tier';
    element.tier = 'media';
    await element.updateComplete;
    expect(ids(element)).to.deep.equal(['c', 'd']);
  });

  it('keeps its fallback while there is nobody to show', async () => {
    for (const json of ['[]', '{"partners": []}', '{nonsense', '42']) {
      const element = await fixture<HTMLElement>(
        html`<conf-partner-strip data-partners=${json}
          ><a href="/p">Partners</a></conf-partner-strip
        >`,
      );
      const link = element.querySelector('a');
      expect(link?.getClientRects().length, json).to.be.greaterThan(0);
    }
  });

  it('keeps a logo whose link a filter list hides', async () => {
    const hidden = 'https://x.example/sponsor/a';
    const element = await still();
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`a[href*="/sponsor/"] { display: none !important }`);
    element.shadowRoot?.adoptedStyleSheets.push(sheet);
    Object.assign(element, { partners: [{ id: 'a', name: 'A', url: hidden, logo: logo('wide') }] });
    await waitUntil(() => all(element, '[data-id="a"] span.mark img').length === 1, 'logo stays');
    expect(one(element, 'img').getClientRects().length).to.equal(1);
  });

  it('fits into 200 px', async () => {
    const box = await fixture<HTMLElement>(
      html`<div style="inline-size: 200px">
        <conf-partner-strip lang="en" .partners=${{ partners, tiers }}></conf-partner-strip>
      </div>`,
    );
    const element = box.querySelector('conf-partner-strip');
    if (!element) throw new Error('no strip');
    await waitUntil(() => ids(element).length === 4);
    const { right } = box.getBoundingClientRect();
    for (const tile of all(element, '.tile')) {
      expect(tile.getBoundingClientRect().right).to.be.at.most(right + 0.5);
    }
  });
});
