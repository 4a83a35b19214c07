import { expect, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import { canReadAloud, expectReading } from '../read-aloud.js';
import { forget, news, stepping, ticker, urgent } from './ticker-fixture.js';

const items = [...news, urgent, { id: 'i', title: 'Note', urgency: 'important' }];

/** Long ago, so that their age is a date. */
const told = [
  { ...urgent, published: '2024-12-01T12:00Z' },
  { id: 'a b', title: 'Zal bağlıdır', language: 'az', urgency: 'urgent' },
  { id: 'a', title: 'Doors open', url: 'https://a.example/1', published: '2024-11-30T12:00Z' },
  { id: 'b', title: 'Yeni zal', language: 'az', published: '2024-11-29T12:00Z' },
  { id: 'c', title: 'Third', summary: 'In short.' },
];

const textOf = (element: Element, selector: string): string =>
  element.shadowRoot?.querySelector(selector)?.textContent.trim() ?? '';

describe('<conf-news-ticker> and axe', () => {
  beforeEach(forget);
  for (const theme of ['light', 'dark'] as const) {
    for (const mode of ['list', 'step', 'scroll'] as const) {
      it(`is clean as ${mode}, ${theme}`, async () => {
        const element = await ticker(
          html`<conf-news-ticker lang="en" theme=${theme} mode=${mode} .news=${items}
            ><a href="/news">All news</a></conf-news-ticker
          >`,
        );
        await expect(element).to.be.accessible();
      });
    }
  }

  it('says of a line which of how many it is', async () => {
    const element = await ticker(
      html`<conf-news-ticker lang="en" mode="step" .news=${news}></conf-news-ticker>`,
    );
    const lines = [...(element.shadowRoot?.querySelectorAll('.stack [part="item"]') ?? [])];
    expect(lines.map((line) => [line.ariaPosInSet, line.ariaSetSize])).to.deep.equal(
      news.map((_, index) => [String(index + 1), String(news.length)]),
    );
  });

  it('reads its lines aloud, one of several at a time', async function () {
    if (!canReadAloud) this.skip();
    const element = await stepping(told, '0');
    await expectReading(
      element,
      `
      region “News”
        button “Previous news”
        button “Next news”
        list
          Urgent
          link “The hall has changed”
          1 Dec 2024, 12:00
          button “Dismiss: The hall has changed”
          Urgent Zal bağlıdır (az)
          button “Dismiss: Zal bağlıdır (az)”
        list
          item 1 of 3
          link “Doors open”
          30 Nov 2024, 12:00
        Urgent: The hall has changed Urgent: Zal bağlıdır (az)
    `,
    );
  });

  it('reads all of them aloud as a list', async function () {
    if (!canReadAloud) this.skip();
    const element = await ticker(
      html`<conf-news-ticker lang="en" mode="list" .news=${told}></conf-news-ticker>`,
    );
    await expectReading(
      element,
      `
      region “News”
        list
          Urgent
          link “The hall has changed”
          1 Dec 2024, 12:00
          button “Dismiss: The hall has changed”
          Urgent Zal bağlıdır (az)
          button “Dismiss: Zal bağlıdır (az)”
          link “Doors open”
          30 Nov 2024, 12:00
          Yeni zal (az)
          29 Nov 2024, 12:00
          Third
          In short.
        Urgent: The hall has changed Urgent: Zal bağlıdır (az)
    `,
    );
  });

  it('counts its lines in the digits of the language', async () => {
    const element = await ticker(
      html`<conf-news-ticker lang="fa" mode="step" .news=${news}></conf-news-ticker>`,
    );
    await waitUntil(() => textOf(element, '.place') === '۱/۳', 'Persian digits', { timeout: 8000 });
  });

  it('is clean without news', async () => {
    await expect(
      await ticker(html`<conf-news-ticker .news=${[]}></conf-news-ticker>`),
    ).to.be.accessible();
  });
});
