/** A long programme: everything is there and marked once; what is far from the screen costs little. */
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { createReader } from '../../../src/reading/read-text.js';
import { readingOf } from '../../../src/source/request/breathe.js';
import type { AgendaTimelineElement } from '../../../src/widgets/agenda-timeline/index.js';
import { agenda, all, longProgramme, one, shown, withEvent } from './agenda-fixture.js';

const COUNT = 140;
const everything = Array.from({ length: COUNT }, (_, index) => `s${index}`);

/** As soon as anything of it is there. */
async function begun(attributes: Readonly<Record<string, string>> = {}, count = COUNT) {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  const element = document.createElement('conf-agenda-timeline');
  element.lang = 'en';
  for (const [name, text] of Object.entries({ layout: 'list', ...attributes }))
    element.setAttribute(name, text);
  element.conference = withEvent(longProgramme(count), crypto.randomUUID());
  box.append(element);
  await new Promise<void>((resolve) => {
    const look = (): void => {
      if (all(element, '.session').length > 0) resolve();
      else setTimeout(look);
    };
    look();
  });
  return element;
}

const idsOf = (element: AgendaTimelineElement): string[] =>
  all(element, '.session').map(({ dataset }) => dataset['id'] ?? '');

/** What other tasks of the page see while an agenda comes: whether it is read, and its sessions. */
async function watchTurns(): Promise<string[]> {
  const box = await fixture<HTMLElement>(html`<div lang="en"></div>`);
  const element = document.createElement('conf-agenda-timeline');
  element.conference = withEvent(longProgramme(40), crypto.randomUUID());
  const { port1, port2 } = new MessageChannel();
  const seen: string[] = [];
  port1.onmessage = () => {
    const sessions = all(element, '.session').length;
    seen.push(`${element.data ? 'read' : 'waiting'}, ${sessions}`);
    if (sessions === 0) port2.postMessage(undefined);
  };
  box.append(element);
  port2.postMessage(undefined);
  await element.updateComplete;
  await waitUntil(() => seen.at(-1)?.endsWith('40'));
  port1.close();
  box.remove();
  return seen;
}

describe('what a visitor waits for', () => {
  it('answers the page between running, reading and drawing', async () => {
    const turns = ['waiting, 0', 'read, 0', 'read, 40'];
    const seen = new Set<string>();
    // WebKit does not keep the order among channels, so that one agenda's turn may go unseen.
    for (let agenda = 0; agenda < 20 && seen.size < turns.length; agenda += 1)
      for (const turn of await watchTurns()) seen.add(turn);
    expect([...seen]).to.have.members(turns);
  });

  it('shows nothing of what is being read once it has another source, or has left the page', async () => {
    const { fetch } = globalThis;
    const event = (index: number): string =>
      `BEGIN:VEVENT\r\nUID:${index}\r\nSUMMARY:Talk ${index}\r\nDTSTART:20310602T100000Z\r\nEND:VEVENT\r\n`;
    const calendar = (count: number): string =>
      `BEGIN:VCALENDAR\r\n${Array.from({ length: count }, (_, index) => event(index)).join('')}END:VCALENDAR\r\n`;
    const long = calendar(15_000);
    const task = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
    let isAnswered = false;
    globalThis.fetch = (address) => {
      const isLong = new Request(address).url.includes('long');
      isAnswered ||= isLong;
      return Promise.resolve(new Response(isLong ? long : calendar(1)));
    };
    try {
      const box = await fixture<HTMLElement>(html`<div lang="en"></div>`);
      const [changed, removed] = ['', ''].map(() => document.createElement('conf-agenda-timeline'));
      const told: number[] = [];
      for (const element of [changed, removed]) {
        if (!element) continue;
        element.src = `/long-${crypto.randomUUID()}.ics`;
        element.addEventListener('conf-load', ({ detail }) => told.push(detail.count));
        box.append(element);
      }
      await waitUntil(() => isAnswered);
      for (let turn = 0; turn < 3; turn++) await task();
      expect(told, 'the page has its turn while it is read').to.deep.equal([]);
      removed?.remove();
      if (changed) changed.src = `/short-${crypto.randomUUID()}.ics`;
      await changed?.whenLoaded();
      // As long as the reading of the first source takes.
      await createReader(readingOf)(long);
      expect(told).to.deep.equal([1]);
      expect(removed?.data).to.equal(undefined);
      expect(idsOf(changed as AgendaTimelineElement)).to.have.length(1);
    } finally {
      Object.assign(globalThis, { fetch });
    }
  });

  it('asks for the data before it does anything that takes a while', async () => {
    const order: string[] = [];
    const { fetch, Intl } = globalThis;
    const { DateTimeFormat } = Intl;
    const box = await fixture<HTMLElement>(html`<div></div>`);
    globalThis.fetch = (...given) => {
      order.push('data');
      return fetch(...given);
    };
    Intl.DateTimeFormat = new Proxy(DateTimeFormat, {
      construct: (target, given) => {
        order.push('dates');
        return Reflect.construct(target, given) as object;
      },
    });
    try {
      box.innerHTML = `<conf-agenda-timeline src="/no-such/${crypto.randomUUID()}.json">`;
    } finally {
      Object.assign(globalThis, { fetch });
      Object.assign(Intl, { DateTimeFormat });
    }
    expect(order.slice(0, 2)).to.deep.equal(['data', 'dates']);
  });
});

