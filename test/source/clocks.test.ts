/** Devices sleep, and their clocks are set; a page that is looked at stays fresh all the same. */
import { expect } from '@open-wc/testing';
import { openPage, type FakePage } from './fake-page.js';
import { bad, good, type FakeWorld } from './fake-world.js';

const hour = 3600;
const year = 365 * 24 * hour;

let page: FakePage;
let world: FakeWorld;

beforeEach(() => {
  page = openPage();
  ({ world } = page);
});

describe('refreshing by two clocks', () => {
  for (const [what, seconds] of [
    ['back by an hour', -hour],
    ['back by ten years', -10 * year],
    ['ahead by an hour', hour],
    ['ahead by ten years', 10 * year],
  ] as const) {
    it(`goes on at its pace when the clock is set ${what}`, async () => {
      const { close } = page.listen(60);
      await world.pass(30);
      world.setClock(seconds);
      await world.pass(20 * 60);
      close();
      // 20 a quarter of an hour apart at most, and one more for a clock that jumped ahead.
      expect(world.requests.length).to.be.within(17, 28);
      const gaps = world.requests.slice(1).map((at, index) => at - (world.requests[index] ?? 0));
      expect(Math.max(...gaps)).to.be.below(90_000);
    });
  }

  it('asks within seconds after a sleep, though no event tells of it', async () => {
    const { close } = page.listen(600);
    await world.pass(10);
    world.setClock(8 * hour);
    await world.pass(20);
    close();
    expect(world.requests).to.have.length(2);
  });

  it('asks soon after a sleep that began while the server failed', async () => {
    world.answer = () => bad('http-503');
    const { close } = page.listen(60);
    await world.pass(hour);
    world.setClock(8 * hour);
    world.answer = () => good('awake');
    await world.pass(20);
    close();
    expect(page.told.at(-1)).to.equal('network awake');
  });

  it('has no timer while nobody sees the page', async () => {
    const { close } = page.listen(60);
    await world.pass(1);
    world.isVisible = false;
    await world.pass(20);
    expect(world.timers).to.equal(0);
    world.isVisible = true;
    await world.wake();
    expect(world.timers).to.be.above(0);
    close();
  });
});
