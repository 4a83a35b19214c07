/** RFC 5545 in small: what a calendar's lines mean. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import ical from '../../../src/reading/formats/ical/ical.js';
import { joinSplitCharacters } from '../../../src/reading/formats/ical/ical-bytes.js';
import { parseConference } from '../../../src/model/document.js';
import type { FormatResult } from '../../../src/reading/formats/source-format.js';
import { readAs } from './support/node-ports.js';

async function read(lines: readonly string[], timeZone?: string): Promise<FormatResult> {
  const text = ['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR', ''].join('\r\n');
  return readAs(ical, { text, ...(timeZone === undefined ? {} : { timeZone }) });
}

async function startsOf(event: readonly string[], timeZone = 'Europe/Berlin'): Promise<string[]> {
  const lines = ['BEGIN:VEVENT', 'UID:1', 'SUMMARY:x', ...event, 'END:VEVENT'];
  const { document } = await read(lines, timeZone);
  return (document.sessions ?? []).map(({ start }) => start);
}

const cases: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['UTC', ['DTSTART:20310502T080000Z'], ['2031-05-02T10:00:00+02:00']],
  ['a zone', ['DTSTART;TZID=Asia/Baku:20310502T080000'], ['2031-05-02T08:00:00+04:00']],
  ['a floating time', ['DTSTART:20310502T080000'], ['2031-05-02T08:00:00+02:00']],
  ['a date', ['DTSTART;VALUE=DATE:20310502'], ['2031-05-02']],
  ['a date that does not say so', ['DTSTART:20310502'], ['2031-05-02']],
  ['a day that does not exist', ['DTSTART:20310231T080000Z'], []],
  [
    'over a change of the clock',
    ['DTSTART:20310329T080000', 'RRULE:FREQ=DAILY;COUNT=2'],
    ['2031-03-29T08:00:00+01:00', '2031-03-30T08:00:00+02:00'],
  ],
  [
    'UNTIL in UTC',
    ['DTSTART:20310502T080000', 'RRULE:FREQ=DAILY;UNTIL=20310503T060000Z'],
    ['2031-05-02T08:00:00+02:00', '2031-05-03T08:00:00+02:00'],
  ],
  [
    'UNTIL as a date',
    ['DTSTART:20310502T080000', 'RRULE:FREQ=DAILY;UNTIL=20310503'],
    ['2031-05-02T08:00:00+02:00', '2031-05-03T08:00:00+02:00'],
  ],
  [
    'EXDATE in UTC',
    ['DTSTART:20310502T080000', 'RRULE:FREQ=DAILY;COUNT=2', 'EXDATE:20310502T060000Z'],
    ['2031-05-03T08:00:00+02:00'],
  ],
  [
    'EXDATE as a date',
    ['DTSTART:20310502T080000', 'RRULE:FREQ=DAILY;COUNT=2', 'EXDATE;VALUE=DATE:20310503'],
    ['2031-05-02T08:00:00+02:00'],
  ],
  [
    'RDATE with periods',
    ['DTSTART:20310502T080000', 'RDATE;VALUE=PERIOD:20310504T060000Z/PT1H,20310505T060000Z/PT1H'],
    ['2031-05-02T08:00:00+02:00', '2031-05-04T08:00:00+02:00', '2031-05-05T08:00:00+02:00'],
  ],
  [
    'an endless rule alone',
    ['DTSTART:20310502T080000', 'RRULE:FREQ=DAILY'],
    ['2031-05-02T08:00:00+02:00'],
  ],
  [
    'a rule no year satisfies',
    ['DTSTART:20310502T080000', 'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=3'],
    ['2031-05-02T08:00:00+02:00'],
  ],
  [
    'the 31st of months that have one',
    ['DTSTART:20310131T080000', 'RRULE:FREQ=MONTHLY;BYMONTHDAY=31;COUNT=3'],
    ['2031-01-31T08:00:00+01:00', '2031-03-31T08:00:00+02:00', '2031-05-31T08:00:00+02:00'],
  ],
  [
    'the last Friday',
    ['DTSTART:20310131T080000', 'RRULE:FREQ=MONTHLY;BYDAY=-1FR;COUNT=2'],
    ['2031-01-31T08:00:00+01:00', '2031-02-28T08:00:00+01:00'],
  ],
  [
    'a rule that is none',
    ['DTSTART:20310502T080000', 'RRULE:every day'],
    ['2031-05-02T08:00:00+02:00'],
  ],
  [
    "Windows' name of a zone",
    ['DTSTART;TZID=W. Europe Standard Time:20310502T080000'],
    ['2031-05-02T08:00:00+02:00'],
  ],
  [
    'a zone in words',
    ['DTSTART;TZID="(GMT +01:00)":20310502T080000'],
    ['2031-05-02T08:00:00+01:00'],
  ],
  [
    'an unknown zone',
    ['DTSTART;TZID=Middle/Nowhere:20310502T080000'],
    ['2031-05-02T08:00:00+02:00'],
  ],
];

describe('times of an event', () => {
  for (const [name, event, expected] of cases) {
    it(name, async () => {
      const instants = (times: readonly string[]) =>
        times.map((time) => (time.length === 10 ? time : Date.parse(time)));
      assert.deepEqual(instants(await startsOf(event)), instants(expected));
    });
  }

  it('stops a rule that gives too many', async () => {
    const starts = await startsOf(['DTSTART:20310502T080000', 'RRULE:FREQ=SECONDLY;COUNT=99999']);
    assert.equal(starts.length, 1000);
  });
});

describe('a calendar', () => {
  const event = (...lines: string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'];

  it('keeps events that share a UID, and leaves out an old version of one', async () => {
    const { document } = await read([
      ...event('UID:1', 'SUMMARY:a', 'DTSTART:20310502T080000Z'),
      ...event('UID:1', 'SUMMARY:b', 'DTSTART:20310502T080000Z'),
      ...event('UID:2', 'SUMMARY:c', 'SEQUENCE:1', 'DTSTART:20310502T100000Z'),
      ...event('UID:2', 'SUMMARY:c', 'SEQUENCE:0', 'DTSTART:20310502T090000Z'),
    ]);
    assert.deepEqual(
      document.sessions?.map(({ title, start }) => [title, start.slice(11, 13)]),
      [
        ['a', '08'],
        ['b', '08'],
        ['c', '10'],
      ],
    );
  });

  it('says that it names no zone', async () => {
    const { problems } = await read(event('UID:1', 'SUMMARY:a', 'DTSTART:20310502T080000Z'));
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['time-zone-missing'],
    );
  });

  it('names the line of an event without a start', async () => {
    const { problems } = await read(['X-WR-TIMEZONE:Asia/Baku', ...event('SUMMARY:a')]);
    assert.deepEqual(
      problems.map(({ code, path }) => [code, path]),
      [['session-without-start', '3:1']],
    );
  });

  it('joins a character that a fold splits', () => {
    const whole = new TextEncoder().encode('SUMMARY:Qış\r\n');
    const at = whole.indexOf(0xc4) + 1;
    const folded = [...whole.subarray(0, at), 13, 10, 32, ...whole.subarray(at)];
    assert.equal(
      new TextDecoder().decode(joinSplitCharacters(Uint8Array.from(folded))),
      'SUMMARY:Qış\r\n',
    );
  });
});

const allDay: readonly (readonly [string, readonly string[], string | undefined])[] = [
  ['one day, its end the day after', ['DTEND;VALUE=DATE:20310503'], '2031-05-02'],
  ['three days', ['DTEND;VALUE=DATE:20310505'], '2031-05-04'],
  ['no end', [], undefined],
  ['a length in days', ['DURATION:P2D'], '2031-05-03'],
  ['an end that is the start', ['DTEND;VALUE=DATE:20310502'], undefined],
  ['an end before the start', ['DTEND;VALUE=DATE:20310501'], undefined],
];

describe('an event of whole days (RFC 5545, 3.6.1: DTEND is the day after)', () => {
  for (const [what, lines, end] of allDay) {
    it(what, async () => {
      const event = ['BEGIN:VEVENT', 'UID:1', 'SUMMARY:x', 'DTSTART;VALUE=DATE:20310502', ...lines];
      const other = [
        'BEGIN:VEVENT',
        'UID:2',
        'SUMMARY:y',
        'DTSTART:20310502T080000Z',
        'END:VEVENT',
      ];
      for (const list of [
        [...event, 'END:VEVENT'],
        [...event, 'END:VEVENT', ...other],
      ]) {
        const { document } = await read(list, 'Asia/Baku');
        const [session] = document.sessions ?? [];
        assert.equal(session?.start, '2031-05-02');
        assert.ok([end, end ?? '2031-05-02'].includes(session.end), session.end);
        const { problems, conference } = parseConference(document);
        assert.deepEqual(problems, []);
        const [found] = conference.agenda?.sessions ?? [];
        const days = ((found?.end ?? 0) - (found?.start ?? 0)) / 86_400_000;
        assert.equal(days, end === undefined ? 1 : Number(end.slice(8)) - 1);
      }
    });
  }
});

describe('midnights that are meant as days', () => {
  for (const [what, lines] of [
    ['VALUE=DATE', ['DTSTART;VALUE=DATE:20310502T000000', 'DTEND;VALUE=DATE:20310504T000000']],
    [
      'what Outlook writes beside them',
      [
        'DTSTART;TZID=Asia/Baku:20310502T000000',
        'DTEND;TZID=Asia/Baku:20310504T000000',
        'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE',
      ],
    ],
  ] as const) {
    it(what, async () => {
      const { document } = await read(timed(...lines), 'Asia/Baku');
      const [session] = document.sessions ?? [];
      assert.deepEqual([session?.start, session?.end], ['2031-05-02', '2031-05-03']);
    });
  }
});

const timed = (...lines: readonly string[]) => [
  'BEGIN:VEVENT',
  'SUMMARY:x',
  ...lines,
  'END:VEVENT',
];

const forms: readonly (readonly [string, string | undefined])[] = [
  ['Wed Jun 05 2024 09:00:00 GMT+0200 (Central European Summer Time)', '2024-06-05T09:00:00+02:00'],
  ['Wed, 05 Jun 2024 09:00:00 GMT', '2024-06-05T11:00:00+02:00'],
  ['June 5, 2024 9:00 AM', '2024-06-05T09:00:00+02:00'],
  ['20240605T023000 PM', '2024-06-05T14:30:00+02:00'],
  ['2024-06-05 12:00 AM', '2024-06-05T00:00:00+02:00'],
  ['2024-06-05T14:30', '2024-06-05T14:30:00+02:00'],
  ['2024-06-05T14:30:00.000Z', '2024-06-05T16:30:00+02:00'],
  ['20240605T143000-0500', '2024-06-05T21:30:00+02:00'],
  ['05.06.2024 09:00', '2024-06-05T09:00:00+02:00'],
  ['20240605T240000', '2024-06-06T00:00:00+02:00'],
  // Nobody knows which of both is the month, what hour this is, and what clock.
  ['06/05/2024 9:00', undefined],
  ['20240605T250000', undefined],
  ['20240605T130000 PM', undefined],
  ['20240605T090000 CEST', undefined],
  ['20240231T090000', undefined],
  ['00010101T000000', undefined],
  ['99991231T235959', undefined],
];

describe('forms of times', () => {
  for (const [value, start] of forms) {
    it(`${value} → ${start ?? 'not read, and said'}`, async () => {
      const { document, problems } = await read(timed(`DTSTART:${value}`), 'Europe/Berlin');
      assert.equal(document.sessions?.[0]?.start, start);
      const codes = start === undefined ? ['session-without-start'] : [];
      assert.deepEqual(
        problems.map(({ code }) => code),
        codes,
      );
    });
  }

  it('a length beyond all years is said, and left out', async () => {
    const { document, problems } = await read(
      timed('DTSTART:20240605T090000', 'DURATION:P9999999999D'),
      'Europe/Berlin',
    );
    assert.equal(document.sessions?.[0]?.end, undefined);
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['time-unreadable'],
    );
  });

  it('an end that cannot be read is said', async () => {
    const { document, problems } = await read(
      timed('DTSTART:20240605T090000', 'DTEND:06/05/2024 10:00'),
      'Europe/Berlin',
    );
    assert.equal(document.sessions?.[0]?.end, undefined);
    assert.deepEqual(
      problems.map(({ code, path }) => [code, path]),
      [['time-unreadable', '5:1']],
    );
  });
});