describe('a programme of many days', () => {
  // The chunk is there, so that the first look is not the last.
  before(() => agenda());

  it('is whole when the update is complete', async () => {
    const element = await begun();
    await element.updateComplete;
    expect(idsOf(element)).to.deep.equal(everything);
  });

  it('shows what a preset leaves', async () => {
    const element = await begun({ day: '2026-12-06' });
    expect(shown(element)).to.deep.equal(everything.slice(100, 120));
    await element.updateComplete;
    expect(shown(element)).to.deep.equal(everything.slice(100, 120));
  });

  it('marks past, present and to come as if it had been written at once', async () => {
    const element = await begun({ now: '2026-12-07T09:10' });
    await element.updateComplete;
    expect(all(element, '.session.past')).to.have.length(120);
    const badges = all(element, '.badge.now');
    expect(badges.map((badge) => badge.closest<HTMLElement>('.session')?.dataset['id'])).to.eql([
      's120',
    ]);
    expect(all(element, '.now-line')).to.have.length(1);
    expect(one(element, '.now-line').nextElementSibling?.querySelector('.session')).to.equal(
      one(element, '[data-id="s121"]'),
    );
  });

  it('says once what is on now, however many days come behind it', async () => {
    const element = await begun({ now: '2026-12-01T09:10' });
    await element.updateComplete;
    expect(all(element, '.badge.now')).to.have.length(1);
    expect(all(element, '[data-id="s0"] .badge.now')).to.have.length(1);
  });

  it('is all there when the page is told that it has come', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const element = document.createElement('conf-agenda-timeline');
    element.setAttribute('layout', 'list');
    element.setAttribute('data-agenda', JSON.stringify(longProgramme(COUNT)));
    const told = new Promise<number>((resolve) =>
      element.addEventListener('conf-load', () => resolve(idsOf(element).length), { once: true }),
    );
    box.append(element);
    expect(await told).to.equal(COUNT);
  });

  it('takes a star in the first days while the rest comes', async () => {
    const element = await begun();
    one(element, '[data-id="s3"] .favorite').click();
    await element.updateComplete;
    const pressed = all(element, '.favorite[aria-pressed="true"]');
    expect(pressed.map((star) => star.closest<HTMLElement>('.session')?.dataset['id'])).to.eql([
      's3',
    ]);
    expect(idsOf(element)).to.have.length(COUNT);
  });

  it('does not move after it was painted', async function () {
    if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) this.skip();
    const shifts: number[] = [];
    const observer = new PerformanceObserver((list) =>
      shifts.push(
        ...list.getEntries().map((entry) => (entry as unknown as { value: number }).value),
      ),
    );
    observer.observe({ type: 'layout-shift' });
    const element = await begun({}, 60);
    await element.updateComplete;
    await waitUntil(() => all(element, '.agenda:not(.long)').length > 0, 'all is laid out');
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    shifts.push(
      ...observer.takeRecords().map((entry) => (entry as unknown as { value: number }).value),
    );
    observer.disconnect();
    expect(shifts).to.deep.equal([]);
  });

  it('is whole on paper, however soon it is printed', async () => {
    const element = await begun();
    dispatchEvent(new Event('beforeprint'));
    await Promise.resolve();
    expect(idsOf(element)).to.deep.equal(everything);
    dispatchEvent(new Event('afterprint'));
    await element.updateComplete;
  });

  it('has every session of a grid in its column, at once', async () => {
    const element = await begun({ layout: 'grid' });
    const columns = all(element, '.session').map((session) => getComputedStyle(session).gridColumn);
    expect(columns).to.have.length(COUNT);
    expect(new Set(columns)).to.have.length(2);
  });

  it('stays whole when another copy comes', async () => {
    const element = await begun();
    await element.updateComplete;
    const counts = new Set<number>();
    const observer = new MutationObserver(() => counts.add(idsOf(element).length));
    observer.observe(element.renderRoot, { childList: true, subtree: true });
    element.conference = withEvent(longProgramme(COUNT + 20), 'another');
    await waitUntil(() => idsOf(element).length === COUNT + 20, 'the new copy', { timeout: 8000 });
    observer.disconnect();
    expect(Math.min(...counts)).to.equal(COUNT + 20);
  });
});

