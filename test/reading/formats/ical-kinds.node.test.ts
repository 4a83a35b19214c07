/** More kinds of calendars that programs write: versions, empty properties, zones that share a file. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import ical from '../../../src/reading/formats/ical/ical.js';
import type { FormatResult } from '../../../src/reading/formats/source-format.js';
import type { SessionInput } from '../../../src/model/schema/schema.js';
import { readText } from '../../../src/reading/read-text.js';
import { readAs } from './support/node-ports.js';

async function read(lines: readonly string[], head = 'BEGIN:VCALENDAR'): Promise<FormatResult> {
  const text = [head, 'X-WR-TIMEZONE:Europe/Berlin', ...lines, 'END:VCALENDAR', ''].join('\r\n');
  return readAs(ical, { text, url: 'https://host.example/a/b.ics' });
}

const event = (...lines: readonly string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'];

/** One event on its first line, read. */
async function session(...lines: readonly string[]): Promise<SessionInput | undefined> {
  const { document } = await read(event('UID:1', 'DTSTART:20240701T100000', ...lines));
  return document.sessions?.[0];
}

describe('a zone whose name says less than its definition', () => {
  it('is what the file defines: GMT with a summer time is the clock of London', async () => {
    const changes = (kind: string, from: string, to: string, month: number) => [
      `BEGIN:${kind}`,
      'DTSTART:16010101T020000',
      `TZOFFSETFROM:${from}`,
      `TZOFFSETTO:${to}`,
      `RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=${month}`,
      `END:${kind}`,
    ];
    const text = [
      'BEGIN:VCALENDAR',
      'BEGIN:VTIMEZONE',
      'TZID:GMT',
      ...changes('STANDARD', '+0100', '+0000', 10),
      ...changes('DAYLIGHT', '+0000', '+0100', 3),
      'END:VTIMEZONE',
      ...event('DTSTART;TZID=GMT:20240703T090000'),
      'END:VCALENDAR',
    ].join('\n');
    const { document } = await readAs(ical, { text });
    assert.equal(document.sessions?.[0]?.start, '2024-07-03T09:00:00+01:00');
    assert.equal(document.timeZone, 'Europe/London');
  });
});

describe('a calendar whose entries are all lost', () => {
  it('says that none can be read, and does not count sentences as entries', async () => {
    const at = 'DTSTART;TZID=Mars/Base:20240703T090000';
    const lines = ['BEGIN:VCALENDAR', ...event(at), ...event(at), 'END:VCALENDAR'];
    const { problems } = await readText(lines.join('\n'));
    assert.match(problems[0]?.message ?? '', /Expected entries .*found none/);
    assert.equal(problems.filter(({ severity }) => severity === 'error').length, 4);
  });
});

describe('two calendars in one file', () => {
  it('share what one of them defines', async () => {
    const zone = [
      'BEGIN:VTIMEZONE',
      'TZID:Hall',
      'BEGIN:STANDARD',
      'DTSTART:19700101T000000',
      'TZOFFSETFROM:+0400',
      'TZOFFSETTO:+0400',
      'END:STANDARD',
      'END:VTIMEZONE',
    ];
    const first = ['BEGIN:VCALENDAR', ...zone, 'END:VCALENDAR'];
    const second = ['BEGIN:VCALENDAR', ...event('DTSTART;TZID=Hall:20240703T090000')];
    const text = [...first, ...second, 'END:VCALENDAR'].join('\n');
    const { document } = await readAs(ical, { text });
    assert.equal(document.sessions?.[0]?.start, '2024-07-03T09:00:00+04:00');
  });
});

describe('properties without a value', () => {
  it('end a title and a text', async () => {
    const found = await session(
      'DESCRIPTION:Text',
      'LOCATION:',
      'SUMMARY:Title',
      'LOCATION: ',
      'CATEGORIES:',
      'STATUS:CONFIRMED',
    );
    assert.equal(found?.title, 'Title');
    assert.equal(found?.abstract, 'Text');
    assert.equal(found?.state, 'confirmed');
  });

  it('are a heading where words follow that nobody escaped', async () => {
    const found = await session('SUMMARY:x', 'DESCRIPTION:See', 'LOCATION:', 'the big hall');
    assert.equal(found?.abstract, 'See\nLOCATION:\nthe big hall');
  });
});

describe('what became of an event', () => {
  for (const title of [
    'İPTAL: oturum',
    'Ləğv edilib: məruzə',
    'Zrušeno: přednáška',
    'Aflyst: foredrag',
    '【中止】講演',
  ]) {
    it(`is cancelled by its title: ${title}`, async () => {
      assert.equal((await session(`SUMMARY:${title}`))?.state, 'cancelled');
    });
  }

  it('a later version replaces the one of the same start, and a copy is no second event', async () => {
    const at = 'DTSTART:20240703T100000';
    const { document, problems } = await read([
      ...event('UID:1', at, 'SEQUENCE:0', 'SUMMARY:Old title'),
      ...event('UID:1', at, 'SEQUENCE:3', 'SUMMARY:New title'),
      ...event('UID:2', at, 'SUMMARY:Twice', 'LOCATION:Hall'),
      ...event('UID:2', at, 'SUMMARY:Twice', 'LOCATION:Hall'),
      ...event('UID:2', at, 'SUMMARY:Twice', 'LOCATION:Other hall'),
    ]);
    assert.deepEqual(
      document.sessions?.map(({ title }) => title),
      ['New title', 'Twice', 'Twice'],
    );
    assert.deepEqual(
      problems.map(({ code, severity }) => [code, severity]),
      [['session-outdated', 'info']],
    );
  });
});

