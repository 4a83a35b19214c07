/** The embed builder in three languages, light and dark, and on a narrow page. */
import { expect, fixtureCleanup, waitUntil } from '@open-wc/testing';
import { openBuilder, textOf, wait, waitForWidget } from './embed-builder-fixture.js';

describe('the embed builder for everybody', () => {
  afterEach(() => {
    fixtureCleanup();
    history.replaceState(null, '', '#');
  });

  const titles = { az: 'Vidcet konstruktoru', en: 'Embed builder', ru: 'Конструктор виджета' };
  for (const [language, title] of Object.entries(titles)) {
    for (const scheme of ['light', 'dark']) {
      it(`passes axe in ${language} on a ${scheme} page`, async function run() {
        this.timeout(60_000);
        const page = await openBuilder(`ui=${language}&page=${scheme}&time-zone=Mars&height=300`);
        page.builder.style.setProperty('color-scheme', scheme);
        await waitForWidget(page, 'conf-event-card');
        await waitUntil(() => page.findAll('.problem').length > 0, 'problems', wait);
        expect(textOf(page.find('h1'))).to.equal(title);
        expect(page.find('.page').lang).to.equal(language);
        await expect(page.builder).to.be.accessible();
      });
    }
  }

  it('fits 320 px', async () => {
    const page = await openBuilder('ui=ru&widget=agenda-timeline');
    page.builder.style.setProperty('inline-size', '320px');
    await waitForWidget(page, 'conf-agenda-timeline');
    for (const tab of page.findAll('[role="tab"]')) {
      tab.click();
      await page.builder.updateComplete;
      expect(page.find('.page').scrollWidth, textOf(tab)).to.be.at.most(320);
    }
    const small = page
      .findAll('button, select, input, summary')
      .map((control) => control.closest('label') ?? control)
      .filter((control) => control.getClientRects().length > 0)
      .filter((control) => control.getBoundingClientRect().height < 24);
    expect(small.map(textOf)).to.deep.equal([]);
  });
});
