/** Where things stand on a card, so that a visitor finds what to do at once and nothing moves. */
import { expect, fixture, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { html } from 'lit';
import '../../../src/widgets/event-card/define.js';
import type { EventCardElement } from '../../../src/widgets/event-card/event-card-element.js';
import { rendered } from '../rendered.js';

const start = '2111-12-23T09:30+04:00';
const event = {
  name: 'Regional Conference on Digital Public Services and Open Data',
  start,
  end: '2111-12-23T17:00+04:00',
  url: 'https://organiser.example/',
  description: 'One.\n\nTwo.\n\nThree.',
  image: { src: '/test/fixtures/logos/wide.svg', alt: 'Hall' },
  venue: { name: 'Convention Center', room: 'Hall A', address: 'Avenue 94, Baku' },
  organizers: [{ name: 'Ministry' }, { name: 'Commission' }],
  registration: { url: 'https://organiser.example/r', price: 'Free' },
  languages: ['en'],
  documents: [{ title: 'Agenda', url: 'https://organiser.example/a.pdf' }],
  press: { note: 'Welcome.' },
};

interface Asked {
  readonly event?: object;
  readonly width?: number;
  readonly dir?: 'ltr' | 'rtl';
  readonly attributes?: Readonly<Record<string, string>>;
  readonly timeZone?: string;
}

async function card(asked: Asked = {}): Promise<EventCardElement> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  Object.assign(box.style, { inlineSize: `${asked.width ?? 400}px`, position: 'relative' });
  box.dir = asked.dir ?? 'ltr';
  const element = document.createElement('conf-event-card');
  element.lang = 'en-GB';
  for (const [name, value] of Object.entries(asked.attributes ?? {}))
    element.setAttribute(name, value);
  element.conference = {
    version: 1,
    language: 'en',
    timeZone: asked.timeZone ?? 'Asia/Baku',
    event: { ...event, ...asked.event },
  };
  box.append(element);
  await rendered(element);
  return element;
}

const find = (element: Element, selector: string): HTMLElement => {
  const found = element.shadowRoot?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};

const boxOf = (element: Element, selector: string): DOMRect =>
  find(element, selector).getBoundingClientRect();

describe('<conf-event-card> from top to bottom', () => {
  it('goes from picture to title, date, place and actions, and only then into details', async () => {
    const element = await card();
    const order = ['.image', '.title', '.times', '.venue', '.actions', '.description']
      .concat(['.organizers', '.particulars'])
      .map((selector) => boxOf(element, selector).top);
    expect(order).to.deep.equal([...order].sort((a, b) => a - b));
  });

  it('has its main action within a phone’s first screen', async () => {
    const element = await card({ width: 320 });
    const { bottom } = boxOf(element, 'a.action');
    expect(bottom - element.getBoundingClientRect().top).to.be.at.most(568);
  });

  for (const width of [320, 768, 1200]) {
    it(`has a picture as wide as itself at ${width} px, and at most 20 em high`, async () => {
      const element = await card({ width });
      const image = boxOf(element, '.image');
      expect(image.width).to.be.closeTo(width, 3);
      expect(image.height).to.be.at.most(321);
    });
  }

  for (const [width, ratio] of [
    [768, 1],
    [1200, 16 / 9],
  ] as const) {
    it(`in a row of ${width} px has a picture that keeps its shape`, async () => {
      const element = await card({ width, attributes: { layout: 'row' } });
      const image = boxOf(element, '.image');
      expect(image.width / image.height).to.be.closeTo(ratio, 0.02);
      expect(image.right).to.be.at.most(boxOf(element, '.title').left);
    });
  }

  for (const [availability, words] of [
    ['sold-out', 'Fully booked'],
    ['waitlist', 'Fully booked; there is a waiting list'],
    ['closed', 'Registration is closed'],
  ]) {
    it(`says “${words}” before the title, once`, async () => {
      const registration = { ...event.registration, availability };
      const element = await card({ event: { registration } });
      expect(find(element, '[part="status"]').textContent.trim()).to.equal(words);
      expect(element.shadowRoot?.querySelectorAll('.registration')).to.have.length(1);
    });
  }
});

