/** From what an organiser writes to what a calendar reads. */
import { expect } from '@open-wc/testing';
import ICAL from 'ical.js';
import { buildIcs } from '../../src/calendar/build-ics.js';
import { parseConference } from '../../src/model/document.js';
import { buildEventEntry } from '../../src/calendar/event-entry.js';

function readBack(event: object, timeZone = 'Asia/Baku'): ICAL.Event {
  const { conference } = parseConference({
    version: 1,
    timeZone,
    updated: '2016-05-20T00:00Z',
    event: { name: 'Mobility Partnership', url: 'https://organiser.example/', ...event },
  });
  if (!conference.event) throw new Error('The fixture has an event.');
  const entry = buildEventEntry(conference.event, conference, 'en');
  const file = new ICAL.Component(ICAL.parse(buildIcs([entry], { now: 0 })) as unknown[]);
  const [component] = file.getAllSubcomponents('vevent');
  if (!component) throw new Error('The file has no event.');
  return new ICAL.Event(component);
}

const instant = (time: ICAL.Time): string =>
  time.isDate ? time.toString() : time.toJSDate().toISOString().replace(':00.000Z', 'Z');

describe('an event in a calendar', () => {
  const table: readonly (readonly [string, object, string | undefined, string, string])[] = [
    [
      'in Baku in 2016',
      { start: '2016-06-23T09:30', end: '2016-06-23T17:00' },
      undefined,
      '2016-06-23T05:30Z',
      '2016-06-23T13:00Z',
    ],
    [
      'without an end: an hour',
      { start: '2016-06-23T09:30' },
      undefined,
      '2016-06-23T05:30Z',
      '2016-06-23T06:30Z',
    ],
    [
      'that ends as it starts: an hour',
      { start: '2016-06-23T09:30', end: '2016-06-23T09:30' },
      undefined,
      '2016-06-23T05:30Z',
      '2016-06-23T06:30Z',
    ],
    [
      'that ends before it starts: an hour',
      { start: '2016-06-23T09:30', end: '2016-06-22T09:30' },
      undefined,
      '2016-06-23T05:30Z',
      '2016-06-23T06:30Z',
    ],
    [
      'at an hour that New York skips',
      { start: '2026-03-08T02:30', end: '2026-03-08T04:00' },
      'America/New_York',
      '2026-03-08T07:30Z',
      '2026-03-08T08:00Z',
    ],
    [
      'at an hour that London has twice',
      { start: '2026-10-25T01:30', end: '2026-10-25T02:30' },
      'Europe/London',
      '2026-10-25T00:30Z',
      '2026-10-25T02:30Z',
    ],
    [
      'over New Year',
      { start: '2026-12-31T20:00', end: '2027-01-01T03:00' },
      undefined,
      '2026-12-31T16:00Z',
      '2026-12-31T23:00Z',
    ],
    [
      'of days, one of them with 25 hours',
      { start: '2026-10-24', end: '2026-10-25' },
      'Europe/London',
      '2026-10-24',
      '2026-10-26',
    ],
    ['of one day', { start: '2016-06-23' }, undefined, '2016-06-23', '2016-06-24'],
    [
      'in 2100',
      { start: '2100-02-28T09:30', end: '2100-03-01T17:00' },
      undefined,
      '2100-02-28T05:30Z',
      '2100-03-01T13:00Z',
    ],
    [
      'in 1900',
      { start: '1900-06-23T09:30+04:00', end: '1900-06-23T17:00+04:00' },
      undefined,
      '1900-06-23T05:30Z',
      '1900-06-23T13:00Z',
    ],
  ];
  for (const [what, event, zone, start, end] of table) {
    it(`${what} is from ${start} to ${end}`, () => {
      const { startDate, endDate } = readBack(event, zone);
      expect([instant(startDate), instant(endDate)]).to.deep.equal([start, end]);
    });
  }

  it('keeps its id through a change of date, so that the calendar moves it', () => {
    const id = { id: 'baku' };
    const first = readBack({ ...id, start: '2016-05-10T09:30' });
    const moved = readBack({ ...id, start: '2016-06-23T09:30', status: 'rescheduled' });
    expect(moved.uid).to.equal(first.uid);
    expect(moved.sequence).to.equal(Date.UTC(2016, 4, 20) / 1000);
  });

  for (const [status, written] of [
    ['scheduled', 'CONFIRMED'],
    ['moved-online', 'CONFIRMED'],
    ['postponed', 'TENTATIVE'],
    ['cancelled', 'CANCELLED'],
  ] as const) {
    it(`that is ${status} is ${written}`, () => {
      const event = readBack({ start: '2016-06-23T09:30', status });
      expect(event.component.getFirstPropertyValue('status')).to.equal(written);
    });
  }
});
