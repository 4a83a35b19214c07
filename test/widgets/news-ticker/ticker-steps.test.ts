import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
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

const isChromium = navigator.userAgent.includes('Chrome/');
const reduced = matchMedia('(prefers-reduced-motion: reduce)').matches;

const press = (element: Element, key: string): void => {
  const target = one(element, '[part="next"]');
  target.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
  );
};

function swipe(element: Element, from: number, to: number): void {
  const stack = one(element, '.stack');
  const at = (clientX: number): PointerEventInit => ({
    clientX,
    pointerType: 'touch',
    bubbles: true,
  });
  stack.dispatchEvent(new PointerEvent('pointerdown', at(from)));
  stack.dispatchEvent(new PointerEvent('pointerup', at(to)));
}

describe('<conf-news-ticker mode="step">', () => {
  beforeEach(forget);
  afterEach(forget);

  it('steps by buttons, keys and swipes, round the ends, and says where it is', async () => {
    const element = await stepping(news, '0');
    expect(current(element)).to.equal('n1');
    const moves: readonly (readonly [string, () => void, string])[] = [
      ['next', () => one(element, '[part="next"]').click(), 'n2'],
      ['next', () => one(element, '[part="next"]').click(), 'n3'],
      ['round the end', () => one(element, '[part="next"]').click(), 'n1'],
      ['back round', () => one(element, '[part="previous"]').click(), 'n3'],
      ['left key', () => press(element, 'ArrowLeft'), 'n2'],
      ['right key', () => press(element, 'ArrowRight'), 'n3'],
      ['another key', () => press(element, 'ArrowDown'), 'n3'],
      ['swipe to the left', () => swipe(element, 200, 100), 'n1'],
      ['swipe to the right', () => swipe(element, 100, 200), 'n3'],
      ['a tap', () => swipe(element, 100, 110), 'n3'],
    ];
    for (const [what, act, expected] of moves) {
      act();
      await element.updateComplete;
      expect(current(element), what).to.equal(expected);
    }
    expect(announced(element)).to.equal('Third');
    expect(
      all(element, '.stack [part="item"]').filter((item) =>
        item.checkVisibility({ visibilityProperty: true }),
      ),
    ).to.have.length(1);
  });

  it('turns keys and swipes round in right-to-left pages', async () => {
    const element = await ticker(
      html`<conf-news-ticker dir="rtl" interval="0" .news=${news}></conf-news-ticker>`,
    );
    press(element, 'ArrowLeft');
    await element.updateComplete;
    expect(current(element)).to.equal('n2');
    swipe(element, 100, 200);
    await element.updateComplete;
    expect(current(element)).to.equal('n3');
  });

  it('has the height of its tallest line at every step', async () => {
    const long = { id: 'long', title: 'A very long line '.repeat(20), published: '2020-01-01' };
    const element = await stepping([...news, long], '0');
    const { height } = element.getBoundingClientRect();
    one(element, '[part="previous"]').click();
    await element.updateComplete;
    expect(current(element)).to.equal('long');
    expect(element.getBoundingClientRect().height).to.equal(height);
  });

  it('has its buttons in the row of the date on a phone, and no band without content', async () => {
    const long = { id: 'long', title: 'A very long line '.repeat(6), published: '2020-01-01' };
    const element = await stepping([...news, long], '0');
    element.style.inlineSize = '320px';
    const boxOf = (selector: string): DOMRect => one(element, selector).getBoundingClientRect();
    const [bottom, date, tools] = [
      boxOf('.ticker').bottom,
      boxOf('.current time'),
      boxOf('.tools'),
    ];
    const middle = ({ top, height }: DOMRect): number => top + height / 2;
    expect(middle(date)).to.be.closeTo(middle(tools), 4);
    expect(boxOf('.current .age').right).to.be.at.most(tools.left);
    expect(bottom - tools.bottom).to.be.below(8);
    const headline = boxOf('.behind[data-id="long"] .headline');
    expect(headline.bottom, 'the tallest line').to.be.at.most(middle(tools) - 8);
    expect(boxOf('.behind[data-id="long"] time').top - headline.bottom).to.be.below(12);
  });

  it('keeps its place and its focus when the news change', async () => {
    const element = await stepping(news, '0');
    one(element, '[part="next"]').click();
    await element.updateComplete;
    const link = one(element, '[data-id="n2"] a');
    link.focus();
    const fresh = {
      id: 'n0',
      title: 'Fresh',
      url: 'https://a.example/0',
      published: new Date().toISOString(),
    };
    element.news = [...news, fresh, urgent];
    await element.updateComplete;
    expect(ids(element)).to.deep.equal(['u', 'n0', 'n1', 'n2', 'n3']);
    expect(current(element)).to.equal('n2');
    expect(element.shadowRoot?.activeElement).to.equal(link);
    element.news = news.filter(({ id }) => id !== 'n2');
    await element.updateComplete;
    expect(current(element)).to.equal('n3');
    expect(element.shadowRoot?.activeElement).to.not.equal(null);
  });

  it('takes focus along when a key turns the line it is in', async () => {
    const element = await stepping(news, '0');
    one(element, '[data-id="n1"] a').focus();
    press(element, 'ArrowRight');
    await element.updateComplete;
    expect(element.shadowRoot?.activeElement).to.equal(one(element, '[data-id="n2"] a'));
  });

  it('has no buttons for a single line', async () => {
    const element = await stepping([news[0]]);
    expect(all(element, 'button')).to.have.length(0);
    expect(current(element)).to.equal('n3');
  });
});

