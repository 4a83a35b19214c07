import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { agenda, all, one, openPanel, settled, type } from '../agenda-fixture.js';

const during = { now: '2026-12-01T10:50' };

describe('<conf-agenda-timeline> and axe', () => {
  for (const theme of ['light', 'dark']) {
    for (const [layout, width] of [
      ['list', 500],
      ['grid', 1200],
    ] as const) {
      it(`is clean as a ${layout}, ${theme}`, async () => {
        const element = await agenda({ width, attributes: { ...during, theme, layout } });
        await expect(element).to.be.accessible();
      });

      it(`is clean while searching, as a ${layout}, ${theme}`, async () => {
        const element = await agenda({ width, attributes: { theme, layout } });
        await openPanel(element, 'filter');
        await type(element, 'caspian');
        one(element, '[data-id="eco1"] [part="session-room"]').click();
        await settled(element);
        await expect(element).to.be.accessible();
      });
    }

    it(`is clean when nothing is left, ${theme}`, async () => {
      const element = await agenda({ attributes: { theme } });
      await type(element, 'nothing like it');
      await expect(element).to.be.accessible();
    });

    it(`is clean without a programme, ${theme}`, async () => {
      await expect(
        await agenda({ value: { sessions: [] }, attributes: { theme } }),
      ).to.be.accessible();
    });
  }
});

describe('days of an agenda in forced colours', () => {
  it('have a line under the one that is shown, and under no other', async function () {
    if (!navigator.userAgent.includes('Chrome')) this.skip();
    const element = await agenda();
    const paper = document.createElement('p');
    paper.style.background = 'Canvas';
    const force = (forcedColors: string): Promise<unknown> =>
      executeServerCommand('emulate-media', { forcedColors });
    await force('active');
    try {
      expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
      document.body.append(paper);
      const { backgroundColor } = getComputedStyle(paper);
      const lines = all(element, '.tab').map((tab) => getComputedStyle(tab).borderBlockEndColor);
      expect(lines.slice(1)).to.deep.equal([backgroundColor, backgroundColor]);
      expect(lines[0]).to.not.equal(backgroundColor);
    } finally {
      paper.remove();
      await force('none');
    }
  });
});

describe('targets in an agenda', () => {
  for (const [layout, width] of [
    ['list', 320],
    ['grid', 1200],
  ] as const) {
    it(`are 24 px at least, as a ${layout}`, async () => {
      const element = await agenda({ width, attributes: { ...during, layout } });
      const small = all(element, 'button, input, summary')
        .filter((target) => target.checkVisibility())
        .filter((target) => {
          const { width: inline, height } = target.getBoundingClientRect();
          return height < 24 || (inline < 24 && !target.matches('.room, .track, .speaker'));
        });
      expect(small.map((target) => target.outerHTML)).to.deep.equal([]);
    });
  }
});

describe('an agenda in any box', () => {
  for (const width of [200, 320, 480, 768, 1000, 1400, 2000]) {
    it(`is nowhere wider than ${width} px`, async () => {
      const element = await agenda({ width, attributes: during });
      const edge = element.getBoundingClientRect().right + 0.5;
      const wide = all(element, '.root *')
        .filter((inner) => inner.checkVisibility() && !inner.closest('.hidden-text'))
        // Days scroll in a line of their own.
        .filter((inner) => inner.parentElement?.closest('.tabs') === null)
        .filter((inner) => inner.getBoundingClientRect().right > edge)
        .map((inner) => inner.outerHTML.slice(0, 80));
      expect(wide).to.deep.equal([]);
    });
  }

  it('runs from right to left on a page that does', async () => {
    const element = await agenda({ width: 1200 });
    element.parentElement?.setAttribute('dir', 'rtl');
    await settled(element);
    const start = (id: string): number =>
      one(element, `[data-id="${id}"]`).getBoundingClientRect().right;
    expect(start('eco1')).to.be.greaterThan(start('art1'));
    expect(start('art1')).to.be.greaterThan(start('work'));
  });

  it('leaves a long name of another script at the side where its lines begin', async () => {
    const speakers = [{ id: 'p', name: 'Екатерина Константинопольская-Преображенская' }];
    const sessions = [{ id: 'a', title: 'A', start: '2026-12-01T09:00', speakers: ['p'] }];
    const value = { timeZone: 'Asia/Baku', speakers, sessions };
    const element = await agenda({ value, width: 320, attributes: { layout: 'list' } });
    element.parentElement?.setAttribute('dir', 'rtl');
    await settled(element);
    const name = one(element, '[data-id="a"] .speaker');
    const text = document.createRange();
    text.selectNodeContents(name);
    const [first, second] = [...text.getClientRects()].filter(({ width }) => width > 1);
    expect(second?.top, 'two lines').to.be.above(first?.top ?? 0);
    for (const line of [first, second])
      expect(line?.right).to.be.closeTo(name.getBoundingClientRect().right, 1);
  });

  it('does not move after it was painted', async function () {
    if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) this.skip();
    const shifts: PerformanceEntry[] = [];
    const observer = new PerformanceObserver((list) => shifts.push(...list.getEntries()));
    observer.observe({ type: 'layout-shift' });
    const element = await agenda({ width: 1000 });
    await settled(element);
    await new Promise((resolve) => setTimeout(resolve, 100));
    observer.disconnect();
    const own = shifts.flatMap((entry) =>
      (entry as PerformanceEntry & { sources: readonly { node?: Node }[] }).sources.filter(
        ({ node }) => node && element.shadowRoot?.contains(node),
      ),
    );
    expect(own).to.deep.equal([]);
  });
});
