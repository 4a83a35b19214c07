import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { buildIcs } from '../../src/calendar/build-ics.js';
import { calendarUid, type CalendarEntry } from '../../src/calendar/calendar-entry.js';

const now = Date.UTC(2016, 4, 1);

const entry: CalendarEntry = {
  uid: 'event@conference-widgets',
  title: 'Azərbaycanda Mobillik Tərəfdaşlığı; Baku, “2016”',
  start: Date.UTC(2016, 5, 23, 5, 30),
  end: Date.UTC(2016, 5, 23, 13, 0),
  description: 'First line\nsecond, with \\ and ; in it',
  location: 'Park Inn by Radisson, Baku',
  url: 'https://organiser.example/event?a=1&b=2',
  status: 'CONFIRMED',
  updated: Date.UTC(2016, 4, 20),
};

/** Reads a file back with the library that others read it with. */
function readBack(text: string): readonly ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

describe('a calendar file', () => {
  it('gives the same instants and texts when it is read back', () => {
    const [event] = readBack(buildIcs([entry], { now }));
    expect(event?.startDate.toJSDate().getTime()).to.equal(entry.start);
    expect(event?.endDate.toJSDate().getTime()).to.equal(entry.end);
    expect(event?.summary).to.equal(entry.title);
    expect(event?.description).to.equal(entry.description);
    expect(event?.location).to.equal(entry.location);
    expect(event?.uid).to.equal(entry.uid);
  });

  it('is iCalendar to the byte: CRLF, lines of at most 75 octets, UTC times', () => {
    const text = buildIcs([{ ...entry, title: 'Müzakirə '.repeat(30) }], { now });
    expect(text).to.match(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/);
    expect(text).to.match(/END:VCALENDAR\r\n$/);
    expect(text.replaceAll('\r\n', '')).not.to.match(/[\r\n]/);
    const longest = Math.max(
      ...text.split('\r\n').map((line) => new TextEncoder().encode(line).length),
    );
    expect(longest).to.be.at.most(75);
    expect(text).to.contain('DTSTART:20160623T053000Z');
    expect(text).to.contain('DTSTAMP:20160501T000000Z');
  });

  it('carries several entries, each with its own id', () => {
    const events = readBack(buildIcs([entry, { ...entry, uid: 'two' }], { now, name: 'Konfrans' }));
    expect(events.map(({ uid }) => uid)).to.deep.equal([entry.uid, 'two']);
  });

  it('writes days as days, the end being the day after the last', () => {
    const text = buildIcs([{ ...entry, days: { first: '2016-12-31', last: '2017-01-01' } }], {
      now,
    });
    expect(text).to.contain('DTSTART;VALUE=DATE:20161231');
    expect(text).to.contain('DTEND;VALUE=DATE:20170102');
  });

  it('tells a calendar that an event is cancelled, and which copy is newer', () => {
    const [event] = readBack(buildIcs([{ ...entry, status: 'CANCELLED' }], { now }));
    expect(event?.component.getFirstPropertyValue('status')).to.equal('CANCELLED');
    expect(event?.sequence).to.equal(Date.UTC(2016, 4, 20) / 1000);
  });

  it('keeps any text and any instant through the round trip', () => {
    const anything = fc.record({
      title: fc
        .string({ unit: 'grapheme', minLength: 1 })
        .filter((text) => !/[\0-\x1f\x7f]/.test(text)),
      start: fc.integer({ min: 0, max: 4_000_000_000 }),
    });
    fc.assert(
      fc.property(anything, ({ title, start }) => {
        const times = { start: start * 1000, end: start * 1000 + 3_600_000 };
        const [event] = readBack(buildIcs([{ ...entry, ...times, title }], { now }));
        expect(event?.summary).to.equal(title);
        expect(event?.startDate.toJSDate().getTime()).to.equal(times.start);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a calendar id', () => {
  it('is the same for the same conference and another for another', () => {
    expect(calendarUid('1', 'https://a.example')).to.equal(calendarUid('1', 'https://a.example'));
    expect(calendarUid('1', 'https://a.example')).not.to.equal(
      calendarUid('1', 'https://b.example'),
    );
  });
});
