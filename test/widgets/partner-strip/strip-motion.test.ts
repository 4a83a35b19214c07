import { aTimeout, expect, nextFrame, waitUntil } from '@open-wc/testing';
import { emulateMedia, sendKeys, sendMouse } from '@web/test-runner-commands';
import { html } from 'lit';
import { all, animations, ids, moving, one, partners, strip, tiers } from './strip-fixture.js';

const isChromium = navigator.userAgent.includes('Chrome/');
// The runner cannot move a mouse there.
const isWebKit = !isChromium && navigator.userAgent.includes('AppleWebKit');
const reduced = matchMedia('(prefers-reduced-motion: reduce)').matches;

const left = (element: Element): number => element.getBoundingClientRect().left;

describe('<conf-partner-strip motion="scroll">', function () {
  before(function () {
    // The second Firefox configuration asks for less motion; what follows is about the other.
    if (reduced) this.skip();
  });
  beforeEach(() => localStorage.removeItem('conf-widgets:paused'));
  afterEach(() => localStorage.removeItem('conf-widgets:paused'));

  const running = async (): ReturnType<typeof moving> => {
    const element = await moving();
    await waitUntil(() => animations(element).length === 1, 'the row moves');
    return element;
  };

  it('moves by one compositor animation of `translate` alone', async () => {
    const element = await running();
    const [animation] = animations(element);
    const effect = animation?.effect as KeyframeEffect;
    const animated = effect.getKeyframes().flatMap((frame) => Object.keys(frame));
    expect(new Set(animated.filter((key) => !/offset|easing|composite/i.test(key)))).to.deep.equal(
      new Set(['translate']),
    );
    const row = one(element, '.row').getBoundingClientRect().width;
    const { duration, iterations } = effect.getTiming();
    expect(iterations).to.equal(Number.POSITIVE_INFINITY);
    expect(row / (Number(duration) / 1000)).to.be.closeTo(40, 0.5);
  });

  for (const count of [2, 4, 200]) {
    it(`shows the same picture at the seam, with ${count} logos`, async () => {
      const element = await strip(
        html`<conf-partner-strip
          motion="scroll"
          .partners=${[...Array(count).keys()].map((n) => ({ ...partners[n % 3], id: n }))}
        ></conf-partner-strip>`,
      );
      await waitUntil(() => animations(element).length === 1, 'the row moves');
      await waitUntil(() => all(element, '.copies').length === 1, 'copies are there');
      const [animation] = animations(element);
      const duration = Number(animation?.effect?.getTiming().duration);
      animation?.pause();
      const view = one(element, '.window').getBoundingClientRect();
      const seen = (): string[] =>
        all(element, '.track .tile')
          .map((tile) => ({ at: tile.getBoundingClientRect(), looks: tile.className }))
          .filter(({ at }) => at.right > view.left + 1 && at.left < view.right - 1)
          .map(({ at, looks }) => `${Math.round(at.left - view.left)} ${looks}`);
      if (animation) animation.currentTime = 0;
      const first = seen();
      if (animation) animation.currentTime = duration - 0.001;
      expect(seen()).to.deep.equal(first);
      // The window is full to its end at every moment of a run.
      for (const part of [0.1, 0.35, 0.5, 0.77, 0.99]) {
        if (animation) animation.currentTime = duration * part;
        const ends = all(element, '.track .tile').map((tile) => tile.getBoundingClientRect().right);
        expect(Math.max(...ends)).to.be.at.least(view.right - 20);
      }
    });
  }

  it('keeps copies out of reach and out of the count', async () => {
    const element = await running();
    await waitUntil(() => all(element, '.copies').length === 1, 'copies are there');
    const copies = one(element, '.copies');
    expect(copies.inert).to.equal(true);
    expect(copies.getAttribute('aria-hidden')).to.equal('true');
    expect(
      copies.querySelectorAll('[part], [id], [data-id], a, [alt]:not([alt=""])'),
    ).to.have.length(0);
    expect(copies.children.length).to.be.greaterThan(0);
    expect(ids(element)).to.have.length(4);
    expect(
      all(element, 'img').every((image) => image.getAttribute('loading') === 'eager'),
    ).to.equal(true);
  });

  it('has the pause button first in order, 24 px and more, and stops by it', async () => {
    const element = await running();
    const first = all(element, 'a, button, [tabindex]')[0];
    expect(first?.getAttribute('part')).to.equal('pause');
    expect(first?.getBoundingClientRect().width).to.be.at.least(24);
    expect(first?.getAttribute('aria-label')).to.equal('Stop movement');
    first?.click();
    await waitUntil(() => animations(element).length === 0, 'it stands');
    await element.updateComplete;
    expect(first?.getAttribute('aria-label')).to.equal('Start movement');
    expect(localStorage.getItem('conf-widgets:paused')).to.equal('true');
  });

  it('stands where it was, without a jump, and goes on from there', async () => {
    const element = await running();
    await aTimeout(300);
    const tile = one(element, '[data-id="b"]');
    one(element, '[part="pause"]').click();
    await waitUntil(() => animations(element).length === 0);
    const stopped = left(tile);
    await nextFrame();
    expect(left(tile)).to.equal(stopped);
    expect(one(element, '.window').scrollLeft).to.be.greaterThan(3);
    one(element, '[part="pause"]').click();
    await waitUntil(() => animations(element).length === 1);
    expect(left(tile)).to.be.closeTo(stopped, 5);
  });

  it('is paused with every other strip of the page, and at the next visit', async () => {
    const [here, there] = [await running(), await running()];
    one(here, '[part="pause"]').click();
    await waitUntil(() => animations(there).length === 0, 'the other one stands');
    const later = await moving();
    await waitUntil(() => all(later, '[part="pause"]').length === 1);
    await aTimeout(100);
    expect(animations(later)).to.have.length(0);
    expect(one(later, '[part="pause"]').getAttribute('aria-label')).to.equal('Start movement');
  });

  it('holds under the pointer and with focus inside, not on its own button', async () => {
    const element = await running();
    const tile = one(element, '[data-id="a"]');
    tile.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
    expect(animations(element)).to.have.length(0);
    element.dispatchEvent(new PointerEvent('pointerleave'));
    expect(animations(element)).to.have.length(1);
    one(element, '[part="pause"]').focus();
    expect(animations(element)).to.have.length(1);
    one(element, '[data-id="d"] a').focus();
    expect(animations(element)).to.have.length(0);
    one(element, '[data-id="d"] a').blur();
    expect(animations(element)).to.have.length(1);
  });

  it('brings what is focused into sight, wherever the row was', async () => {
    const element = await running();
    const [animation] = animations(element);
    const duration = Number(animation?.effect?.getTiming().duration);
    if (animation) animation.currentTime = duration * 0.9;
    const link = one(element, '[data-id="a"] a');
    link.focus();
    const view = one(element, '.window').getBoundingClientRect();
    await waitUntil(
      () => left(link) >= view.left - 1 && link.getBoundingClientRect().right <= view.right + 1,
    );
  });

  it('opens the partner whose copy is clicked', async () => {
    const element = await running();
    await waitUntil(() => all(element, '.copies .tile').length > 0);
    let opened: string | undefined;
    element.addEventListener('conf-select', (event) => {
      event.preventDefault();
      opened = event.detail.id;
    });
    const copy = one(element, '.copies .tile').getBoundingClientRect();
    const point = { clientX: copy.left + 20, clientY: copy.top + 20 };
    one(element, '.window').dispatchEvent(new MouseEvent('click', { bubbles: true, ...point }));
    expect(opened).to.equal('a');
  });

  it('moves the other way in right-to-left pages', async () => {
    const element = await strip(
      html`<conf-partner-strip
        dir="rtl"
        lang="en"
        motion="scroll"
        .partners=${{ partners, tiers }}
      ></conf-partner-strip>`,
    );
    await waitUntil(() => animations(element).length === 1);
    const track = one(element, '.track');
    // WebKit's boxes do not know of movement that the compositor does; its styles do.
    await waitUntil(() => Number.parseFloat(getComputedStyle(track).translate) > 3, 'to the right');
    const view = one(element, '.window').getBoundingClientRect();
    const ends = all(element, '.track .tile').map((one) => one.getBoundingClientRect().left);
    expect(Math.min(...ends)).to.be.at.most(view.left + 20);
    one(element, '[part="pause"]').click();
    await waitUntil(() => animations(element).length === 0);
    expect(one(element, '.window').scrollLeft).to.be.lessThan(-2);
  });

  it('does not move off screen', async () => {
    const element = await running();
    element.before(Object.assign(document.createElement('div'), { id: 'tall' }));
    document.getElementById('tall')?.style.setProperty('block-size', '5000px');
    await waitUntil(() => animations(element).length === 0, 'out of sight, at rest');
    document.getElementById('tall')?.remove();
    await waitUntil(() => animations(element).length === 1, 'back in sight');
  });

  it('does not move in a hidden tab', async () => {
    const element = await running();
    let state: DocumentVisibilityState = 'hidden';
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => state });
    document.dispatchEvent(new Event('visibilitychange'));
    expect(animations(element)).to.have.length(0);
    state = 'visible';
    document.dispatchEvent(new Event('visibilitychange'));
    expect(animations(element)).to.have.length(1);
    Reflect.deleteProperty(document, 'visibilityState');
  });

  it('can be dragged with a mouse, which is no click', async function () {
    if (isWebKit) this.skip();
    const element = await running();
    const view = one(element, '.window');
    const clicks: string[] = [];
    element.addEventListener('conf-select', (event) => {
      event.preventDefault();
      clicks.push(event.detail.id);
    });
    const { left: start, top, height } = view.getBoundingClientRect();
    const y = Math.round(top + height / 2);
    const x = Math.round(start + 250);
    await sendMouse({ type: 'move', position: [x, y] });
    await waitUntil(() => animations(element).length === 0, 'it holds under the mouse');
    const before = view.scrollLeft;
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [x - 60, y] });
    await sendMouse({ type: 'move', position: [x - 120, y] });
    await sendMouse({ type: 'up' });
    expect(view.scrollLeft - before).to.be.closeTo(120, 10);
    expect(clicks).to.deep.equal([]);
    // Not back to the corner: the next strip stands there, and would hold under the mouse.
    await sendMouse({ type: 'move', position: [5, innerHeight - 5] });
  });

  it('with "auto" stays still and without a button when all fits', async () => {
    const element = await strip(
      html`<conf-partner-strip
        lang="en"
        motion="auto"
        .partners=${partners.slice(0, 2)}
      ></conf-partner-strip>`,
    );
    await waitUntil(() => all(element, '[part="pause"]').length === 0);
    await aTimeout(100);
    expect(animations(element)).to.have.length(0);
    expect(all(element, '.copies')).to.have.length(0);
    Object.assign(element, {
      partners: [...Array(30).keys()].map((n) => ({ name: `Partner ${n}` })),
    });
    await waitUntil(() => animations(element).length === 1, 'more than fits moves');
    expect(all(element, '[part="pause"]')).to.have.length(1);
  });

  it('can be tabbed through from the button on', async function () {
    if (!isChromium) this.skip();
    const element = await running();
    one(element, '[part="pause"]').focus();
    const visited: (string | undefined)[] = [];
    for (let press = 0; press < 3; press++) {
      await sendKeys({ press: 'Tab' });
      const active = element.shadowRoot?.activeElement;
      visited.push(
        active?.closest<HTMLElement>('[data-id]')?.dataset['id'] ?? active?.classList[0],
      );
    }
    // One partner has no link, so the window itself is a stop, for scrolling by keys.
    expect(visited).to.deep.equal(['window', 'a', 'c']);
  });
});

describe('<conf-partner-strip motion="scroll"> where less motion is asked for', () => {
  before(async function () {
    if (isChromium) await emulateMedia({ reducedMotion: 'reduce' });
    else if (!reduced) this.skip();
  });
  after(async () => {
    if (isChromium) await emulateMedia({ reducedMotion: 'no-preference' });
  });

  it('is still, with every partner in reach and no button', async () => {
    const element = await moving();
    await aTimeout(200);
    expect(element.shadowRoot?.getAnimations()).to.have.length(0);
    expect(all(element, '.copies, [part="pause"], .window')).to.have.length(0);
    expect(ids(element)).to.deep.equal(['a', 'b', 'c', 'd']);
    for (const tile of all(element, '.tile')) {
      expect(tile.getBoundingClientRect().right).to.be.at.most(innerWidth);
    }
  });
});
