/** Widgets are moved, drawn anew and taken away by pages that do not know what that costs. */
import { expect } from '@open-wc/testing';
import { openPage, type FakePage } from './fake-page.js';
import { bad, good, type FakeWorld } from './fake-world.js';

const hour = 3600;

let page: FakePage;
let world: FakeWorld;

beforeEach(() => {
  page = openPage();
  ({ world } = page);
});

/** A widget that is drawn anew every few seconds, for a while. */
async function remount(every: number, seconds: number, refreshSeconds = 60): Promise<void> {
  for (let passed = 0; passed < seconds; passed += every) {
    const { close } = page.listen(refreshSeconds);
    await world.pass(every);
    close();
  }
}

describe('a widget that leaves and comes back', () => {
  it('has its data at once, and asks nobody', async () => {
    for (const _ of Array(7)) {
      const { close } = page.listen();
      await world.pass(1);
      close();
    }
    expect(world.requests).to.have.length(1);
    expect(page.told).to.deep.equal(Array(7).fill('network one'));
  });

  it('in the middle of loading gets the answer that was on its way', async () => {
    let release = (): void => undefined;
    world.answer = () =>
      new Promise((resolve) => {
        release = () => resolve(good('awaited'));
      });
    for (const _ of Array(6)) {
      const { close } = page.listen();
      await world.pass(1);
      close();
    }
    release();
    await world.pass(1);
    const { close } = page.listen();
    await world.pass(1);
    close();
    expect(world.requests).to.have.length(1);
    expect(page.told).to.deep.equal(['network awaited']);
  });

  it('is given something new after it was away for long', async () => {
    const { close } = page.listen();
    await world.pass(1);
    close();
    await world.pass(60);
    world.answer = () => good('new');
    const again = page.listen();
    await world.pass(1);
    again.close();
    expect(page.told).to.deep.equal(['network one', 'network new']);
  });
});

describe('a widget that comes and goes while its source fails', () => {
  for (const every of [2, 8, 30]) {
    it(`does not ask each time, every ${every} seconds`, async () => {
      world.answer = () => bad('http-503');
      await remount(every, 10 * 60);
      expect(world.requests.length).to.be.below(35);
      expect(page.told.every((words) => words === 'failure http-503')).to.equal(true);
      expect(page.told.length).to.be.above(0);
    });
  }

  it('nor a server that lets nobody read', async () => {
    world.answer = () => bad('cors-missing', { isPassing: false });
    await remount(3, 10 * 60);
    expect(world.requests.length).to.be.below(10);
  });

  it('nor one that asked to be left alone', async () => {
    world.answer = () => bad('http-429', { retryAfter: hour * 1000 });
    await remount(3, 10 * 60);
    expect(world.requests.length).to.be.below(8);
  });

  it('has its last good copy each time', async () => {
    const first = page.listen();
    await world.pass(1);
    first.close();
    await world.pass(60);
    world.answer = () => bad('http-404', { isPassing: false });
    page.told.length = 0;
    await remount(20, 60);
    expect(page.told.slice(0, 2)).to.deep.equal(['cache one', 'failure http-404']);
    expect(page.told.filter((words) => words === 'cache one').length).to.be.above(2);
  });

  it('is there at once when the server is back', async () => {
    world.answer = () => bad('http-503');
    await remount(3, 5 * 60);
    await world.pass(10 * 60);
    world.answer = () => good('back');
    const before = world.requests.length;
    const { close } = page.listen();
    await world.pass(1);
    close();
    expect(world.requests).to.have.length(before + 1);
    expect(page.told.at(-1)).to.equal('network back');
  });
});
