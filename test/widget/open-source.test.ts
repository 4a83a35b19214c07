/** What `src` names is asked for once and shown at once, whatever of the script is still to come. */
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { LazyPart } from '../../src/widget/lazy-part.js';
import '../../src/widgets/event-card/define.js';
import type { EventCardElement } from '../../src/widgets/event-card/index.js';
import '../../src/widgets/news-ticker/define.js';
import { createToken, readHostileOrigin, readLog, say } from '../source/hostile-origin.js';

const named = (name: string): string =>
  JSON.stringify({
    version: 1,
    event: { name, start: '2111-12-23T09:30:00+04:00' },
    news: [{ title: 'News' }],
  });

let origin = '';
let token = '';
let src = '';

const words = (element: Element): string => element.shadowRoot?.textContent ?? '';
const isSaid = (element: Element, text: string): Promise<void> =>
  waitUntil(() => words(element).includes(text), `says ${text}`, { timeout: 9000 });

/** All that the widgets under the element tell, by name and origin of the data. */
function listen(): { readonly told: string[]; readonly stop: () => void } {
  const told: string[] = [];
  const ends = new AbortController();
  for (const name of ['conf-load', 'conf-error']) {
    const hear = (event: Event): void => {
      const { detail } = event as CustomEvent<{ kind?: string; from?: string; reason?: string }>;
      told.push(`${detail.kind ?? ''} ${detail.from ?? detail.reason ?? ''}`);
    };
    document.addEventListener(name, hear, { signal: ends.signal });
  }
  return { told, stop: () => ends.abort() };
}

describe('the first answer of a source', function () {
  // Three engines start it beside other files.
  this.timeout(15_000);

  beforeEach(async () => {
    origin = await readHostileOrigin();
    token = createToken();
    src = `${origin}/said?token=${token}`;
    await say(origin, token, { body: named('Summit') });
  });

  // First, since the lazy file stays once it is here.
  it('is shown though the file that follows sources never comes, and heals when it does', async () => {
    const real = LazyPart.prototype.load;
    let isOffline = true;
    LazyPart.prototype.load = function (this: LazyPart<unknown>) {
      return isOffline ? Promise.resolve(undefined) : real.call(this);
    } as typeof real;
    // On the page's own server it is asked for as the page asks: over the connection that is open.
    document.cookie = 'own=page';
    const own = await fixture(html`<conf-event-card src="/__cookies.json"></conf-event-card>`);
    await isSaid(own, 'own=page');
    own.remove();
    document.cookie = 'own=; max-age=0';
    const { told, stop } = listen();
    try {
      const card = await fixture<EventCardElement>(
        html`<conf-event-card src=${src}></conf-event-card>`,
      );
      await isSaid(card, 'Summit');
      await waitUntil(() => told.length > 1, 'says that a part is missing', { timeout: 9000 });
      expect(told).to.deep.equal(['event network', ' script-incomplete']);
      expect(words(card)).to.include('Summit');
      const feed = `${origin}/half-feed.xml?token=${createToken()}`;
      const ticker = await fixture(html`<conf-news-ticker src=${feed}></conf-news-ticker>`);
      await waitUntil(() => told.length > 2, 'cannot be read yet', { timeout: 9000 });
      isOffline = false;
      await say(origin, token, { body: named('Congress') });
      await card.refreshNow();
      expect(words(card)).to.include('Congress');
      dispatchEvent(new Event('online'));
      await isSaid(ticker, 'Whole');
    } finally {
      LazyPart.prototype.load = real;
      stop();
    }
  });

  it('is asked for once by two widgets, and told once by each', async () => {
    const { told, stop } = listen();
    const box = await fixture(html`
      <div>
        <conf-event-card src=${src}></conf-event-card>
        <conf-news-ticker src=${src}></conf-news-ticker>
      </div>
    `);
    const [card, ticker] = box.children;
    if (!card || !ticker) throw new Error('Two widgets were expected.');
    await isSaid(card, 'Summit');
    await isSaid(ticker, 'News');
    await waitUntil(() => told.length > 1, 'both tell of it');
    // Whoever is moved comes back to the same answer.
    box.append(card);
    await isSaid(card, 'Summit');
    stop();
    expect(told.filter((line) => line === 'news network')).to.have.length(1);
    expect(told.filter((line) => line.endsWith('script-incomplete'))).to.have.length(0);
    expect((await readLog(origin, token)).filter(({ method }) => method === 'GET')).to.have.length(
      1,
    );
  });

  it('is not shown when nobody waits for it any more', async () => {
    const { told, stop } = listen();
    const card = document.createElement('conf-event-card');
    card.setAttribute('src', src);
    document.body.append(card);
    card.remove();
    await waitUntil(async () => (await readLog(origin, token)).length > 0, 'was asked for');
    const other = await fixture(html`<conf-event-card src=${src}></conf-event-card>`);
    await isSaid(other, 'Summit');
    await waitUntil(() => told.length > 0, 'tells of it');
    stop();
    expect(words(card)).not.to.include('Summit');
    expect(told).to.deep.equal(['event network']);
  });

  it('is the second try’s where the first failed', async () => {
    const flaky = `${origin}/flaky?failures=1&token=${token}`;
    const card = await fixture(html`<conf-event-card src=${flaky}></conf-event-card>`);
    await isSaid(card, 'Zürich');
    expect((await readLog(origin, token)).length).to.equal(2);
  });
});
