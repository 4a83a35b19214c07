import { expect } from '@open-wc/testing';
import type { SourceHandle } from '../../src/source/source-cache.js';
import { openPage, type FakePage } from './fake-page.js';
import { bad, FakeWorld, good } from './fake-world.js';

const hour = 3600;
/** Seconds after which nobody is waited for any more. */
const moment = 10;

let page: FakePage;
let world: FakeWorld;
let told: string[];
const listen = (seconds?: number): SourceHandle => page.listen(seconds);

beforeEach(() => {
  page = openPage();
  ({ world, told } = page);
});

describe('refreshing', () => {
  it('asks once in a cycle, however many widgets wait, near the time that they want', async () => {
    const handles = [60, 60, 90, 120, 0, 600].map((seconds) => listen(seconds));
    await world.pass(10 * 60);
    for (const { close } of handles) close();
    expect(world.requests).to.have.length(11);
    for (const [index, at] of world.requests.entries()) {
      expect(at).to.be.within(index * 48_000, index * 72_000);
    }
  });

  it('is spread by 20 % to both sides', async () => {
    for (const [chance, at] of [
      [0, 48_000],
      [1, 72_000],
    ] as const) {
      const one = new FakeWorld();
      one.chance = chance;
      const { close } = openPage(one).listen(60);
      await one.pass(100);
      close();
      expect(one.requests[1]).to.equal(at);
    }
  });

  it('is never more often than every 30 seconds', async () => {
    const { close } = listen(1);
    await world.pass(60);
    close();
    expect(world.requests).to.have.length(3);
  });

  it('is off when nobody wants it', async () => {
    const { close } = listen(0);
    await world.pass(8 * hour);
    await world.wake();
    close();
    expect(world.requests).to.have.length(1);
  });

  for (const state of ['isVisible', 'isOnline'] as const) {
    it(`waits for hours while not ${state}, and comes at once then`, async () => {
      const { close } = listen(30);
      await world.pass(1);
      world[state] = false;
      await world.pass(8 * hour);
      expect(world.requests).to.have.length(1);
      world[state] = true;
      await world.wake();
      expect(world.requests).to.have.length(2);
      await world.wake();
      expect(world.requests).to.have.length(2);
      await world.pass(30);
      close();
      expect(world.requests).to.have.length(3);
    });
  }

  it('tells what changed, and nothing else', async () => {
    const { close } = listen(60);
    await world.pass(200);
    world.answer = () => good('two');
    await world.pass(200);
    close();
    expect(told).to.deep.equal(['network one', 'network two']);
  });

  it('leaves nothing behind', async () => {
    const handles = [listen(60), listen(30)];
    await world.pass(100);
    for (const { close } of handles) close();
    await world.pass(moment);
    expect([world.timers, world.watchers]).to.deep.equal([0, 0]);
    const asked = world.requests.length;
    await world.pass(8 * hour);
    expect(world.requests).to.have.length(asked);
  });
});

