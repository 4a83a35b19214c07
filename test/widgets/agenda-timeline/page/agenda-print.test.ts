/** Paper: one sheet, no controls, and where links lead. Chromium alone can be asked for it. */
import { expect } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import type { AgendaTimelineElement } from '../../../../src/widgets/agenda-timeline/index.js';
import { agenda, all, one, settled } from '../agenda-fixture.js';

/** A4 at 96 px an inch, without margins of 1 cm. */
const [SHORT, LONG] = [718, 1047] as const;

const rooms = ['Hall A', 'Hall B', 'Hall C'];

const day = {
  version: 1,
  language: 'en',
  timeZone: 'Asia/Baku',
  rooms: rooms.map((name) => ({ id: name, name })),
  speakers: [{ id: 'p', name: 'Aygün Məmmədova', affiliation: 'Baku State University' }],
  sessions: Array.from({ length: 24 }, (_, index) => ({
    id: `s${index}`,
    title: `Mobility partnerships, part ${index + 1}`,
    start: `2026-12-01T${String(9 + Math.floor(index / 3)).padStart(2, '0')}:00`,
    duration: 50,
    room: rooms[index % 3],
    languages: ['en'],
    speakers: ['p'],
    url: `https://organiser.example/programme/${index}`,
  })),
};

const isShown = (element: Element): boolean => element.getClientRects().length > 0;

async function onPaper(
  width: number,
  height: number,
  attributes: Readonly<Record<string, string>> = {},
): Promise<AgendaTimelineElement> {
  await setViewport({ width, height });
  const element = await agenda({ value: day, width, attributes });
  window.dispatchEvent(new Event('beforeprint'));
  await emulateMedia({ media: 'print' });
  await settled(element);
  return element;
}

describe('an agenda on paper', () => {
  before(function () {
    if (!navigator.userAgent.includes('Chrome')) this.skip();
  });

  afterEach(async () => {
    if (!navigator.userAgent.includes('Chrome')) return;
    window.dispatchEvent(new Event('afterprint'));
    await emulateMedia({ media: 'screen' });
    await setViewport({ width: 800, height: 600 });
  });

  for (const [name, width, height] of [
    ['upright', SHORT, LONG],
    ['across', LONG, SHORT],
  ] as const) {
    it(`${name}: a day of 24 sessions in three rooms is one sheet without controls`, async () => {
      const element = await onPaper(width, height);
      expect(element.getBoundingClientRect().height).to.be.below(height);
      expect(all(element, '[part="session"]').every(isShown)).to.equal(true);
      for (const control of all(element, '[part="toolbar"], [part="favorite"]'))
        expect(isShown(control)).to.equal(false);
    });
  }

  it('may break a day after any session, so that the first sheet begins with one', async () => {
    const element = await onPaper(SHORT, LONG);
    expect(getComputedStyle(one(element, '.day')).breakInside).to.equal('auto');
    expect(getComputedStyle(one(element, '.session')).breakInside).to.equal('avoid');
  });

  it('cuts nothing off of what is on, whose badge has gone', async () => {
    const element = await onPaper(SHORT, LONG, { now: '2026-12-01T09:20' });
    const session = one(element, '.session.now');
    const [first] = [...(session.querySelector('.facts')?.children ?? [])].filter(isShown);
    const start = session.querySelector('.facts')?.getBoundingClientRect().left ?? 0;
    expect(first?.getBoundingClientRect().left).to.be.at.least(start);
  });

  it('says where its links lead on an upright sheet, and has rooms side by side across', async () => {
    const list = await onPaper(SHORT, LONG);
    const address = getComputedStyle(one(list, '[part="link"]'), '::after').content;
    expect(address).to.contain('organiser.example/programme/0');
    const tops = (element: AgendaTimelineElement): number[] =>
      all(element, '[part="session"]').map((session) => session.getBoundingClientRect().top);
    expect(new Set(tops(list).slice(0, 3)).size).to.equal(3);
    list.remove();
    const grid = await onPaper(LONG, SHORT);
    expect(new Set(tops(grid).slice(0, 3)).size).to.equal(1);
  });
});