describe('<conf-news-ticker mode="step"> by itself', function () {
  before(function () {
    if (reduced) this.skip();
  });
  beforeEach(forget);
  afterEach(forget);

  it('goes on, silently, and can be stopped by its first button', async () => {
    const element = await stepping();
    const first = all(element, 'a, button, [tabindex="0"]')[0];
    expect(first?.getAttribute('part')).to.equal('pause');
    await waitUntil(() => current(element) === 'n2', 'it steps', { timeout: 3000 });
    expect(announced(element)).to.equal('');
    first?.click();
    await aTimeout(1300);
    expect(current(element)).to.equal('n2');
    expect(localStorage.getItem('conf-widgets:paused')).to.equal('true');
  });

  it('holds while somebody reads', async () => {
    const element = await stepping();
    one(element, '[data-id="n1"] a').focus();
    await aTimeout(1300);
    expect(current(element)).to.equal('n1');
    one(element, '[data-id="n1"] a').blur();
    await waitUntil(() => current(element) === 'n2', 'it goes on', { timeout: 3000 });
  });

  it('does not step with interval="0"', async () => {
    const element = await stepping(news, '0');
    expect(all(element, '[part="pause"]')).to.have.length(0);
    expect(all(element, '[part="next"]')).to.have.length(1);
  });

  it('moves as a row in mode="scroll", copies out of reach', async () => {
    const element = await ticker(
      html`<conf-news-ticker
        lang="en"
        mode="scroll"
        .news=${[...news, urgent]}
      ></conf-news-ticker>`,
    );
    await waitUntil(() => one(element, '.track').getAnimations().length === 1, 'it moves');
    const copies = one(element, '.copies');
    expect(copies.inert).to.equal(true);
    expect(copies.querySelectorAll('[part], [data-id], a, time')).to.have.length(0);
    // A copy of another width would make a jump at the seam.
    const width = (line: Element | undefined): number => line?.getBoundingClientRect().width ?? 0;
    const lines = all(element, '.row > .item');
    for (const [index, copy] of [...copies.children].entries()) {
      expect(width(copy)).to.be.closeTo(width(lines[index % lines.length]), 0.1);
    }
    expect(ids(element)).to.deep.equal(['u', 'n1', 'n2', 'n3']);
    expect(all(element, '[part="previous"], [part="next"]')).to.have.length(0);
    one(element, '[part="pause"]').click();
    await waitUntil(() => one(element, '.track').getAnimations().length === 0, 'it stands');
  });

  it('can be tabbed through, each line once', async function () {
    if (!isChromium) this.skip();
    const element = await stepping([...news, urgent]);
    one(element, '[part="pause"]').focus();
    const visited: string[] = [];
    for (let count = 0; count < 5; count++) {
      await sendKeys({ press: 'Tab' });
      const active = element.shadowRoot?.activeElement as HTMLElement | null;
      visited.push(
        `${active?.closest<HTMLElement>('[data-id]')?.dataset['id'] ?? ''} ${active?.getAttribute('part') ?? active?.localName}`.trim(),
      );
    }
    expect(visited).to.deep.equal(['previous', 'next', 'u link', 'u button', 'n1 link']);
  });
});

describe('<conf-news-ticker> where less motion is asked for', () => {
  before(async function () {
    if (isChromium) await emulateMedia({ reducedMotion: 'reduce' });
    else if (!reduced) this.skip();
  });
  after(async () => {
    if (isChromium) await emulateMedia({ reducedMotion: 'no-preference' });
  });

  for (const mode of ['step', 'scroll']) {
    it(`is still in mode="${mode}", with every line in reach`, async () => {
      const element = await ticker(
        html`<conf-news-ticker
          lang="en"
          mode=${mode}
          interval="1"
          .news=${news}
        ></conf-news-ticker>`,
      );
      await aTimeout(1300);
      expect(current(element)).to.equal('n1');
      expect(all(element, '[part="pause"], .copies')).to.have.length(0);
      one(element, '[part="next"]').click();
      await element.updateComplete;
      expect(current(element)).to.equal('n2');
    });
  }
});
