/**
 * Small calendars after public reports against other programs: each with the times that it means, or
 * with a problem in words.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import ical from '../../../src/reading/formats/ical/ical.js';
import { anyText } from '../../../src/reading/formats/foreign-value.js';
import { atOnce } from '../../../src/model/values/steps.js';
import type { FormatResult } from '../../../src/reading/formats/source-format.js';
import { nodePorts } from './support/node-ports.js';

const read = (text: string): FormatResult =>
  atOnce(ical.parse({ text, url: 'https://host.example/a/b.ics' }, nodePorts));

const calendar = (lines: readonly string[]): string =>
  ['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR', ''].join('\r\n');

const event = (...lines: readonly string[]): string[] => [
  'BEGIN:VEVENT',
  'UID:1',
  ...lines,
  'END:VEVENT',
];

/** Starts, ends and titles. */
const rowsOf = ({ document }: FormatResult): string[] =>
  (document.sessions ?? []).map(({ start, end = '', title }) =>
    [start, end, anyText(title)].filter((part) => part !== '').join(' '),
  );

/** What is said of a file, beside titles that the cases leave out. */
const codesOf = ({ problems }: FormatResult): string[] =>
  problems.map(({ code }) => code).filter((code) => code !== 'session-without-title');

interface Case {
  readonly lines: readonly string[];
  readonly rows: readonly string[];
  readonly problems?: readonly string[];
}

function check(cases: Readonly<Record<string, Case>>): void {
  for (const [what, { lines, rows, problems = [] }] of Object.entries(cases)) {
    it(what, () => {
      const result = read(calendar(lines));
      assert.deepEqual(rowsOf(result), rows);
      assert.deepEqual(codesOf(result), problems);
    });
  }
}

/** A zone with the rules of central Europe. */
const zone = (id: string, from = '+0100', to = '+0200'): string[] => [
  'BEGIN:VTIMEZONE',
  `TZID:${id}`,
  'BEGIN:STANDARD',
  'DTSTART:16010101T030000',
  `TZOFFSETFROM:${to}`,
  `TZOFFSETTO:${from}`,
  'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10',
  'END:STANDARD',
  'BEGIN:DAYLIGHT',
  'DTSTART:16010101T020000',
  `TZOFFSETFROM:${from}`,
  `TZOFFSETTO:${to}`,
  'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3',
  'END:DAYLIGHT',
  'END:VTIMEZONE',
];

const summerAndWinter = (id: string): string[] => [
  ...event(`DTSTART;TZID=${id}:20240703T090000`),
  ...event(`DTSTART;TZID=${id}:20241203T090000`),
];
const central = ['2024-07-03T09:00:00+02:00', '2024-12-03T09:00:00+01:00'];

describe('zones', () => {
  check({
    'whose definition is written in other capitals and blanks': {
      lines: [...zone('My  Zone '), ...summerAndWinter('MY ZONE')],
      rows: central,
    },
    'whose offsets are hours alone': {
      lines: [...zone('Foo', 'GMT+1', '+2'), ...summerAndWinter('Foo')],
      rows: central,
    },
    'that are an hour from UTC in every event are shown by that hour': {
      lines: [
        'BEGIN:VTIMEZONE',
        'TZID:Foo',
        'BEGIN:DAYLIGHT',
        'DTSTART:20240331T020000',
        'TZOFFSETFROM:+0100',
        'TZOFFSETTO:+0200',
        'END:DAYLIGHT',
        'END:VTIMEZONE',
        ...event('DTSTART;TZID=Foo:20240703T090000'),
      ],
      rows: ['2024-07-03T09:00:00+02:00'],
      problems: ['time-zone-unmatched'],
    },
    'of the event alone': {
      lines: event('TZID:Asia/Baku', 'DTSTART:20240703T090000'),
      rows: ['2024-07-03T09:00:00+04:00'],
    },
    'of the calendar, as some sites write it': {
      lines: ['TZID:Asia/Baku', ...event('DTSTART:20240703T090000')],
      rows: ['2024-07-03T09:00:00+04:00'],
    },
    'that only the end names': {
      lines: event('DTSTART:20240703T090000', 'DTEND;TZID=Asia/Baku:20240703T100000'),
      rows: ['2024-07-03T09:00:00+04:00 2024-07-03T10:00:00+04:00'],
    },
    'that all times have in their text': {
      lines: event('DTSTART:20240703T090000+02', 'DTEND:20240703T100000+0200'),
      rows: ['2024-07-03T09:00:00+02:00 2024-07-03T10:00:00+02:00'],
    },
    'of vCalendar 1.0 with a summer': {
      lines: [
        'TZ:-05',
        'DAYLIGHT:TRUE;-04;20240310T020000;20241103T020000;EST;EDT',
        ...event('DTSTART:20240703T090000'),
        ...event('DTSTART:20241203T090000'),
      ],
      rows: ['2024-07-03T09:00:00-04:00', '2024-12-03T09:00:00-05:00'],
    },
    'that are two at once': {
      lines: event('DTSTART;TZID=Europe/Berlin:20240703T090000Z'),
      rows: ['2024-07-03T11:00:00+02:00'],
      problems: ['time-zone-twice'],
    },
    'behind a colon': {
      lines: event('DTSTART:TZID=Asia/Baku:20240703T090000'),
      rows: ['2024-07-03T09:00:00+04:00'],
    },
  });
});

