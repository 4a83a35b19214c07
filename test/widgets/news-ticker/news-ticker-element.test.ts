import { aTimeout, expect, fixture, oneEvent, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import type { ConfSelectEvent } from '../../../src/widget/events/select-event.js';
import {
  all,
  announced,
  current,
  forget,
  ids,
  news,
  one,
  stepping,
  ticker,
  urgent,
} from './ticker-fixture.js';

describe('<conf-news-ticker>', () => {
  beforeEach(forget);
  afterEach(forget);

  it('lists news, newest first, each in its language', async () => {
    const element = await ticker(
      html`<conf-news-ticker lang="en" mode="list" .news=${news}></conf-news-ticker>`,
    );
    expect(ids(element)).to.deep.equal(['n1', 'n2', 'n3']);
    expect(one(element, '[data-id="n2"] bdi').lang).to.equal('az');
    expect(one(element, '[data-id="n2"] a').textContent).to.equal('İkinci <b>x</b>');
    expect(all(element, 'button')).to.have.length(0);
    expect(one(element, 'section').getAttribute('aria-label')).to.equal('News');
  });

  it('gives a headline without a date all of its line, its summary below', async () => {
    const summary = 'Interviews are given in three languages; interpretation is provided.';
    const items = [{ id: 'a', title: 'The mass media are invited to the opening', summary }];
    const element = await ticker(
      html`<conf-news-ticker lang="en" mode="list" .news=${items}></conf-news-ticker>`,
    );
    const head = one(element, '.head').getBoundingClientRect();
    expect(head.width).to.be.at.least(element.getBoundingClientRect().width * 0.6);
    expect(one(element, '.summary').getBoundingClientRect().top).to.be.at.least(head.bottom);
  });

  it('says how long ago, and exactly when to who points or comes by Tab', async function () {
    const element = await ticker(
      html`<conf-news-ticker lang="en" mode="list" .news=${news}></conf-news-ticker>`,
    );
    const time = one(element, '[data-id="n1"] time') as HTMLTimeElement;
    expect(Date.parse(time.dateTime)).to.be.closeTo(Date.now() - 300_000, 60_000);
    expect(one(element, '[data-id="n1"] .age').textContent).to.match(/^5 min/);
    const exact = one(element, '[data-id="n1"] .exact');
    expect(exact.textContent).to.match(/\d{4}.*\d:\d\d/);
    expect(getComputedStyle(exact).opacity).to.equal('0');
    const link = one(element, '[data-id="n1"] a');
    link.focus();
    // WebKitGTK without a window manager has no active window, and then no :focus.
    if (!link.matches(':focus')) this.skip();
    await waitUntil(() => getComputedStyle(exact).opacity === '1', 'shown with focus inside');
  });

  it('says the same day everywhere of what has a day and no time', async () => {
    const shown = async (timeZone: string): Promise<string> => {
      const element = await ticker(
        html`<conf-news-ticker
          lang="en"
          mode="list"
          data-conference=${JSON.stringify({
            version: 1,
            timeZone,
            news: [{ title: 'On a day', published: '2026-06-20' }],
          })}
        ></conf-news-ticker>`,
      );
      return one(element, '.age').innerText + one(element, '.exact').innerText;
    };
    for (const timeZone of ['Pacific/Kiritimati', 'Pacific/Niue'])
      expect(await shown(timeZone), timeZone).to.match(/^(20 Jun 2026|Jun 20, 2026)\1$/);
  });

  it('tells of an opened item, and stays when the page says so', async () => {
    const element = await stepping();
    element.addEventListener('conf-select', (event) => event.preventDefault());
    const told = oneEvent(element, 'conf-select');
    const click = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
    one(element, '[data-id="n1"] a').dispatchEvent(click);
    const { detail } = (await told) as ConfSelectEvent;
    expect(detail).to.deep.equal({ id: 'n1', url: 'https://a.example/1' });
    expect(click.defaultPrevented).to.equal(true);
  });

  it('filters by category and limit', async () => {
    const element = await ticker(
      html`<conf-news-ticker
        mode="list"
        category="press"
        limit="1"
        .news=${news.map((item) => ({ ...item, category: item.id === 'n1' ? 'other' : 'Press' }))}
      ></conf-news-ticker>`,
    );
    expect(ids(element)).to.deep.equal(['n2']);
  });

  it('drops what expires while it is shown', async () => {
    const expires = new Date(Date.now() + 400).toISOString();
    const element = await ticker(
      html`<conf-news-ticker
        mode="list"
        .news=${[...news, { id: 'brief', title: 'Brief', expires }]}
      ></conf-news-ticker>`,
    );
    expect(ids(element)).to.include('brief');
    await waitUntil(() => !ids(element).includes('brief'), 'gone in time', { timeout: 3000 });
  });

  it('keeps the way to all news, in the page’s words', async () => {
    const element = await ticker(
      html`<conf-news-ticker lang="en" .news=${news}
        ><p><a href="/news" lang="az">Bütün xəbərlər</a></p></conf-news-ticker
      >`,
    );
    const link = one(element, '.more a') as HTMLAnchorElement;
    expect(link.href).to.equal(new URL('/news', location.href).href);
    expect(link.textContent?.trim()).to.equal('Bütün xəbərlər');
    expect(link.querySelector('bdi')?.lang).to.equal('az');
  });

  it('has words when there are no news', async () => {
    const element = await ticker(html`<conf-news-ticker lang="en" .news=${[]}></conf-news-ticker>`);
    expect(one(element, '[part="notice"]').textContent?.trim()).to.equal('No news at the moment.');
  });

  it('keeps its fallback when the data are none', async () => {
    for (const json of ['{nonsense', '42']) {
      const element = await fixture<HTMLElement>(
        html`<conf-news-ticker data-news=${json}><a href="/n">News</a></conf-news-ticker>`,
      );
      await aTimeout(0);
      expect(element.querySelector('a')?.getClientRects().length, json).to.be.greaterThan(0);
    }
  });
});

describe('urgent news', () => {
  beforeEach(forget);
  afterEach(forget);

  it('stand first, in words', async () => {
    for (const mode of ['list', 'step', 'scroll']) {
      const element = await ticker(
        html`<conf-news-ticker
          lang="en"
          mode=${mode}
          .news=${[...news, urgent]}
        ></conf-news-ticker>`,
      );
      expect(ids(element)[0], mode).to.equal('u');
      expect(one(element, '[data-id="u"] .label').textContent?.trim()).to.equal('Urgent');
      expect(getComputedStyle(one(element, '[data-id="u"]')).visibility).to.equal('visible');
    }
  });

  it('are announced once, politely, and never again on refresh', async () => {
    const element = await stepping([...news, urgent], '0');
    const live = one(element, '[aria-live]');
    expect(live.getAttribute('aria-live')).to.equal('polite');
    expect(announced(element)).to.equal('');
    await waitUntil(() => announced(element) === 'Urgent: The hall has changed');
    let changes = 0;
    const observer = new MutationObserver((records) => (changes += records.length));
    observer.observe(live, { childList: true, characterData: true, subtree: true });
    element.news = [...news, { ...urgent }];
    await element.updateComplete;
    const again = await stepping([...news, urgent], '0');
    await aTimeout(500);
    observer.disconnect();
    expect(changes).to.equal(0);
    expect(announced(again)).to.equal('');
  });

  it('can be put away, for good, and focus stays inside', async () => {
    const element = await stepping([...news, urgent]);
    const button = one(element, '[data-id="u"] button');
    const named = (button.getAttribute('aria-labelledby') ?? '').split(' ');
    const names = named.map((id) => element.shadowRoot?.getElementById(id));
    expect(names.map((name) => name?.ariaLabel ?? name?.textContent.trim())).to.deep.equal([
      'Dismiss: ',
      'The hall has changed',
    ]);
    button.focus();
    button.click();
    await element.updateComplete;
    expect(ids(element)).to.not.include('u');
    expect(element.shadowRoot?.activeElement).to.not.equal(null);
    const later = await stepping([...news, urgent]);
    expect(ids(later)).to.not.include('u');
  });

  it('cannot be put away while in force', async () => {
    localStorage.setItem('conf-widgets:dismissed', '["u"]');
    const element = await stepping([...news, { ...urgent, inForce: true }]);
    expect(ids(element)).to.include('u');
    expect(all(element, '[data-id="u"] button')).to.have.length(0);
  });

  it('survive somebody else’s value in the storage', async () => {
    localStorage.setItem('conf-widgets:dismissed', '{"not": "ours"');
    const element = await stepping([...news, urgent]);
    expect(ids(element)).to.include('u');
    expect(current(element)).to.equal('n1');
  });
});
