import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { agenda, all, inTimeOrder, one, settled, shown, textOf } from '../agenda-fixture.js';

describe('<conf-agenda-timeline>, grid', () => {
  it('comes by itself where rooms fit, and leaves again', async () => {
    const element = await agenda({ width: 1200 });
    const box = element.parentElement;
    const layout = (): boolean => one(element, '.agenda').classList.contains('grid');
    expect(layout()).to.equal(true);
    box?.style.setProperty('width', '500px');
    await waitUntil(() => !layout(), 'a list again');
    box?.style.setProperty('width', '1300px');
    await waitUntil(layout, 'a grid again');
  });

  it('is the same DOM as the list', async () => {
    const element = await agenda({ width: 1200 });
    expect(shown(element)).to.deep.equal(inTimeOrder);
    const sessions = all(element, '[part="session"]');
    one(element, '.switch button').click();
    await element.updateComplete;
    expect(one(element, '.agenda').classList.contains('list')).to.equal(true);
    expect(all(element, '[part="session"]')).to.deep.equal(sessions);
  });

  it('puts rooms side by side and what is for all across them', async () => {
    const element = await agenda({ width: 1200 });
    const box = (id: string): DOMRect => one(element, `[data-id="${id}"]`).getBoundingClientRect();
    const heads = all(element, '[data-day="2026-12-01"] .head');
    expect(heads.map(textOf)).to.deep.equal(['Grand Hall', 'Hall B', 'Studio']);
    expect(Math.abs(box('eco1').left - (heads[0]?.getBoundingClientRect().left ?? 0))).to.be.below(
      2,
    );
    expect(box('art1').left).to.be.at.least(box('eco1').right);
    expect(box('open').left).to.be.closeTo(box('eco1').left, 1);
    expect(box('open').right).to.be.closeTo(box('work').right, 1);
    // Overlap in one room, side by side.
    expect(box('short').left).to.be.at.least(box('art2').right);
    expect(box('short').top).to.be.greaterThan(box('art2').top);
    // A start is never above an earlier one.
    expect(box('work').top).to.be.greaterThan(box('art1').top);
  });

  it('has no session on another, and nothing wider than its box', async () => {
    for (const width of [900, 1000, 1400]) {
      const element = await agenda({ width, attributes: { layout: 'grid' } });
      const boxes = all(element, '[part="session"]').map((session) =>
        session.getBoundingClientRect(),
      );
      for (const [index, a] of boxes.entries()) {
        for (const b of boxes.slice(index + 1)) {
          const apart =
            a.right <= b.left + 1 ||
            b.right <= a.left + 1 ||
            a.bottom <= b.top + 1 ||
            b.bottom <= a.top + 1;
          expect(apart, `${width}: ${a.top} ${b.top}`).to.equal(true);
        }
      }
      expect(element.scrollWidth).to.be.at.most(width);
    }
  });

  it('is asked for by the page, and scrolls in itself when it is too wide', async () => {
    const element = await agenda({ width: 320, attributes: { layout: 'grid' } });
    expect(one(element, '.agenda').classList.contains('scrolls')).to.equal(true);
    expect(element.scrollWidth).to.be.at.most(320);
    const scroller = one(element, '.scroller');
    expect(scroller.scrollWidth).to.be.greaterThan(scroller.clientWidth);
  });

  it('drops rooms that a filter has emptied', async () => {
    const element = await agenda({ width: 1200, attributes: { track: 'art' } });
    expect(
      all(element, '.head')
        .filter((head) => head.checkVisibility())
        .map(textOf),
    ).to.deep.equal(['Hall B']);
  });

  it('has a head that filters by its room', async () => {
    const element = await agenda({ width: 1200 });
    const told = oneEvent(element, 'conf-filter');
    one(element, '.head').click();
    await told;
    expect(shown(element)).to.deep.equal(['eco1', 'day2']);
  });
});

describe('a grid of rooms', () => {
  it('has the same columns of 200 px and more on every day', async () => {
    const element = await agenda({ width: 600, attributes: { layout: 'grid' } });
    const heads = (day: string): DOMRect[] =>
      all(element, `[data-day="${day}"] .head`).map((head) => head.getBoundingClientRect());
    const [first, second] = [heads('2026-12-01'), heads('2026-12-02')];
    expect(first).to.have.length(3);
    expect(first.map(({ left }) => left)).to.deep.equal(second.map(({ left }) => left));
    expect(Math.min(...first.map(({ width }) => width))).to.be.at.least(200);
    expect(element.scrollWidth).to.be.at.most(600);
  });

  it('has a Tab stop among its heads whatever rooms are left', async () => {
    const element = await agenda({ width: 1200, attributes: { layout: 'grid' } });
    const heads = (): HTMLElement[] => all(element, '[data-day="2026-12-01"] .head');
    heads()[0]?.focus();
    await sendKeys({ press: 'End' });
    expect(heads().map(({ tabIndex }) => tabIndex)).to.deep.equal([-1, -1, 0]);
    element.room = 'a,b';
    await element.updateComplete;
    expect(heads().map(({ tabIndex }) => tabIndex)).to.deep.equal([0, -1]);
  });

  it('keeps each time with its own sessions while it scrolls', async () => {
    const element = await agenda({ width: 600, attributes: { layout: 'grid' } });
    const scroller = one(element, '.scroller');
    for (const top of [0, 120, 300, 600]) {
      scroller.scrollTo({ top, left: 150, behavior: 'instant' });
      await settled(element);
      const cells = [...scroller.querySelectorAll<HTMLElement>('.slot > .time')];
      for (const [index, cell] of cells.entries()) {
        const label = cell.querySelector('.label')?.getBoundingClientRect() as DOMRect;
        const box = cell.getBoundingClientRect();
        expect(label.top, `${top}`).to.be.at.least(box.top - 1);
        expect(label.bottom, `${top}`).to.be.at.most(box.bottom + 1);
        const next = cells[index + 1]?.getBoundingClientRect();
        // They meet in the gap between two rows.
        if (next) expect(next.top, `${top}`).to.be.at.least(box.bottom - 1);
      }
    }
  });
});
