/** Every phase × status × registration as a visitor meets it: words, what to do, and axe. */
import { expect, fixture, html } from '@open-wc/testing';
import type * as Axe from 'axe-core';
import '../../../src/widgets/event-card/define.js';
import type { EventCardElement } from '../../../src/widgets/event-card/index.js';
import { rendered } from '../rendered.js';

const HOUR = 3_600_000;
const url = 'https://organiser.example/register';
const streams = {
  url: 'https://organiser.example/event',
  stream: 'https://organiser.example/live',
  recordings: 'https://organiser.example/recordings',
};

const phases = ['before', 'today', 'live', 'after'] as const;
const statuses = ['scheduled', 'postponed', 'rescheduled', 'cancelled', 'moved-online'] as const;
const registrations = ['none', 'not-yet', 'open', 'waitlist', 'sold-out', 'closed'] as const;

type Phase = (typeof phases)[number];
type Status = (typeof statuses)[number];
type Registration = (typeof registrations)[number];

const now = Date.now();
/** A zone in which it is noon, so that “today” begins and ends far from this moment. */
const hoursEast = 12 - new Date(now).getUTCHours();
const timeZone = `${hoursEast < 0 ? '-' : '+'}${String(Math.abs(hoursEast)).padStart(2, '0')}:00`;
const at = (hours: number): string => new Date(now + hours * HOUR).toISOString();

const times: Readonly<Record<Phase, { readonly start: string; readonly end: string }>> = {
  before: { start: at(72), end: at(78) },
  today: { start: at(2), end: at(8) },
  live: { start: at(-1), end: at(5) },
  after: { start: at(-72), end: at(-66) },
};

const offers: Readonly<Record<Registration, object | undefined>> = {
  none: undefined,
  'not-yet': { url, opens: at(1) },
  open: { url },
  waitlist: { url, availability: 'waitlist' },
  'sold-out': { url, availability: 'sold-out' },
  closed: { url, closes: at(-1) },
};

function documentOf(phase: Phase, status: Status, registration: Registration): object {
  return {
    version: 1,
    language: 'en',
    timeZone,
    event: {
      ...times[phase],
      ...streams,
      name: `${phase}, ${status}, ${registration}`,
      status,
      ...(status === 'rescheduled' ? { previous: { start: at(-500) } } : {}),
      registration: offers[registration],
      venue: { name: 'Park Inn by Radisson' },
      online: { url: 'https://organiser.example/room' },
    },
  };
}

/** The rule, said once more and otherwise than the code says it. */
function expectedBadges(phase: Phase, status: Status): string {
  if (status === 'cancelled') return 'Cancelled';
  if (status === 'postponed') return 'Postponed';
  if (phase === 'after') return 'This event has ended';
  const changes = { scheduled: '', rescheduled: 'Rescheduled', 'moved-online': 'Moved online' };
  const stages = { before: '', today: 'Today', live: 'Happening now' };
  return [changes[status], stages[phase]].filter(Boolean).join(' ');
}

function expectedAction(phase: Phase, status: Status, registration: Registration): string {
  if (status === 'cancelled' || status === 'postponed') return 'Event page';
  if (phase === 'after') return 'Watch the recordings';
  if (phase === 'live') return 'Watch live';
  if (registration === 'open') return 'Register';
  return registration === 'waitlist' ? 'Join the waiting list' : 'Event page';
}

const registrationWords: Readonly<Record<Registration, RegExp>> = {
  none: /^$/,
  'not-yet': /^Registration opens on .+GMT/,
  open: /^Registration is open$/,
  waitlist: /waiting list/,
  'sold-out': /^Fully booked$/,
  closed: /^Registration is closed$/,
};

function expectedRegistration(phase: Phase, status: Status, registration: Registration): RegExp {
  const isNews =
    (phase === 'before' || phase === 'today') && status !== 'cancelled' && status !== 'postponed';
  return isNews ? registrationWords[registration] : /^$/;
}

const textOf = (element: EventCardElement, selector: string): string =>
  [...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])]
    .map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join(' ');

const addressOf = (element: EventCardElement, selector: string): string | undefined =>
  element.shadowRoot?.querySelector<HTMLAnchorElement>(selector)?.href;

const everyState = phases.flatMap((phase) =>
  statuses.flatMap((status) =>
    registrations.map((registration) => [phase, status, registration] as const),
  ),
);