describe('failing', () => {
  it('asks a server without CORS headers once a minute at most, and ever more rarely', async () => {
    world.answer = () => bad('cors-missing', { isPassing: false });
    const { close } = listen(30);
    for (const _ of Array(60)) {
      await world.pass(1);
      await world.wake();
    }
    expect(world.requests).to.have.length(1);
    await world.pass(9 * 60);
    expect(world.requests.length).to.be.at.most(8);
    await world.pass(8 * hour);
    close();
    expect(world.requests.length).to.be.at.most(45);
  });

  it('keeps what was good, with its age, and recovers', async () => {
    const { close } = listen(30);
    await world.pass(1);
    world.answer = () => bad('http-404', { isPassing: false });
    await world.pass(60);
    world.answer = () => good('one');
    await world.pass(200);
    close();
    expect(told).to.deep.equal(['network one', 'cache one', 'failure http-404', 'network one']);
  });

  it('keeps what was good when what comes cannot be read', async () => {
    const { close } = listen(30);
    await world.pass(1);
    world.answer = () => good('<html>');
    await world.pass(60);
    close();
    expect(told).to.deep.equal(['network one', 'cache one', 'failure source-is-html']);
    const next = openPage(world, { keepsStorage: true });
    const again = next.listen();
    await world.pass(1);
    again.close();
    expect(next.told).to.deep.equal(['cache one', 'failure source-is-html']);
  });

  it('waits as long as the server asks', async () => {
    world.answer = () => bad('http-429', { retryAfter: 800_000 });
    const { close } = listen(30);
    await world.pass(799);
    expect(world.requests).to.have.length(1);
    await world.pass(2);
    close();
    expect(world.requests).to.have.length(2);
  });

  it('waits no more than a quarter of an hour, whatever the server asks', async () => {
    world.answer = () => bad('http-429', { retryAfter: 10 * 365 * 24 * hour * 1000 });
    const { close } = listen(30);
    await world.pass(15 * 60 - 1);
    expect(world.requests).to.have.length(1);
    await world.pass(2);
    expect(world.requests).to.have.length(2);
    await world.pass(8 * hour);
    close();
    expect(world.requests.length).to.be.within(25, 35);
  });

  it('asks sooner when somebody comes back to the page, or to a network', async () => {
    world.answer = () => bad('http-429', { retryAfter: 10 * 365 * 24 * hour * 1000 });
    const { close } = listen();
    await world.pass(2 * 60);
    expect(world.requests).to.have.length(1);
    world.answer = () => good('back');
    await world.wake();
    close();
    expect(world.requests).to.have.length(2);
    expect(told.at(-1)).to.equal('network back');
  });

  it('without a network tries ever more rarely, and at once when there is one', async () => {
    world.isOnline = false;
    const { close } = listen(30);
    await world.pass(8 * hour);
    expect(world.inVain).to.be.within(20, 45);
    world.isOnline = true;
    await world.wake();
    close();
    expect(told.at(-1)).to.equal('network one');
  });

  it('needs no word of the browser to notice that there is a network', async () => {
    world.isOnline = false;
    const { close } = listen(30);
    await world.pass(hour);
    world.isOnline = true;
    await world.pass(20 * 60);
    close();
    expect(told.at(-1)).to.equal('network one');
  });

  it('tries three times in half a minute, and then when the page wakes', async () => {
    world.answer = () => bad('network');
    const { close } = listen();
    await world.pass(8 * hour);
    expect(world.requests).to.have.length(3);
    expect(world.requests[2]).to.be.below(30_000);
    world.answer = () => good('back');
    await world.wake();
    close();
    expect(told.at(-1)).to.equal('network back');
  });

  it('comes back as soon as the network does', async () => {
    world.isOnline = false;
    world.answer = () => bad('offline');
    const { close } = listen();
    await world.pass(20);
    const asked = world.requests.length;
    world.isOnline = true;
    world.answer = () => good('back');
    await world.wake();
    close();
    expect(world.requests).to.have.length(asked + 1);
    expect(told.at(-1)).to.equal('network back');
  });

  it('is tried again for a widget that comes later', async () => {
    world.answer = () => bad('network');
    const handles = [listen()];
    await world.pass(60);
    world.answer = () => good('late');
    handles.push(listen());
    await world.pass(1);
    for (const { close } of handles) close();
    expect(told.slice(-2)).to.deep.equal(['network late', 'network late']);
  });
});

describe('answers in the wrong order', () => {
  it('there are none: one request at a time', async () => {
    let release = (): void => undefined;
    world.answer = () =>
      new Promise((resolve) => {
        release = () => resolve(good('first'));
      });
    const { close, refreshNow } = listen();
    refreshNow();
    refreshNow();
    await world.pass(1);
    expect(world.requests).to.have.length(1);
    release();
    await world.pass(1);
    close();
    expect(told).to.deep.equal(['network first']);
  });

  it('one that comes after everybody left is not told', async () => {
    let release = (): void => undefined;
    world.answer = () =>
      new Promise((resolve) => {
        release = () => resolve(good('late'));
      });
    const { close } = listen();
    await world.pass(1);
    close();
    await world.pass(moment);
    world.answer = () => good('new');
    const other = listen();
    await world.pass(1);
    release();
    await world.pass(1);
    other.close();
    expect(told).to.deep.equal(['network new']);
  });
});
