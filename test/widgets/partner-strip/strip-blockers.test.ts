import { expect, fixture, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/widgets/news-ticker/define.js';
import { news } from '../news-ticker/ticker-fixture.js';
import { all, logo, moving, partners, still, tiers } from './strip-fixture.js';

/** Words that generic rules of filter lists look for in class names, ids, parts and paths. */
const words =
  /(?:^|[-_\s/.])(?:ads?|adverts?|banners?|promo\w*|sponsor\w*|affiliates?)(?:$|[-_\s/.])/i;

async function readSelectors(): Promise<readonly string[]> {
  const { shared } = (await fetch('/__test-origins.json').then(
    (response) => response.json(),
    () => ({ shared: null }),
  )) as { readonly shared: string | null };
  if (shared === null) return [];
  const list = await fetch(`${shared}hostile/filter-lists/generic.txt`);
  const rules = (await list.text()).split('\n').map((line) => line.trim());
  return rules.filter((rule) => rule.startsWith('##')).map((rule) => rule.slice(2));
}

const shownElements = (element: Element): readonly Element[] => [
  element,
  ...(element.shadowRoot?.querySelectorAll('*') ?? []),
];

describe('filter lists', () => {
  it('find nothing of theirs in names, ids, parts and classes', async () => {
    const strip = await moving();
    await waitUntil(() => all(strip, '.copies').length > 0 || all(strip, '.wall').length > 0);
    const ticker = await fixture(html`<conf-news-ticker .news=${news}></conf-news-ticker>`);
    for (const element of [...shownElements(strip), ...shownElements(ticker)]) {
      for (const name of ['class', 'id', 'part', 'aria-label']) {
        expect(element.getAttribute(name) ?? '', name).to.not.match(words);
      }
      expect(element.localName).to.not.match(words);
    }
  });

  it('hide nothing with their real generic rules', async function () {
    const selectors = await readSelectors();
    if (selectors.length === 0) {
      console.info('Skipped: the filter list excerpt (../shared/data/hostile) is not here.');
      this.skip();
    }
    const element = await still();
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`${selectors.join(',')} { display: none !important }`);
    element.shadowRoot?.adoptedStyleSheets.push(sheet);
    document.adoptedStyleSheets.push(sheet);
    const listed = {
      id: 'l',
      name: 'Listed',
      url: 'https://x.example/sponsor/1',
      logo: logo('square'),
    };
    Object.assign(element, { partners: { partners: [...partners, listed], tiers } });
    await waitUntil(
      () => all(element, '[data-id="l"] span.mark').length === 1,
      'logo without link',
    );
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    const tiles = all(element, '[part="partner"]');
    expect(tiles).to.have.length(5);
    for (const tile of tiles) {
      const face = tile.querySelector('img, .name');
      expect(face?.getClientRects().length, tile.dataset['id']).to.equal(1);
    }
  });

  it('that block a picture’s path leave the name and the link', async () => {
    const blocked = new URL('/images/sponsors/x.svg', location.href).href;
    const element = await fixture<HTMLElement>(
      html`<conf-partner-strip
        .partners=${[{ id: 'x', name: 'Blocked', url: 'https://x.example/', logo: blocked }]}
      ></conf-partner-strip>`,
    );
    await waitUntil(() => all(element, '.name').length === 1);
    expect(all(element, 'a')[0]?.textContent?.trim()).to.equal('Blocked');
  });
});