describe('addresses', () => {
  it('the first of several ways into one meeting', async () => {
    const found = await session(
      'SUMMARY:x',
      String.raw`LOCATION:https://zoom.example/j/1?pwd=x\; https://zoom.example/j/2`,
    );
    assert.equal(found?.stream, 'https://zoom.example/j/1?pwd=x');
    assert.equal(found.room, undefined);
  });

  it('a conference by telephone is no address of the web, the one behind it is', async () => {
    const found = await session(
      'SUMMARY:x',
      'CONFERENCE;VALUE=URI;FEATURE=PHONE:tel:+994-12-000',
      'CONFERENCE;VALUE=URI;FEATURE=VIDEO:https://meet.example/b',
    );
    assert.equal(found?.stream, 'https://meet.example/b');
  });
});

describe('lines', () => {
  it('may be folded where each return is written twice', async () => {
    const text =
      'BEGIN:VCALENDAR|BEGIN:VEVENT|DTSTART:20240703T100000Z|SUMMARY:Fol| ded|END:VEVENT|END:VCALENDAR|';
    const { document } = await readAs(ical, { text: text.replaceAll('|', '\r\r\n') });
    assert.equal(document.sessions?.[0]?.title, 'Folded');
  });
});

describe('times that other readers get wrong', () => {
  const west = 'X-WR-TIMEZONE:America/New_York';
  const days = ['DTSTART;VALUE=DATE:20240703', 'SUMMARY:Day'];
  const york = ['DTSTART;TZID=America/New_York:20240703T090000', 'SUMMARY:Talk'];
  const [three, four, five] = ['03', '04', '05'].map((day) => `2024-07-${day}`);
  const at = (day: string) => `2024-07-${day}T15:00:00+02:00`;
  const cases: Readonly<Record<string, readonly [readonly string[], readonly unknown[]]>> = {
    'days up to a midnight of UTC, west of it': [
      [west, ...event(...days, 'RRULE:FREQ=DAILY;UNTIL=20240705T000000Z')],
      [three, four, five],
    ],
    'days up to a midnight of their own zone, written in UTC': [
      [west, ...event(...days, 'RRULE:FREQ=DAILY;UNTIL=20240705T040000Z')],
      [three, four, five],
    ],
    'days without the one of a midnight of UTC, west of it': [
      [west, ...event(...days, 'RRULE:FREQ=DAILY;COUNT=3', 'EXDATE:20240704T000000Z')],
      [three, five],
    ],
    'a day that is replaced by the name of a midnight of UTC, west of it': [
      [
        west,
        ...event('UID:1', ...days, 'RRULE:FREQ=DAILY;COUNT=2'),
        ...event('UID:1', 'RECURRENCE-ID:20240704T000000Z', 'DTSTART;VALUE=DATE:20240705'),
      ],
      [three, five],
    ],
    'an exception without a zone is on the clock of its series': [
      event(...york, 'RRULE:FREQ=DAILY;COUNT=3', 'EXDATE:20240704T090000'),
      [at('03'), at('05')],
    ],
    'a replaced start without a zone is on the clock of its series': [
      [
        ...event('UID:1', ...york, 'RRULE:FREQ=DAILY;COUNT=2'),
        ...event(
          'UID:1',
          'RECURRENCE-ID:20240704T090000',
          'DTSTART;TZID=America/New_York:20240705T090000',
        ),
      ],
      [at('03'), at('05')],
    ],
    'a time with its zone in brackets (RFC 9557)': [
      event('DTSTART:2024-07-03T09:00:00-04:00[America/New_York]'),
      [at('03')],
    ],
    'a zone whose stroke is coded': [
      event('DTSTART;TZID=America%2FNew_York:20240703T090000'),
      [at('03')],
    ],
    'a name of Windows behind its offset': [
      event('DTSTART;TZID="(GMT-0500) Eastern Standard Time":20240703T090000'),
      [at('03')],
    ],
    'events whose line breaks are lost where files were joined': [
      ['BEGIN:VEVENT', ...york, 'END:VEVENTBEGIN:VEVENT', ...york, 'END:VEVENT'],
      [at('03'), at('03')],
    ],
  };
  for (const [what, [lines, starts]] of Object.entries(cases)) {
    it(what, async () => {
      const { document, problems } = await read(lines);
      assert.deepEqual(
        document.sessions?.map(({ start }) => start),
        starts,
      );
      assert.deepEqual(
        problems.filter(({ code }) => code !== 'session-without-title'),
        [],
      );
    });
  }

  it('a day later is the same time of day where the clock changes, 24 hours later is not', async () => {
    const ends = ['P1D', 'PT24H'].map(async (length) => {
      const { document } = await read(event('DTSTART:20241026T090000', `DURATION:${length}`));
      return document.sessions?.[0]?.end;
    });
    assert.deepEqual(await Promise.all(ends), [
      '2024-10-27T09:00:00+01:00',
      '2024-10-27T08:00:00+01:00',
    ]);
  });

  it('a zone that is defined behind the calendar, without the first days of its rules', async () => {
    const change = (kind: string, from: string, to: string, month: number) =>
      `BEGIN:${kind}|RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=${month}|TZOFFSETFROM:${from}|TZOFFSETTO:${to}|END:${kind}|`;
    const text = `BEGIN:VCALENDAR|BEGIN:VEVENT|DTSTART:20240628T093000|END:VEVENT|END:VCALENDAR|BEGIN:VTIMEZONE|TZID:W. Europe Standard Time|${change('STANDARD', '+0200', '+0100', 10)}${change('DAYLIGHT', '+0100', '+0200', 3)}END:VTIMEZONE|`;
    const { document } = await readAs(ical, { text: text.replaceAll('|', '\r\n') });
    assert.equal(document.sessions?.[0]?.start, '2024-06-28T09:30:00+02:00');
    assert.equal(document.timeZone, 'Europe/Berlin');
  });
});
