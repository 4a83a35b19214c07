/** What an application relies on (`stories/docs/applications.mdx`), through the public surface alone. */
import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import '../../src/all.js';
import { createToken, readHostileOrigin, say } from '../source/hostile-origin.js';
import type { ConfLoadEvent, ConferenceDocument, NewsItem } from '../../src/index.js';

const conference: ConferenceDocument = {
  version: 1,
  language: 'en',
  timeZone: 'Asia/Baku',
  event: { name: 'Mobility Partnership', start: '2026-06-23T09:30' },
  sessions: [{ id: 'a', title: 'Opening', start: '2026-06-23T09:30', duration: 30 }],
  partners: [{ name: 'Baku State University' }],
  news: [{ id: 'n', title: 'Registration is open' }],
};

const tags = [
  'conf-event-card',
  'conf-agenda-timeline',
  'conf-partner-strip',
  'conf-news-ticker',
] as const;

/** A widget on the page, with what a page may put in it. */
async function place<T extends (typeof tags)[number]>(
  tag: T,
  content = '',
): Promise<HTMLElementTagNameMap[T]> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  const element = document.createElement(tag);
  element.lang = 'en';
  element.innerHTML = content;
  box.append(element);
  return element;
}

/** An address, and what it answers until it is told something else. */
async function address(data: unknown) {
  const origin = await readHostileOrigin();
  const token = createToken();
  const answer = (body: unknown, status = 200): Promise<void> =>
    say(origin, token, { status, body: JSON.stringify(body) });
  await answer(data);
  return { url: `${origin}/said?token=${token}`, answer };
}

/** The engine can be asked for such states, in the form that they have today. */
const hasStates = CSS.supports('selector(:state(empty))');

/** Those of the four states that a page's style sheet sees. */
const statesOf = (element: Element): string[] =>
  ['loading', 'error', 'stale', 'empty'].filter((state) => element.matches(`:state(${state})`));

const isSeen = (element: Element | null): boolean => element?.checkVisibility() ?? false;

for (const tag of tags) {
  describe(`<${tag}> in an application`, () => {
    it('takes a number that is none as no data', async () => {
      const element = await place(tag);
      Object.assign(element, { conference: NaN, conferenceJson: NaN });
      await element.updateComplete;
      expect(element.state).to.equal('idle');
      Object.assign(element, { conference, conferenceJson: null });
      await element.whenLoaded();
      expect(element.state).to.equal('data');
    });

    it('says where it stands, and when it is done', async () => {
      const element = await place(tag);
      expect(element.state).to.equal('idle');
      expect(element.data).to.equal(undefined);
      const loaded = element.whenLoaded();
      element.conference = conference;
      await loaded;
      expect(element.state).to.equal('data');
      expect(element.data).to.not.equal(undefined);
      expect(element.problems).to.deep.equal([]);
      expect(element.shadowRoot?.textContent).to.match(/Mobility|Opening|Baku|Registration/);
    });

    it('says in which language its dates are where its words are in another', async () => {
      const element = await place(tag);
      element.lang = 'mk';
      const news = [{ id: 'n', title: 'Registration is open', published: '2026-06-23T09:30Z' }];
      element.conference = { ...conference, news };
      await element.whenLoaded();
      const dates = [...(element.shadowRoot?.querySelectorAll('time') ?? [])];
      expect(dates.map(({ lang }) => lang)).to.deep.equal(dates.map(() => 'mk'));
      expect(dates.length > 0).to.equal(tag !== 'conf-partner-strip');
      expect(element.shadowRoot?.querySelector<HTMLElement>('.root')?.lang).to.equal('en');
      element.lang = 'en';
      await waitUntil(() => dates.every(({ lang }) => lang.startsWith('en')), 'English again');
    });

    it('tells what a property brought', async () => {
      const element = await place(tag);
      const told = oneEvent(element, 'conf-load');
      element.conference = conference;
      const { detail } = (await told) as unknown as ConfLoadEvent;
      expect(detail.from).to.equal('inline');
      expect(detail.count).to.equal(1);
    });

    it('is done with a failure too, and lists what is wrong', async () => {
      const element = await place(tag, '<p slot="error">No network here</p><a href="#x">Page</a>');
      element.conference = {};
      await element.whenLoaded();
      expect(element.state).to.equal('failed');
      expect(element.problems.map(({ code }) => code)).to.deep.equal(['part-missing']);
      expect(isSeen(element.querySelector('p'))).to.equal(true);
      expect(isSeen(element.querySelector('a'))).to.equal(false);
      if (hasStates) expect(statesOf(element)).to.deep.equal(['error']);
    });

    it('keeps the page’s own header and footer, and takes neither for its fallback', async () => {
      const element = await place(
        tag,
        '<p slot="header">Above</p><b slot="footer">Below</b><i>Instead</i>',
      );
      const [above, below, instead] = element.children;
      expect(isSeen(instead ?? null)).to.equal(true);
      element.conference = conference;
      await element.whenLoaded();
      expect(isSeen(instead ?? null)).to.equal(false);
      const content = element.shadowRoot?.querySelector('.root')?.getBoundingClientRect();
      expect(above?.getBoundingClientRect().bottom).to.be.at.most((content?.top ?? 0) + 0.5);
      expect(below?.getBoundingClientRect().top).to.be.at.least((content?.bottom ?? 0) - 0.5);
    });
  });
}