const baku = 'X-WR-TIMEZONE:Asia/Baku';
const nine = '2024-07-03T09:00:00+04:00';

describe('times that programs write', () => {
  const starts: readonly (readonly [string, string])[] = [
    ['DTSTART:20240703090000', nine],
    ['DTSTART:13/07/2024 09:00', '2024-07-13T09:00:00+04:00'],
    ['DTSTART:3 июля 2024 09:00', nine],
    ['DTSTART:VALUE=DATE:20240703', '2024-07-03 2024-07-03'],
    ['dtstart:20240703T090000', nine],
    ['DtStart;Tzid=Asia/Baku:20240703T090000', nine],
  ];
  for (const [line, row] of starts) {
    it(line, () => {
      const lines = [baku, ...event('SUMMARY:Talk', line)];
      assert.deepEqual(rowsOf(read(calendar(lines))), [`${row} Talk`]);
    });
  }

  for (const text of ['1403-04-13T09:00', '2567-07-03T09:00', '03/07/2024 09:00', '20240703T']) {
    it(`${text} is said, and no time is guessed`, () => {
      const result = read(calendar([baku, ...event(`DTSTART:${text}`)]));
      assert.deepEqual(rowsOf(result), []);
      assert.deepEqual(codesOf(result), ['session-without-start']);
    });
  }

  const at = 'DTSTART:20240703T090000';
  const ten = `${nine} 2024-07-03T10:00:00+04:00`;
  check({
    'the first of two starts is empty': { lines: [baku, ...event('DTSTART:', at)], rows: [nine] },
    'an empty end beside a duration': {
      lines: [baku, ...event(at, 'DTEND:', 'DURATION:PT1H')],
      rows: [ten],
    },
    'an end that nobody can read beside a duration': {
      lines: [baku, ...event(at, 'DTEND:soon', 'DURATION:PT1H')],
      rows: [ten],
      problems: ['time-unreadable'],
    },
    'whole days to the last second': {
      lines: [baku, ...event('DTSTART;VALUE=DATE:20240703', 'DTEND:20240705T235959')],
      rows: ['2024-07-03 2024-07-05'],
    },
    'a whole day from midnight to midnight in UTC': {
      lines: [
        baku,
        ...event(
          'DTSTART:20240702T200000Z',
          'DTEND:20240703T200000Z',
          'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE',
        ),
      ],
      rows: ['2024-07-03 2024-07-03'],
    },
  });
});

describe('series', () => {
  const berlin = ';TZID=Europe/Berlin';
  const weekly = (...more: readonly string[]) =>
    event(`DTSTART${berlin}:20240603T090000`, 'SUMMARY:Talk', 'RRULE:FREQ=WEEKLY;COUNT=3', ...more);
  const days = (...more: readonly string[]) =>
    event('DTSTART;VALUE=DATE:20240603', 'SUMMARY:Day', 'RRULE:FREQ=WEEKLY;COUNT=3', ...more);
  const talk = (day: string) => `2024-06-${day}T09:00:00+02:00 Talk`;
  const day = (day: string) => `2024-06-${day} 2024-06-${day} Day`;
  const moved = `DTSTART${berlin}:20240611T140000`;
  const movedDay = event(
    'RECURRENCE-ID:20240609T220000Z',
    'DTSTART;VALUE=DATE:20240611',
    'SUMMARY:Day',
  );
  check({
    'without an end is said to have none': {
      lines: event(`DTSTART${berlin}:20240603T090000`, 'RRULE:FREQ=WEEKLY;UNTIL='),
      rows: ['2024-06-03T09:00:00+02:00'],
      problems: ['recurrence-endless'],
    },
    'with a day that may be two': {
      lines: event(`DTSTART${berlin}:20240603T090000`, 'RRULE:FREQ=WEEKLY;BYDAY=TUTH;COUNT=3'),
      rows: ['2024-06-03T09:00:00+02:00'],
      problems: ['recurrence-unreadable'],
    },
    'with a part that may leave out days': {
      lines: event(`DTSTART${berlin}:20240603T090000`, 'RRULE:FREQ=WEEKLY;COUNT=3;EXDATE=20240610'),
      rows: ['2024-06-03T09:00:00+02:00'],
      problems: ['recurrence-unreadable'],
    },
    'in weeks of the year': {
      lines: event(
        `DTSTART${berlin}:20240603T090000`,
        'SUMMARY:Talk',
        'RRULE:FREQ=YEARLY;BYWEEKNO=23,-1;BYDAY=MO;COUNT=3',
      ),
      rows: [talk('03'), '2024-12-23T09:00:00+01:00 Talk', '2025-06-02T09:00:00+02:00 Talk'],
    },
    'of which one start is replaced, named by its midnight': {
      lines: [
        ...weekly(),
        ...event(`RECURRENCE-ID${berlin}:20240610T000000`, moved, 'SUMMARY:Talk'),
      ],
      rows: [talk('03'), talk('17'), '2024-06-11T14:00:00+02:00 Talk'],
    },
    'of which one start is replaced, named by nothing that can be read': {
      lines: [...weekly(), ...event('RECURRENCE-ID:soon', moved, 'SUMMARY:Talk')],
      rows: [talk('03'), talk('10'), talk('17'), '2024-06-11T14:00:00+02:00 Talk'],
      problems: ['time-unreadable'],
    },
    'of which one start is replaced by an event without a start': {
      lines: [...weekly(), ...event(`RECURRENCE-ID${berlin}:20240610T090000`, 'SUMMARY:Renamed')],
      rows: [talk('03'), talk('17'), '2024-06-10T09:00:00+02:00 Renamed'],
    },
    'of days, of which one is left out by a time in the only zone of the file': {
      lines: days('EXDATE;TZID=W. Europe Standard Time:20240610T000000'),
      rows: [day('03'), day('17')],
    },
    'of days, of which one is left out by its midnight in UTC': {
      lines: ['X-WR-TIMEZONE:Europe/Berlin', ...days('EXDATE:20240609T220000Z')],
      rows: [day('03'), day('17')],
    },
    'of days, of which one is replaced, named by its midnight in UTC': {
      lines: ['X-WR-TIMEZONE:Europe/Berlin', ...days(), ...movedDay],
      rows: [day('03'), day('17'), day('11')],
    },
  });
});