async function card(lang: string, box?: HTMLElement): Promise<EventCardElement> {
  const element = document.createElement('conf-event-card');
  element.lang = lang;
  element.withCountdown = true;
  element.conference = documentOf('before', 'scheduled', 'open');
  (box ?? (await fixture<HTMLElement>(html`<div></div>`))).append(element);
  await rendered(element);
  return element;
}

/** The first of all states that look alike. */
async function listLooks(): Promise<readonly (typeof everyState)[number][]> {
  const element = await card('en');
  const looks = new Map<string, (typeof everyState)[number]>();
  for (const state of everyState) {
    element.conference = documentOf(...state);
    await element.updateComplete;
    const parts = ['.badge', '.action', '.registration'].map((one) => textOf(element, one));
    const look = parts.join(' | ');
    if (!looks.has(look)) looks.set(look, state);
  }
  element.remove();
  return [...looks.values()];
}

describe('<conf-event-card> in every state', () => {
  it(`says and offers what is true in all ${everyState.length}`, async function run() {
    this.timeout(20_000);
    const element = await card('en');
    for (const [phase, status, registration] of everyState) {
      const state = `${phase}, ${status}, registration ${registration}`;
      element.conference = documentOf(phase, status, registration);
      await element.updateComplete;
      expect(textOf(element, '[part="title"]'), state).to.equal(
        `${phase}, ${status}, ${registration}`,
      );
      expect(textOf(element, '.badge:not(.registration)'), state).to.equal(
        expectedBadges(phase, status),
      );
      expect(textOf(element, 'a[part="action"]'), state).to.equal(
        expectedAction(phase, status, registration),
      );
      expect(textOf(element, '.registration'), state).to.match(
        expectedRegistration(phase, status, registration),
      );
      const isOff = status === 'cancelled' || status === 'postponed';
      const isAhead = phase !== 'after' && !isOff;
      expect(textOf(element, '[part="calendar"]') !== '', `calendar: ${state}`).to.equal(isAhead);
      const isCounting = (phase === 'before' || phase === 'today') && !isOff;
      expect(textOf(element, '[part="countdown"]') !== '', `countdown: ${state}`).to.equal(
        isCounting,
      );
      expect(textOf(element, '[part="venue"]'), state).to.equal(
        status === 'moved-online' ? 'Online' : 'Park Inn by Radisson In person and online',
      );
      expect(textOf(element, '.previous') !== '', state).to.equal(status === 'rescheduled');
    }
  });

  it('leads to the address that belongs to its call to action', async () => {
    const element = await card('en');
    for (const [phase, registration, address] of [
      ['before', 'open', url],
      ['before', 'waitlist', url],
      ['before', 'closed', streams.url],
      ['live', 'open', streams.stream],
      ['after', 'open', streams.recordings],
    ] as const) {
      element.conference = documentOf(phase, 'scheduled', registration);
      await element.updateComplete;
      expect(addressOf(element, 'a[part="action"]')).to.equal(address);
    }
  });

  it('has words of their own in Azerbaijani and Russian for each', async function run() {
    this.timeout(20_000);
    const [english, ...others] = [await card('en'), await card('az'), await card('ru')];
    for (const state of await listLooks()) {
      for (const element of [english, ...others]) element.conference = documentOf(...state);
      await english.updateComplete;
      for (const other of others) {
        await other.updateComplete;
        for (const selector of ['.badge', '.action', '.registration']) {
          const [foreign, own] = [textOf(other, selector), textOf(english, selector)];
          expect(foreign === '', `${other.lang} ${own}`).to.equal(own === '');
          if (own !== '') expect(foreign).not.to.equal(own);
        }
      }
    }
  });

  it('is accessible on light and dark pages wherever the words or the look differ', async function run() {
    this.timeout(60_000);
    const main = await fixture<HTMLElement>(html`<main></main>`);
    const states = await listLooks();
    expect(states.length).to.be.at.least(20);
    for (const state of states) {
      const element = await card('en', main);
      element.withCountdown = false;
      element.conference = documentOf(...state);
      await element.updateComplete;
    }
    main.style.colorScheme = 'light';
    await expect(main).to.be.accessible();
    // Names, roles and order are the same in the dark; what reads may not be.
    main.style.colorScheme = 'dark';
    main.style.background = '#0f1114';
    const { axe } = window as unknown as { axe: typeof Axe };
    const { violations, passes } = await axe.run(main, { runOnly: ['color-contrast'] });
    expect(violations.flatMap(({ nodes }) => nodes.map(({ html: node }) => node))).to.deep.equal(
      [],
    );
    expect(passes.flatMap(({ nodes }) => nodes).length).to.be.at.least(states.length * 4);
  });
});
