import { expect } from '@open-wc/testing';
import type { ConferenceEvent, EventStatus, Registration } from '../../../src/model/conference.js';
import {
  chooseAction,
  endOf,
  nextPhaseChange,
  phaseAt,
  registrationAt,
  type Phase,
  type RegistrationState,
} from '../../../src/widgets/event-card/event-phase.js';
import { baku } from './event-fixture.js';

const zone = 'Asia/Baku';
const at = (time: string): number => Date.parse(`2016-${time}+04:00`);

const phases: readonly (readonly [string, Phase])[] = [
  ['06-01T12:00', 'before'],
  ['06-22T23:59', 'before'],
  ['06-23T00:00', 'today'],
  ['06-23T09:29', 'today'],
  ['06-23T09:30', 'live'],
  ['06-23T16:59', 'live'],
  ['06-23T17:00', 'after'],
  ['12-31T12:00', 'after'],
];

describe('the phase of an event', () => {
  for (const [time, phase] of phases) {
    it(`is “${phase}” at ${time} in Baku`, () => {
      expect(phaseAt(baku, at(time), zone)).to.equal(phase);
    });
  }

  it('turns to “today” at the venue’s midnight, not the visitor’s or UTC’s', () => {
    expect(phaseAt(baku, Date.UTC(2016, 5, 22, 20, 0), zone)).to.equal('today');
    expect(phaseAt(baku, Date.UTC(2016, 5, 22, 20, 0), 'UTC')).to.equal('before');
  });

  it('of days without hours lasts until the end of the last day', () => {
    const days = { ...baku, allDay: true, start: at('06-23T00:00'), end: at('06-24T00:00') };
    expect(endOf(days, zone)).to.equal(at('06-25T00:00'));
    expect(phaseAt(days, at('06-24T23:59'), zone)).to.equal('live');
    expect(phaseAt(days, at('06-25T00:00'), zone)).to.equal('after');
  });

  it('of days lasts as long as its last day does, be it 23 or 25 hours', () => {
    const day = (start: string) => ({ ...baku, allDay: true, start: Date.parse(start) });
    const { end: _end, ...autumn } = day('2026-10-25T00:00+01:00');
    expect(endOf(autumn, 'Europe/London')).to.equal(Date.parse('2026-10-26T00:00Z'));
    const { end: _other, ...spring } = day('2026-03-08T00:00-05:00');
    expect(endOf(spring, 'America/New_York')).to.equal(Date.parse('2026-03-09T00:00-04:00'));
  });

  it('that ends as it starts is live for a while all the same', () => {
    expect(phaseAt({ ...baku, end: baku.start }, baku.start, zone)).to.equal('live');
  });

  it('without an end is over after eight hours, never live for ever', () => {
    const { end: _end, ...open } = baku;
    expect(phaseAt(open, at('06-23T17:29'), zone)).to.equal('live');
    expect(phaseAt(open, at('06-23T17:30'), zone)).to.equal('after');
  });
});

describe('the next change of an event', () => {
  const walk = (event: ConferenceEvent, from: number): readonly number[] => {
    const moments: number[] = [];
    for (let now = from; ;) {
      now = nextPhaseChange(event, now, zone);
      if (!Number.isFinite(now)) return moments;
      moments.push(now);
    }
  };

  it('comes at midnight, at the start and at the end, and then never', () => {
    expect(walk(baku, at('01-01T00:00'))).to.deep.equal([
      at('06-23T00:00'),
      at('06-23T09:30'),
      at('06-23T17:00'),
    ]);
  });

  it('comes when registration opens and closes', () => {
    const registration = { opens: at('05-01T09:00'), closes: at('06-20T18:00') };
    expect(walk({ ...baku, registration }, at('01-01T00:00')).slice(0, 2)).to.deep.equal([
      registration.opens,
      registration.closes,
    ]);
  });
});

const url = 'https://organiser.example/register';
const registrations: readonly (readonly [string, Registration | undefined, RegistrationState])[] = [
  ['none', undefined, 'none'],
  ['an address alone', { url }, 'open'],
  ['opening tomorrow', { url, opens: at('06-02T00:00') }, 'not-yet'],
  ['opening this minute', { url, opens: at('06-01T00:00') }, 'open'],
  ['closed a minute ago', { url, closes: at('06-01T00:00') }, 'closed'],
  ['a waiting list', { url, availability: 'waitlist' }, 'waitlist'],
  [
    'a waiting list that has closed',
    { url, availability: 'waitlist', closes: at('05-01T00:00') },
    'closed',
  ],
  ['sold out', { url, availability: 'sold-out', opens: at('06-02T00:00') }, 'sold-out'],
  ['closed by hand', { url, availability: 'closed' }, 'closed'],
];

describe('registration', () => {
  for (const [name, registration, state] of registrations) {
    it(`with ${name} is “${state}”`, () => {
      expect(registrationAt(registration, at('06-01T00:00'))).to.equal(state);
    });
  }
});

describe('the main action', () => {
  const stream = 'https://organiser.example/live';
  const recordings = 'https://organiser.example/recordings';
  const full: ConferenceEvent = { ...baku, registration: { url }, stream, recordings };
  const statuses: readonly EventStatus[] = [
    'scheduled',
    'postponed',
    'rescheduled',
    'cancelled',
    'moved-online',
  ];
  const allPhases: readonly Phase[] = ['before', 'today', 'live', 'after'];
  const states: readonly RegistrationState[] = [
    'none',
    'not-yet',
    'open',
    'waitlist',
    'sold-out',
    'closed',
  ];

  /** The rule in one place, said another way than the code says it. */
  const expected = (status: EventStatus, phase: Phase, state: RegistrationState): string => {
    const isOn = status !== 'cancelled' && status !== 'postponed';
    if (isOn && phase === 'after') return 'recordings';
    if (isOn && phase === 'live') return 'watch';
    if (isOn && state === 'open') return 'register';
    return isOn && state === 'waitlist' ? 'join-waitlist' : 'details';
  };

  for (const status of statuses) {
    for (const phase of allPhases) {
      for (const state of states) {
        const kind = expected(status, phase, state);
        it(`of a ${status} event, ${phase}, registration ${state}, is “${kind}”`, () => {
          expect(chooseAction({ ...full, status }, phase, state)?.kind).to.equal(kind);
        });
      }
    }
  }

  it('is nothing where there is no address to go to', () => {
    const { url: _url, ...bare } = baku;
    expect(chooseAction(bare, 'live', 'open')).to.equal(undefined);
  });

  it('falls back to the online address when there is no stream', () => {
    const online = { url: 'https://organiser.example/room' };
    expect(chooseAction({ ...baku, online }, 'live', 'none')?.url).to.equal(online.url);
  });
});
