/** What all four widgets take: a wrong value falls back, and the page's owner is told. */
import { expect, fixture, oneEvent } from '@open-wc/testing';
import '../../src/all.js';

const data = JSON.stringify({
  version: 1,
  event: { name: 'Conference', start: '2026-12-01T09:00' },
  sessions: [{ id: 'a', title: 'Opening', start: '2026-12-01T09:00' }],
  partners: [{ name: 'Ministry' }],
  news: [{ title: 'Registration is open' }],
});

describe('attributes of the frame', () => {
  it('are used wherever they are not reported, however a page writes them', async () => {
    const box = await fixture<HTMLElement>(`<div>
      <h3>A</h3>
      <conf-event-card theme="Dark" heading-level=" 5 " source-time-zone="“Asia/Baku”" data-conference='${data}'></conf-event-card>
      <div role="heading" aria-level="2.5">B</div>
      <conf-event-card data-conference='${data}'></conf-event-card>
    </div>`);
    const [first, second] = box.querySelectorAll('conf-event-card');
    if (!first || !second) throw new Error('Two cards were expected.');
    await Promise.all([first.whenLoaded(), second.whenLoaded()]);
    expect(first.problems.filter(({ path }) => path.startsWith('@'))).to.have.length(0);
    expect(first.shadowRoot?.querySelector('.root.dark h5')?.textContent).to.equal('Conference');
    expect(first.data?.start).to.equal(Date.UTC(2026, 11, 1, 5));
    expect(second.shadowRoot?.querySelector('h3')?.textContent).to.equal('Conference');
  });

  for (const widget of ['event-card', 'agenda-timeline', 'partner-strip', 'news-ticker']) {
    it(`of ${widget} are reported where they cannot be read`, async () => {
      const box = await fixture<HTMLElement>('<div></div>');
      const element = document.createElement(`conf-${widget}`);
      element.setAttribute('theme', 'pink');
      element.setAttribute('heading-level', '7');
      element.setAttribute('refresh', 'soon');
      element.setAttribute('source-time-zone', 'Mars/Olympus');
      element.setAttribute('data-conference', data);
      const loaded = oneEvent(element, 'conf-load');
      box.append(element);
      const { detail } = (await loaded) as CustomEvent<{ problems: { path: string }[] }>;
      const paths = detail.problems.map(({ path }) => path);
      expect(paths).to.include.members([
        '@theme',
        '@heading-level',
        '@refresh',
        '@source-time-zone',
      ]);
    });
  }

  for (const [wanted, used] of [
    ['5', '"30" is used'],
    ['-1', '"0" is used'],
    ['soon', '"0" is used'],
  ] as const) {
    it(`refresh="${wanted}" is reported without a source too`, async () => {
      const box = await fixture<HTMLElement>('<div></div>');
      const element = document.createElement('conf-event-card');
      element.setAttribute('refresh', wanted);
      element.setAttribute('data-conference', data);
      box.append(element);
      await element.whenLoaded();
      const found = element.problems.filter(({ path }) => path === '@refresh');
      expect(found.map(({ message }) => message.endsWith(`${used}.`))).to.deep.equal([true]);
    });
  }
});

describe('ids that the source does not have', () => {
  const ids = JSON.stringify({
    version: 1,
    timeZone: 'Asia/Baku',
    rooms: [{ id: 'hall', name: 'Hall' }],
    tracks: [{ id: 'law', name: 'Law' }],
    sessions: [
      {
        id: 'a',
        title: 'Opening',
        start: '2026-12-01T09:00',
        room: 'hall',
        track: 'law',
        languages: ['az-AZ'],
      },
    ],
    tiers: [{ id: 'gold', name: 'Gold' }],
    partners: [{ id: 'm', name: 'Ministry', tier: 'gold' }],
    news: [{ title: 'Registration is open', category: ' Press ' }],
  });

  for (const [widget, name, right, wrong] of [
    ['agenda-timeline', 'day', '2026-12-01', '2026-12-02'],
    ['agenda-timeline', 'room', 'hall', 'Hall'],
    ['agenda-timeline', 'track', 'law', 'law,economy'],
    ['agenda-timeline', 'language', 'AZ', 'az,tlh'],
    ['partner-strip', 'tier', 'gold', 'gold,silver'],
    ['partner-strip', 'first', 'm', 'Ministry'],
    ['news-ticker', 'category', 'press', 'press,weather'],
  ] as const) {
    it(`${name} of ${widget} is reported where it names one`, async () => {
      const box = await fixture<HTMLElement>('<div></div>');
      const element = document.createElement(`conf-${widget}`);
      element.setAttribute(name, right);
      element.setAttribute('data-conference', ids);
      box.append(element);
      await element.whenLoaded();
      expect(element.problems).to.deep.equal([]);
      element.setAttribute(name, wrong);
      await element.updateComplete;
      expect(element.problems.map(({ path }) => path)).to.deep.equal([`@${name}`]);
      expect(element.problems[0]?.message).to.contain(`"${wrong.split(',').at(-1)}"`);
    });
  }
});