describe('<conf-event-card> times', () => {
  const lines = (element: Element): readonly (string | undefined)[] =>
    [...(element.shadowRoot?.querySelectorAll('.times p') ?? [])].map(({ textContent }) =>
      textContent.replace(/\s+/g, ' ').trim(),
    );

  it('have a dot between date and hours where both stand in one line', async () => {
    const element = await card({ width: 700 });
    const [date, hours] = ['.date', '.hours'].map((part) => boxOf(element, part));
    expect(hours?.top).to.be.closeTo(date?.top ?? 0, 1);
    expect((hours?.left ?? 0) - (date?.right ?? 0)).to.be.greaterThan(8);
    expect(getComputedStyle(find(element, '.hours'), '::before').content).to.contain('·');
  });

  it('say of the visitor’s clock only what differs', async () => {
    const far = Intl.DateTimeFormat().resolvedOptions().timeZone === 'Asia/Tokyo';
    const element = await card({ timeZone: far ? 'Asia/Dubai' : 'Asia/Tokyo' });
    const [venue, viewer] = lines(element);
    expect(getComputedStyle(find(element, '.viewer .hours')).fontWeight).to.equal('400');
    expect(venue).to.contain('23 December 2111');
    expect(viewer).to.match(/your time/);
    expect(viewer).not.to.contain('2111');
  });

  it('say the day as well where it is another one', async () => {
    const night = { start: '2111-12-23T00:30', end: '2111-12-23T02:00' };
    const element = await card({ event: night, timeZone: 'Pacific/Kiritimati' });
    expect(lines(element)[1]).to.contain('22 December 2111');
  });

  it('run as their own script does in prose and in the place', async () => {
    const venue = { name: 'مركز باكو', room: 'القاعة الأولى' };
    const element = await card({ dir: 'rtl', event: { description: 'يومان حول التنقل', venue } });
    const prose = boxOf(element, '.description p');
    expect(boxOf(element, '.description bdi').right).to.be.closeTo(prose.right, 1);
    const name = boxOf(element, '.place bdi');
    expect(boxOf(element, '.place bdi + bdi').right, 'the room follows').to.be.below(name.left);
  });

  for (const dir of ['ltr', 'rtl'] as const) {
    it(`read from the first hour to the last on a page from ${dir}`, async () => {
      const element = await card({ dir, width: 700 });
      const texts = document.createTreeWalker(find(element, '.hours'), NodeFilter.SHOW_TEXT);
      while ((texts.nextNode() as Text | null)?.data.trim() === '');
      const text = texts.currentNode as Text;
      const at = (index: number): number => {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + 1);
        return range.getBoundingClientRect().left;
      };
      expect(text.data).to.match(/^09:30/);
      expect(at(0)).to.be.lessThan(at(text.length - 1));
    });
  }
});

describe('<conf-event-card> calendar menu', () => {
  const openedIn = async (element: EventCardElement): Promise<HTMLElement> => {
    (find(element, '.calendar') as HTMLDetailsElement).open = true;
    await waitUntil(() => element.shadowRoot?.querySelector('.menu a'), 'links', { timeout: 8000 });
    await element.updateComplete;
    return find(element, '.menu');
  };

  it('opens over the card without moving anything, and in sight', async () => {
    await setViewport({ width: 800, height: 600 });
    const element = await card();
    const before = boxOf(element, '.description');
    const menu = await openedIn(element);
    await waitUntil(() => menu.matches(':popover-open'), 'it is lifted');
    expect(boxOf(element, '.description').top).to.equal(before.top);
    const { left, right, top, bottom } = menu.getBoundingClientRect();
    const middle = element.shadowRoot?.elementFromPoint((left + right) / 2, top + 20);
    const seen = `${middle?.outerHTML ?? 'nothing'} at ${left} ${top}`;
    expect(menu.contains(middle ?? null), seen).to.equal(true);
    expect(left).to.be.at.least(0);
    expect(right).to.be.at.most(innerWidth);
    expect(bottom).to.be.at.most(innerHeight);
  });

  it('closes when a person turns to something else', async () => {
    const element = await card();
    await openedIn(element);
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    const details = find(element, '.calendar') as HTMLDetailsElement;
    expect(details.open).to.equal(false);
    await waitUntil(() => !find(element, '.menu').matches(':popover-open'), 'it is gone');
  });

  it('stays over the card where the browser has no popovers', async () => {
    const own = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'showPopover');
    Object.defineProperty(HTMLElement.prototype, 'showPopover', {
      configurable: true,
      value: undefined,
    });
    try {
      const element = await card();
      const before = boxOf(element, '.description');
      const menu = await openedIn(element);
      expect(boxOf(element, '.description').top).to.equal(before.top);
      const { width, height } = menu.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.greaterThan(50);
    } finally {
      if (own) Object.defineProperty(HTMLElement.prototype, 'showPopover', own);
    }
  });
});