describe('a programme of a thousand sessions', () => {
  const MANY = 1000;
  const ids = Array.from({ length: MANY }, (_, index) => `s${index}`);

  /** Counts of sessions, each time some have come. */
  function watchCounts(element: AgendaTimelineElement): number[] {
    const counts: number[] = [];
    const sessions = (element.renderRoot.querySelector('.days') as Element).getElementsByClassName(
      'session',
    );
    const observer = new MutationObserver(() => {
      if (sessions.length !== (counts.at(-1) ?? 0)) counts.push(sessions.length);
    });
    observer.observe(element.renderRoot, { childList: true, subtree: true });
    return counts;
  }

  for (const layout of ['list', 'grid'] as const) {
    it(`comes in portions as a ${layout}, in the order of time, and moves nothing`, async function () {
      this.timeout(60_000);
      const element = await begun({ layout }, MANY);
      const first = idsOf(element);
      expect(first.length).to.be.lessThan(MANY / 2);
      expect(first).to.deep.equal(ids.slice(0, first.length));
      const counts = watchCounts(element);
      const heightAtFirst = one(element, '.agenda').clientHeight;
      await element.updateComplete;
      expect(counts.length).to.be.greaterThan(2);
      expect(idsOf(element)).to.deep.equal(ids);
      // The page has kept the height of what was to come.
      expect(heightAtFirst).to.be.greaterThan(one(element, '.agenda').clientHeight / 3);
      expect(all(element, '.rest').filter(({ clientHeight }) => clientHeight > 0)).to.eql([]);
    });
  }

  it('is whole on paper, however soon it is printed', async function () {
    this.timeout(60_000);
    const element = await begun({}, MANY);
    dispatchEvent(new Event('beforeprint'));
    await Promise.resolve();
    expect(idsOf(element)).to.have.length(MANY);
    dispatchEvent(new Event('afterprint'));
    await element.updateComplete;
  });

  it('shows first what a filter leaves, and opens what is not drawn yet', async function () {
    this.timeout(60_000);
    const element = await begun({ day: '2026-12-25' }, MANY);
    expect(shown(element)).to.deep.equal(ids.slice(480, 500));
    expect(await element.openSession('s999')).to.equal(true);
    expect(one(element, 'dialog').textContent).to.contain('Session 999');
    element.closeSession();
    await element.updateComplete;
    expect(idsOf(element)).to.have.length(MANY);
  });

  it('is whole again in the other layout', async function () {
    this.timeout(60_000);
    const element = await begun({}, MANY);
    await element.updateComplete;
    element.layout = 'grid';
    await element.updateComplete;
    expect(all(element, '.slot:not(.in-rows)')).to.deep.equal([]);
    expect(idsOf(element)).to.deep.equal(ids);
  });
});

/** False where the browser skips what is in it: it takes no room and is in no picture. */
const isLaidOut = (element: HTMLElement): boolean =>
  element.checkVisibility({ contentVisibilityAuto: true });

const titlesOf = async (count: number): Promise<readonly HTMLElement[]> =>
  all(
    await agenda({ value: longProgramme(count), width: 400, attributes: { layout: 'list' } }),
    '.session-title',
  );

describe('what is far from the screen', () => {
  it('is laid out in a list of forty, and not in one of three hundred', async function () {
    this.timeout(30_000);
    const many = await titlesOf(300);
    const some = await titlesOf(40);
    expect(many).to.have.length(300);
    expect(some).to.have.length(40);
    await waitUntil(() => some.every(isLaidOut), 'all of the forty are', { timeout: 20_000 });
    expect(isLaidOut(many[299] as HTMLElement)).to.equal(false);
  });
});