describe('files', () => {
  const lines = [
    baku,
    ...event('SUMMARY:Talk', 'DTSTART:20240703T090000', String.raw`DESCRIPTION:One\, two`),
  ];
  const whole = calendar(lines);
  const breaks: Readonly<Record<string, string>> = {
    'printed with their escapes': JSON.stringify(whole).slice(1, -1),
    'copied out of a page': whole.replaceAll('\r\n', '<br />\r\n'),
    'with the line breaks of Unicode': whole.replaceAll('\r\n', '\u2028'),
    'with the line breaks of mainframes': whole.replaceAll('\r\n', '\u0085'),
  };
  for (const [what, text] of Object.entries(breaks)) {
    it(what, () => {
      const result = read(text);
      assert.deepEqual(rowsOf(result), [`${nine} Talk`]);
      assert.equal(result.document.sessions?.[0]?.abstract, 'One, two');
      assert.deepEqual(codesOf(result), []);
    });
  }

  it('without line breaks are said to be broken', () => {
    const { problems } = read(whole.replaceAll('\r\n', ' '));
    assert.deepEqual(
      problems.map(({ code, severity }) => `${severity} ${code}`),
      ['error calendar-unreadable'],
    );
  });

  it('that were cut off say so', () => {
    const result = read(whole.replace('END:VCALENDAR', ''));
    assert.deepEqual(rowsOf(result), [`${nine} Talk`]);
    assert.deepEqual(codesOf(result), ['calendar-cut-off']);
  });
});

describe('texts and addresses', () => {
  const session = (...more: readonly string[]) => {
    const { document } = read(calendar([baku, ...event('DTSTART:20240703T090000', ...more)]));
    const [first] = document.sessions ?? [];
    return { ...first, room: document.rooms?.[0]?.name, track: document.tracks?.[0]?.name };
  };

  it('the codes of e-mail and of JSON, and signs that nobody sees', () => {
    assert.equal(session('SUMMARY:=?UTF-8?Q?Caf=C3=A9_talk?=').title, 'Café talk');
    assert.equal(session(String.raw`SUMMARY:Caf\u00e9 talk`).title, 'Café talk');
    assert.equal(session('SUMMARY:Ca\u0007f\u0000é').title, 'Café');
    assert.equal(session('CATEGORIES:"Track A"').track, 'Track A');
  });

  it('addresses with backslashes or of the site itself, and a place that is none', () => {
    const addresses: readonly (readonly [string, string])[] = [
      [String.raw`URL:https\://a.example/x\,y`, 'https://a.example/x,y'],
      ['URL:/talk/1', 'https://host.example/talk/1'],
    ];
    for (const [line, url] of addresses) {
      assert.equal(session('SUMMARY:Talk', line).url, url);
    }
    const link = 'X-MICROSOFT-ONLINEMEETINGEXTERNALLINK:https://teams.example/l';
    assert.equal(session(link).stream, 'https://teams.example/l');
    assert.equal(session('LOCATION:-').room, undefined);
  });
});