describe('a widget with an address, in an application', () => {
  it('waits for the answer although it shows other data meanwhile', async () => {
    const { url } = await address({ version: 1, news: [{ id: 'new', title: 'New news' }] });
    const element = await place('conf-news-ticker');
    element.news = [{ id: 'old', title: 'Old news' }];
    element.src = url;
    await element.whenLoaded();
    expect(element.data?.map(({ id }) => id)).to.deep.equal(['new']);
    expect(element.shadowRoot?.textContent).to.contain('New news');
  });

  it('says once what is wrong with how often it is asked, and with its zone', async () => {
    const { url } = await address({ version: 1, news: [{ id: 'one', title: 'One' }] });
    const element = await place('conf-news-ticker');
    element.setAttribute('refresh', 'soon');
    element.setAttribute('source-time-zone', 'Mars/Olympus');
    element.src = url;
    await element.whenLoaded();
    await element.refreshNow();
    const { problems } = element;
    expect(problems.map(({ path }) => path).filter((path) => path.startsWith('@'))).to.eql([
      '@refresh',
      '@source-time-zone',
    ]);
  });

  it('shows what a refresh brings, and settles where it brings nothing', async () => {
    const { url, answer } = await address({ version: 1, news: [{ id: 'one', title: 'One' }] });
    const element = await place('conf-news-ticker');
    await element.refreshNow();
    element.src = url;
    await element.whenLoaded();
    await element.refreshNow();
    expect(element.data?.[0]?.id).to.equal('one');
    await answer({ version: 1, news: [{ id: 'two', title: 'Two' }] });
    await element.refreshNow();
    expect(element.shadowRoot?.textContent).to.contain('Two');
    await answer({}, 404);
    await element.refreshNow();
    expect(element.state, 'what was good stays').to.equal('data');
    expect(element.problems.map(({ code }) => code)).to.not.deep.equal([]);
    if (hasStates) expect(statesOf(element)).to.deep.equal(['stale']);
  });

  it('refreshes several addresses, and settles when they are merged', async () => {
    const programme = await address({ version: 1, event: { name: 'First', start: '2026-06-23' } });
    const news = await address({ version: 1, news: [{ id: 'n', title: 'News' }] });
    const element = await place('conf-event-card');
    element.src = `${programme.url} ${news.url}`;
    await waitUntil(() => element.state === 'data', 'it is there', { timeout: 8000 });
    await programme.answer({ version: 1, event: { name: 'Second', start: '2026-06-23' } });
    await element.refreshNow();
    expect(element.shadowRoot?.textContent).to.contain('Second');
  });
});

describe('states for a page’s style sheet', () => {
  it('tell of loading, and of a source without entries', async function () {
    if (!hasStates) this.skip();
    const { url } = await address({ version: 1, news: [] });
    const element = await place('conf-news-ticker', '<p slot="empty">Nothing yet</p>');
    element.src = url;
    await element.updateComplete;
    expect(statesOf(element)).to.deep.equal(['loading']);
    await element.whenLoaded();
    expect(statesOf(element)).to.deep.equal(['empty']);
    expect(isSeen(element.querySelector('p'))).to.equal(true);
    const news: readonly NewsItem[] = [{ id: 'n', title: 'Something' }];
    element.news = news;
    await waitUntil(() => !isSeen(element.querySelector('p')), 'its place is taken');
    expect(statesOf(element)).to.deep.equal([]);
  });

  it('are no reason to fail where an engine has none', async () => {
    const { attachInternals } = HTMLElement.prototype;
    const refusing = {
      add: (name: string) => name.startsWith('--') || refuse(),
      delete: () => true,
    };
    const refuse = (): never => {
      throw new DOMException('', 'SyntaxError');
    };
    const engines: readonly unknown[] = [
      () => ({}),
      () => ({ states: refusing }),
      undefined,
      () => refuse(),
    ];
    try {
      for (const engine of engines) {
        Object.assign(HTMLElement.prototype, { attachInternals: engine });
        const element = await place('conf-event-card');
        element.conference = conference;
        await element.whenLoaded();
        expect(element.state).to.equal('data');
      }
    } finally {
      Object.assign(HTMLElement.prototype, { attachInternals });
    }
  });
});

describe('numbers where attributes hold numbers', () => {
  it('are taken as they are', async () => {
    const element = await place('conf-agenda-timeline');
    element.refresh = 60;
    element.headingLevel = 5;
    element.conference = conference;
    await element.whenLoaded();
    expect(element.problems).to.deep.equal([]);
    expect(element.shadowRoot?.querySelector('[part="title"]')?.localName).to.equal('h5');
    const ticker = await place('conf-news-ticker');
    Object.assign(ticker, { limit: 1, interval: 0, mode: 'list' });
    ticker.news = [
      { id: 'a', title: 'A' },
      { id: 'b', title: 'B' },
    ];
    await ticker.whenLoaded();
    expect(ticker.shadowRoot?.querySelectorAll('[part="item"]')).to.have.length(1);
    expect(ticker.problems).to.deep.equal([]);
  });
});
