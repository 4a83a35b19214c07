import { expect, fixture, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import type { NewsTickerElement } from '../../../src/widgets/news-ticker/index.js';
import { all, forget, ids } from './ticker-fixture.js';

const file = (name: string): string =>
  new URL(`../../fixtures/formats/${name}`, import.meta.url).href;
const feeds = [file('rss-2.xml'), file('atom.xml'), file('json-feed.json')];

const load = async (src: string): Promise<NewsTickerElement> => {
  // A source that another ticker has already is shown at once, before anybody could listen.
  let tell: () => void = () => undefined;
  const loaded = new Promise<void>((resolve) => (tell = resolve));
  const element = await fixture<NewsTickerElement>(
    html`<conf-news-ticker lang="en" mode="list" src=${src} @conf-load=${() => tell()}
      ><a href="/news">News</a></conf-news-ticker
    >`,
  );
  await loaded;
  await waitUntil(() => all(element, '[part="item"]').length > 0, 'news are shown', {
    timeout: 5000,
  });
  return element;
};

const times = (element: NewsTickerElement): number[] =>
  all(element, 'time').map((time) => Date.parse(time.getAttribute('datetime') ?? ''));

describe('<conf-news-ticker> with several sources', () => {
  const { now } = Date;

  beforeEach(() => {
    forget();
    // The feeds are of 2031, and news are not shown before they are published.
    Date.now = () => Date.UTC(2032, 0, 1);
  });

  afterEach(() => {
    Date.now = now;
  });

  it('merges RSS, Atom and JSON Feed, newest first, each thing once', async () => {
    const alone = await Promise.all(feeds.map(async (feed) => ids(await load(feed)).length));
    const merged = await load(`${feeds.join(' ')}\n ${feeds[0]}`);
    const found = ids(merged);
    expect(new Set(found).size).to.equal(found.length);
    expect(found.length).to.be.greaterThan(Math.max(...alone));
    expect(found.length).to.be.at.most(alone.reduce((sum, count) => sum + count, 0));
    const inOrder = times(merged);
    expect(inOrder).to.deep.equal([...inOrder].sort((a, b) => b - a));
  });

  it('shows what one source has when another one fails', async () => {
    const element = await load(`${file('not-there.xml')} ${feeds[0]}`);
    expect(ids(element).length).to.be.greaterThan(0);
  });
});
