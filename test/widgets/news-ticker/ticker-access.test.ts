import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { forget, news, ticker, urgent } from './ticker-fixture.js';

const items = [...news, urgent, { id: 'i', title: 'Note', urgency: 'important' }];

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

  it('is clean without news', async () => {
    await expect(
      await ticker(html`<conf-news-ticker .news=${[]}></conf-news-ticker>`),
    ).to.be.accessible();
  });
});
