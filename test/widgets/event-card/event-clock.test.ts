/** An open page: the card turns at the right moment by itself, and tells of milestones once. */
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { ConferenceEvent } from '../../../src/index.js';
import '../../../src/widgets/event-card/define.js';
import type { EventCardElement } from '../../../src/widgets/event-card/index.js';
import { canReadAloud, expectReading } from '../read-aloud.js';
import { rendered } from '../rendered.js';
import { stepClock, type SteppedClock } from './stepped-clock.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

async function card(
  event: Partial<ConferenceEvent> & Pick<ConferenceEvent, 'start'>,
  attributes: readonly string[] = [],
): Promise<EventCardElement> {
  const element = document.createElement('conf-event-card');
  element.lang = 'en';
  for (const name of attributes) element.setAttribute(name, '');
  element.conference = {
    version: 1,
    language: 'en',
    timeZone: 'Asia/Baku',
    event: { name: 'Mobility Partnership', ...event },
  };
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.append(element);
  await rendered(element);
  return element;
}

const textOf = (element: EventCardElement, selector: string): string =>
  (element.shadowRoot?.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();

const iso = (epoch: number): string => new Date(epoch).toISOString();

const actionOf = (element: EventCardElement): string => textOf(element, 'a[part="action"]');

describe('<conf-event-card> on an open page', () => {
  let clock: SteppedClock | undefined;

  afterEach(() => {
    clock?.restore();
    clock = undefined;
  });

  it('turns when registration opens and closes, at the venue’s midnight, at the start and at the end', async () => {
    const steps = (clock = stepClock());
    const [opens, closes] = ['2111-12-01T10:00+04:00', '2111-12-20T18:00+04:00'];
    const [start, end] = ['2111-12-23T09:30+04:00', '2111-12-23T17:00+04:00'];
    steps.wakeAt(Date.parse('2111-11-30T12:00+04:00'));
    const element = await card({
      start,
      end,
      url: 'https://organiser.example/',
      registration: { url: 'https://organiser.example/r', opens, closes },
      stream: 'https://organiser.example/live',
      recordings: 'https://organiser.example/recordings',
    });
    expect(actionOf(element)).to.equal('Event page');
    for (const [moment, status, action] of [
      [opens, '', 'Register'],
      [closes, 'Registration is closed', 'Event page'],
      ['2111-12-23T00:00+04:00', 'Today Registration is closed', 'Event page'],
      [start, 'Happening now', 'Watch live'],
      [end, 'This event has ended', 'Watch the recordings'],
    ] as const) {
      expect(steps.step() - Date.parse(moment), moment).to.be.within(0, 100);
      await element.updateComplete;
      expect(textOf(element, '[part="status"]'), moment).to.equal(status);
      expect(actionOf(element), moment).to.equal(action);
    }
    expect(steps.pending, 'nothing is left to wait for').to.equal(0);
  });

  it('counts down minute by minute', async () => {
    const steps = (clock = stepClock());
    const start = Date.parse('2111-12-23T09:30+04:00');
    steps.wakeAt(start - 62.5 * 60_000);
    const element = await card({ start: iso(start) }, ['with-countdown']);
    const shown = [textOf(element, '[role="timer"]')];
    for (const minutes of [62, 61, 60, 59]) {
      expect(steps.step() - (start - minutes * 60_000)).to.be.within(0, 100);
      await element.updateComplete;
      shown.push(textOf(element, '[role="timer"]'));
    }
    expect(shown).to.deep.equal(['1 h 3 min', '1 h 2 min', '1 h 1 min', '1 h 0 min', '59 min']);
  });

  it('shows what is true at once when a page comes back from sleep', async () => {
    const steps = (clock = stepClock());
    const now = Date.now();
    const element = await card({ start: iso(now + HOUR), end: iso(now + 2 * HOUR) });
    steps.wakeAt(now + 3 * HOUR);
    await element.updateComplete;
    expect(textOf(element, '[part="status"]')).to.equal('This event has ended');
  });

  it('has one timer for all the cards of a page, and none when they have left', async () => {
    const steps = (clock = stepClock());
    const made: EventCardElement[] = [];
    for (const hours of [30, 40, 50])
      made.push(await card({ start: iso(Date.now() + hours * HOUR) }));
    expect(steps.pending).to.equal(1);
    for (const element of made) element.remove();
    expect(steps.pending).to.equal(0);
  });

  it('does so in real time, and never early', async () => {
    const element = await card({ start: iso(Date.now() + DAY) });
    const start = Date.now() + 700;
    element.conference = { version: 1, timeZone: 'UTC', event: { name: 'A', start: iso(start) } };
    await waitUntil(() => textOf(element, '[part="status"]') === 'Happening now', 'it is live', {
      timeout: 8000,
      interval: 5,
    });
    expect(Date.now()).to.be.at.least(start);
  });
});

describe('<conf-event-card with-countdown> aloud', () => {
  let clock: SteppedClock | undefined;

  afterEach(() => {
    clock?.restore();
    clock = undefined;
  });

  it('says the countdown with its units in words', async () => {
    const start = Date.now() + 3 * DAY + 3 * HOUR + 30_000;
    const element = await card({ start: iso(start) }, ['with-countdown']);
    expect(textOf(element, '.countdown .spoken')).to.match(/^3 days, 3 hours,? and 1 minute$/);
    expect(element.shadowRoot?.querySelector('[role="timer"]')?.ariaHidden).to.equal('true');
  });

  it('has the digits of the language', async () => {
    const start = Date.now() + 3 * DAY + 3 * HOUR + 30_000;
    const element = await card({ start: iso(start) }, ['with-countdown']);
    element.lang = 'fa';
    await waitUntil(() => textOf(element, '[role="timer"]').startsWith('۳'), 'Persian digits', {
      timeout: 8000,
    });
    expect(textOf(element, '.countdown .spoken')).to.contain('۳ روز');
  });

  it('says each milestone once, and nothing at the minutes between', async () => {
    const steps = (clock = stepClock());
    const minute = 60_000;
    const start = Date.parse('2111-12-23T09:30+04:00');
    steps.wakeAt(start - 9 * DAY);
    const element = await card({ start: iso(start), end: iso(start + HOUR) }, ['with-countdown']);
    const region = element.shadowRoot?.querySelector<HTMLElement>('.hidden-text[role="status"]');
    if (!region) throw new Error('There is no live region.');
    const said = [region.textContent.trim()];
    const observer = new MutationObserver(() => said.push(region.textContent.trim()));
    observer.observe(region, { childList: true, subtree: true, characterData: true });
    const shown = new Set<string>();
    const moments = [
      8 * DAY,
      7 * DAY + minute,
      7 * DAY,
      7 * DAY - minute,
      3 * DAY,
      DAY,
      5 * HOUR,
      HOUR,
      HOUR - minute,
      30 * minute,
      10 * minute,
      9 * minute,
      minute,
      0,
      -minute,
      -2 * HOUR,
    ];
    for (const before of moments) {
      steps.wakeAt(start - before);
      await element.updateComplete;
      shown.add(textOf(element, '[role="timer"]'));
      expect(region.isConnected, 'the region is the same one').to.equal(true);
    }
    observer.disconnect();
    expect(said).to.deep.equal([
      '',
      'Less than a week to go',
      'Less than a day to go',
      'Less than an hour to go',
      'Less than ten minutes to go',
      'Happening now',
      '',
    ]);
    // The figures moved each time, until there were none.
    expect(shown.size, [...shown].join(' | ')).to.equal(14);
  });

  it('reads the whole card aloud, times and countdown in words', async function () {
    if (!canReadAloud) this.skip();
    const steps = (clock = stepClock());
    const start = Date.parse('2111-12-23T09:30+04:00');
    steps.wakeAt(start - 9 * DAY);
    const element = await card(
      {
        name: { az: 'Bakı konfransı' },
        start: iso(start),
        end: iso(start + 30 * HOUR),
        url: 'https://organiser.example/',
        status: 'moved-online',
        statusNote: 'The hall is closed.',
        description: 'On trade.',
        venue: { name: 'Convention Center', address: 'Avenue 94, Baku' },
        online: { url: 'https://live.example/' },
        organizers: [{ name: 'Ministry', url: 'https://ministry.example/' }, { name: 'Council' }],
        registration: { url: 'https://organiser.example/r', price: '100 AZN' },
        languages: ['az', 'en'],
        interpretation: ['ru'],
        press: { note: 'Badges at the door.', contact: 'press@organiser.example' },
        documents: [
          {
            title: 'Programme',
            url: 'https://organiser.example/p.pdf',
            mediaType: 'application/pdf',
            bytes: 1_200_000,
          },
        ],
      },
      ['with-countdown', 'with-share'],
    );
    element.timeZone = 'Asia/Baku';
    await element.updateComplete;
    await expectReading(
      element,
      `
      article “Bakı konfransı (az)”
        Moved online The hall is closed.
        heading2 “Bakı konfransı (az)”
          link “Bakı konfransı (az)”
        23 to 24 December 2111, Wed 09:30 to Thu 15:30
        local time (Baku, GMT+4)
        link “Online”
        Starts in
        9 days, 0 hours and 0 minutes
        link “Register”
        100 AZN
        group
          disclosure “Add to calendar” collapsed
        button “Share”
        Registration is open
        On trade.
        Organised by
        list “Organised by”
          link “Ministry”
          Council
        Languages
        Azerbaijani and English
        Interpretation
        Russian
        Documents
        list
          link “Programme (PDF · 1.2 MB)”
        For the press
        Badges at the door.
        link “press@organiser.example”
    `,
    );
  });

  it('interrupts nobody: the region is polite, the figures are silent', async () => {
    const element = await card({ start: iso(Date.now() + DAY) }, ['with-countdown']);
    const region = element.shadowRoot?.querySelector('[role="status"].hidden-text');
    expect(region?.getAttribute('aria-live') ?? 'polite').to.equal('polite');
    expect(element.shadowRoot?.querySelector('[role="timer"]')?.closest('[aria-live]')).to.equal(
      null,
    );
  });
});
