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

/** A text as a calendar can hold it: lines by line feeds, whole characters, nothing unseen. */
const readable = (text: string): string =>
  text
    .replace(/\r\n|\r/g, '\n')
    .replace(/[\0-\x08\x0b-\x1f\x7f]/g, '')
    .replace(/\p{Surrogate}/gu, '\ufffd');

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
    for (const event of events) {
      expect(event.startDate.toJSDate().getTime()).to.equal(entry.start);
      expect(event.endDate.toJSDate().getTime()).to.equal(entry.end);
    }
  });

  it('writes days as days, the end being the day after the last', () => {
    const text = buildIcs([{ ...entry, days: { first: '2016-12-31', last: '2017-01-01' } }], {
      now,
    });
    expect(text).to.contain('DTSTART;VALUE=DATE:20161231');
    expect(text).to.contain('DTEND;VALUE=DATE:20170102');
    const [event] = readBack(text);
    expect([event?.startDate.toString(), event?.endDate.toString()]).to.deep.equal([
      '2016-12-31',
      '2017-01-02',
    ]);
  });

  it('writes no end that is not later than the start', () => {
    for (const end of [entry.start, entry.start - 1000]) {
      const file = buildIcs([{ ...entry, end }], { now });
      expect(file).not.to.contain('DTEND');
      expect(readBack(file)[0]?.startDate.toJSDate().getTime()).to.equal(entry.start);
    }
  });

  it('tells a calendar that an event is cancelled, and which copy is newer', () => {
    const [event] = readBack(buildIcs([{ ...entry, status: 'CANCELLED' }], { now }));
    expect(event?.component.getFirstPropertyValue('status')).to.equal('CANCELLED');
    expect(event?.sequence).to.equal(Date.UTC(2016, 4, 20) / 1000);
  });

  it('keeps any text and any instant through the round trip', () => {
    const anything = fc.record({
      title: fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'binary' }),
        fc.string({
          unit: fc.constantFrom('\r', '\n', '\0', '\\', ';', ':', '\ud83d', '\x7f', 'ə'),
        }),
      ),
      // From 1900 to the end of the years with four digits.
      start: fc.integer({ min: -2_208_988_800, max: 253_402_297_199 - 3600 }),
    });
    fc.assert(
      fc.property(anything, ({ title, start }) => {
        const times = { start: start * 1000, end: start * 1000 + 3_600_000 };
        const file = buildIcs([{ ...entry, ...times, title: `a${title}` }], { now, name: title });
        expect(file.replaceAll('\r\n', '')).not.to.match(/[\0-\x08\x0a-\x1f\x7f]/);
        expect(() => encodeURIComponent(file)).not.to.throw();
        const events = readBack(file);
        expect(events).to.have.length(1);
        const [event] = events;
        expect(event?.summary).to.equal(readable(`a${title}`));
        expect(event?.startDate.toJSDate().getTime()).to.equal(times.start);
        expect(event?.endDate.toJSDate().getTime()).to.equal(times.end);
      }),
      { numRuns: 300 },
    );
  });

  it('does not let a text end its line and begin another', () => {
    const title = 'Opening\r\nATTENDEE:mailto:x@evil.example\rEND:VEVENT';
    const file = buildIcs([{ ...entry, title }], { now, name: title });
    expect(file).not.to.match(/^(?:ATTENDEE|\s*mailto)/m);
    const [event, ...others] = readBack(file);
    expect(others).to.deep.equal([]);
    expect(event?.component.getAllProperties('attendee')).to.deep.equal([]);
    expect(event?.summary.split('\n')).to.have.length(3);
  });

  for (const [updated, sequence] of [
    [undefined, 0],
    [Date.UTC(1969, 0, 1), 0],
    [Date.UTC(2016, 4, 20), Date.UTC(2016, 4, 20) / 1000],
    [Date.UTC(2100, 0, 1), 2_147_483_647],
  ] as const) {
    it(`of a source of ${updated ?? 'no date'} has the sequence ${sequence}, a number that calendars take`, () => {
      const { updated: _updated, ...rest } = entry;
      const dated = updated === undefined ? rest : { ...rest, updated };
      expect(readBack(buildIcs([dated], { now }))[0]?.sequence).to.equal(sequence);
    });
  }
});

describe('a calendar id', () => {
  it('can be made of anything', () => {
    expect(calendarUid('\ud83d 1/ə', '')).to.match(/^[\w%.~-]+@conference-widgets$/);
  });

  it('is the same for the same conference and another for another', () => {
    expect(calendarUid('1', 'https://a.example')).to.equal(calendarUid('1', 'https://a.example'));
    expect(calendarUid('1', 'https://a.example')).not.to.equal(
      calendarUid('1', 'https://b.example'),
    );
  });
});
