/** Recurring events: rules that others refuse, changes to a series, and how much a file may ask for. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import ical from '../../../src/reading/formats/ical/ical.js';
import type { FormatResult } from '../../../src/reading/formats/source-format.js';
import { readAs } from './support/node-ports.js';

async function read(lines: readonly string[]): Promise<FormatResult> {
  const text = ['BEGIN:VCALENDAR', 'X-WR-TIMEZONE:Europe/Berlin', ...lines, 'END:VCALENDAR', ''];
  return readAs(ical, { text: text.join('\r\n') });
}

const event = (...lines: readonly string[]) => ['BEGIN:VEVENT', 'UID:1', ...lines, 'END:VEVENT'];
const daily = (...lines: readonly string[]) =>
  event('SUMMARY:Daily', 'DTSTART:20240701T100000', 'DURATION:PT1H', ...lines);

/** Days and hours of July 2024. */
const startsOf = ({ document }: FormatResult): string[] =>
  (document.sessions ?? []).map(({ start }) => start.slice(8, 16).replace('T', ' '));

const codesOf = ({ problems }: FormatResult): string[] => problems.map(({ code }) => code);

const rules: readonly (readonly [string, readonly string[]])[] = [
  ['FREQ=DAILY;COUNT=2', ['01 10:00', '02 10:00']],
  ['freq=daily;count=2', ['01 10:00', '02 10:00']],
  ['RRULE:FREQ=DAILY;COUNT=2', ['01 10:00', '02 10:00']],
  ['FREQ=DAILY;COUNT=2;BYDAY=;WKST=', ['01 10:00', '02 10:00']],
  ['FREQ=DAILY;COUNT=2;', ['01 10:00', '02 10:00']],
  ['FREQ = DAILY ; COUNT = 2', ['01 10:00', '02 10:00']],
  ['FREQ=DAILY;UNTIL=2024-07-02', ['01 10:00', '02 10:00']],
  ['FREQ=DAILY;UNTIL=2024-07-02T08:00:00Z', ['01 10:00', '02 10:00']],
  ['FREQ=DAILY;UNTIL=2024-07-02 10:00', ['01 10:00', '02 10:00']],
  ['FREQ=DAILY;UNTIL=20240702T075959Z', ['01 10:00']],
  ['FREQ=WEEKLY;COUNT=2;BYDAY=MO,TU,', ['01 10:00', '02 10:00']],
  ['FREQ=WEEKLY;COUNT=2;BYDAY=MONDAY,TUESDAY', ['01 10:00', '02 10:00']],
  ['FREQ=DAILY;COUNT="2"', ['01 10:00', '02 10:00']],
  ['FREQ=WEEKLY;COUNT=2;BYDAY="MO,TU"', ['01 10:00', '02 10:00']],
  [String.raw`FREQ=DAILY\;COUNT=2`, ['01 10:00', '02 10:00']],
  ['RSCALE=GREGORIAN;FREQ=DAILY;COUNT=2;SKIP=OMIT', ['01 10:00', '02 10:00']],
  ['FREQ=DAILY;COUNT=2;X-EVOLUTION-ENDDATE=20240702T080000Z', ['01 10:00', '02 10:00']],
  // A century on, or never: the first day stands.
  ['FREQ=DAILY;INTERVAL=10000000;COUNT=1', ['01 10:00']],
  // 29 February counts only where there is one.
  ['FREQ=YEARLY;BYMONTH=7;BYMONTHDAY=1;COUNT=1', ['01 10:00']],
];

describe('rules that others refuse', () => {
  for (const [rule, starts] of rules) {
    it(rule, async () => {
      const result = await read(daily(`RRULE:${rule}`));
      assert.deepEqual(startsOf(result), starts);
      assert.deepEqual(codesOf(result), []);
    });
  }

  const unclear = [
    'every day',
    'FREQ=DAILY;UNTIL=soon',
    'FREQ=DAILY;COUNT=none',
    'RSCALE=HEBREW;FREQ=YEARLY;COUNT=2',
    'D1 #5',
    'COUNT=3',
  ];
  for (const rule of unclear) {
    it(`${rule}: shown once, and said`, async () => {
      const result = await read(daily(`RRULE:${rule}`));
      assert.deepEqual(startsOf(result), ['01 10:00']);
      assert.deepEqual(codesOf(result), ['recurrence-unreadable']);
      assert.ok(result.problems[0]?.message.includes(rule));
    });
  }

  it('a leap day that is counted is found as often as it is asked for', async () => {
    const { document } = await read(
      event(
        'SUMMARY:Leap',
        'DTSTART:20240229',
        'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29;COUNT=3',
      ),
    );
    assert.deepEqual(
      document.sessions?.map(({ start }) => start),
      ['2024-02-29', '2028-02-29', '2032-02-29'],
    );
  });
});

describe('changes to a series', () => {
  it('holds from an instance on (RANGE=THISANDFUTURE), under changes to one day', async () => {
    const result = await read([
      ...daily('RRULE:FREQ=DAILY;COUNT=5', 'LOCATION:A'),
      ...event(
        'RECURRENCE-ID;RANGE=THISANDFUTURE:20240703T100000',
        'DTSTART:20240703T113000',
        'DURATION:PT2H',
        'SUMMARY:Later',
        'LOCATION:B',
      ),
      ...event(
        'RECURRENCE-ID:20240704T100000',
        'DTSTART:20240704T180000',
        'STATUS:CANCELLED',
        'SUMMARY:Gone',
      ),
    ]);
    const rows = result.document.sessions?.map(({ title, start, end, state }) =>
      [JSON.stringify(title), start.slice(8, 16), end?.slice(11, 16), state].join(' '),
    );
    assert.deepEqual(rows?.sort(), [
      '"Daily" 01T10:00 11:00 ',
      '"Daily" 02T10:00 11:00 ',
      '"Gone" 04T18:00  cancelled',
      '"Later" 03T11:30 13:30 ',
      '"Later" 05T11:30 13:30 ',
    ]);
  });

  it('replaces a day of an event of whole days, whatever kind of time names it', async () => {
    const result = await read([
      ...event('SUMMARY:Days', 'DTSTART;VALUE=DATE:20240701', 'RRULE:FREQ=DAILY;COUNT=2'),
      ...event('SUMMARY:Other', 'RECURRENCE-ID:20240702T000000', 'DTSTART;VALUE=DATE:20240705'),
    ]);
    assert.deepEqual(startsOf(result), ['01', '05']);
  });

  it('adds dates, and periods with their own length (RDATE)', async () => {
    const { document } = await read(
      daily(
        'RDATE;TZID=Europe/Berlin:20240703T140000',
        'RDATE;VALUE=PERIOD:20240704T120000Z/PT3H,20240705T120000Z/20240705T160000Z',
      ),
    );
    assert.deepEqual(
      document.sessions?.map(({ start, end }) => [start.slice(8, 16), end?.slice(8, 16)]),
      [
        ['01T10:00', '01T11:00'],
        ['03T14:00', '03T15:00'],
        ['04T14:00', '04T17:00'],
        ['05T14:00', '05T18:00'],
      ],
    );
  });

  it('leaves out an exception in the clock of another zone', async () => {
    const result = await read(
      daily('RRULE:FREQ=DAILY;COUNT=3', 'EXDATE;TZID=America/New_York:20240702T040000'),
    );
    assert.deepEqual(startsOf(result), ['01 10:00', '03 10:00']);
  });

  for (const [what, exception] of [
    ['as a midnight', 'EXDATE;TZID=Europe/Berlin:20240702T000000'],
    ['as a day', 'EXDATE;VALUE=DATE:20240702'],
    ['behind a semicolon', 'EXDATE:20240630T100000;20240702T100000'],
  ] as const) {
    it(`leaves out a day that is written ${what}`, async () => {
      const result = await read(daily('RRULE:FREQ=DAILY;COUNT=3', exception));
      assert.deepEqual(startsOf(result), ['01 10:00', '03 10:00']);
      assert.deepEqual(codesOf(result), []);
    });
  }

  it('leaves out every exception, also where several stand between two starts', async () => {
    const result = await read(
      daily(
        'RRULE:FREQ=WEEKLY;COUNT=3',
        'EXDATE:20240702T100000,20240703T100000,20240708T100000',
        'EXDATE;VALUE=DATE:20240704',
      ),
    );
    assert.deepEqual(startsOf(result), ['01 10:00', '15 10:00']);
  });

  for (const end of [';COUNT=2', '']) {
    it(`follows two rules as one list, and a rule of exceptions${end}`, async () => {
      const result = await read(
        daily(
          'RRULE:FREQ=DAILY;COUNT=4',
          'RRULE:FREQ=WEEKLY;COUNT=2',
          `EXRULE:FREQ=DAILY;INTERVAL=2${end}`,
        ),
      );
      assert.deepEqual(startsOf(result), ['02 10:00', '04 10:00', '08 10:00']);
    });
  }
});

/** Rules that kept a page waiting for good; none of them gives more than its first start or two. */
const hopeless = [
  'FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30;COUNT=10',
  'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31;COUNT=10',
  'FREQ=DAILY;INTERVAL=10000000;COUNT=9',
  'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=1000000000',
  'FREQ=WEEKLY;INTERVAL=1000000;BYDAY=MO;COUNT=5',
  'FREQ=SECONDLY;INTERVAL=100000000000;COUNT=5',
  'FREQ=HOURLY;BYMONTH=2;BYMONTHDAY=30;COUNT=2',
  'FREQ=YEARLY;BYDAY=1MO;BYMONTHDAY=15;COUNT=3',
  'FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30;COUNT=4',
  'FREQ=YEARLY;BYWEEKNO=54;COUNT=2',
];

/** Rules that ical.js reads otherwise; python-dateutil gives the same starts. */
const exact: readonly (readonly [rule: string, start: string, starts: readonly string[]])[] = [
  [
    'FREQ=HOURLY;INTERVAL=3;BYHOUR=9,10,11;COUNT=3',
    '20240804T0930',
    ['08-04 09:30', '08-05 09:30', '08-06 09:30'],
  ],
  ['FREQ=YEARLY;BYDAY=20MO;COUNT=2', '20250519T0930', ['05-19 09:30', '05-18 09:30']],
  [
    'FREQ=DAILY;BYHOUR=9,14;BYMINUTE=0,30;BYSETPOS=1,-1;COUNT=3',
    '20240821T0900',
    ['08-21 09:00', '08-21 14:30', '08-22 09:00'],
  ],
  [
    'FREQ=WEEKLY;BYDAY=SA,TH,WE;BYSETPOS=-1;COUNT=3',
    '20240217T0900',
    ['02-17 09:00', '02-24 09:00', '03-02 09:00'],
  ],
  [
    'FREQ=MONTHLY;BYMONTH=6,2;COUNT=3',
    '20240217T0930',
    ['02-17 09:30', '06-17 09:30', '02-17 09:30'],
  ],
  [
    'FREQ=MONTHLY;BYMONTH=3,11;BYMONTHDAY=8,2,3;COUNT=4',
    '20241102T0930',
    ['11-02 09:30', '11-03 09:30', '11-08 09:30', '03-02 09:30'],
  ],
  [
    'FREQ=DAILY;BYMONTHDAY=-1;COUNT=3',
    '20240831T0930',
    ['08-31 09:30', '09-30 09:30', '10-31 09:30'],
  ],
  [
    'FREQ=MINUTELY;INTERVAL=10;BYMINUTE=0,30,20;COUNT=3',
    '20240712T0030',
    ['07-12 00:30', '07-12 01:00', '07-12 01:20'],
  ],
  ['FREQ=SECONDLY;BYMONTH=1;COUNT=2', '20240701T1000', ['07-01 10:00', '01-01 00:00']],
];

describe('rules that others read otherwise', () => {
  for (const [rule, start, starts] of exact) {
    it(rule, async () => {
      const result = await read(event('SUMMARY:x', `DTSTART:${start}00`, `RRULE:${rule}`));
      const found = (result.document.sessions ?? []).map((session) => session.start);
      assert.deepEqual(
        found.map((one) => one.slice(5, 16).replace('T', ' ')),
        starts,
      );
      assert.deepEqual(codesOf(result), []);
    });
  }
});

describe('rules that match nothing', () => {
  for (const rule of hopeless) {
    it(`${rule}: the event is shown, and it is said`, async () => {
      const result = await read(daily(`RRULE:${rule}`));
      assert.equal(startsOf(result)[0], '01 10:00');
      assert.ok(startsOf(result).length <= 2);
      assert.notDeepEqual(codesOf(result), []);
    });
  }

  it('a fifth Monday of Februaries without a 29th', async () => {
    const result = await read(
      event(
        'SUMMARY:x',
        'DTSTART:20250203T100000',
        'RRULE:FREQ=MONTHLY;INTERVAL=48;BYDAY=5MO;COUNT=3',
      ),
    );
    assert.equal(result.document.sessions?.length, 1);
    assert.deepEqual(codesOf(result), ['recurrence-limit']);
  });
});

describe('sums', () => {
  const many = (count: number, rule: string): string[] =>
    Array.from({ length: count }, (_, index) => [
      'BEGIN:VEVENT',
      `UID:${index}`,
      `SUMMARY:${index}`,
      'DTSTART:20240701T100000',
      `RRULE:${rule}`,
      'END:VEVENT',
    ]).flat();

  it('240 events of 1,000 starts each: all events, some thousand starts, and one sentence', async () => {
    const { document, problems } = await read(many(240, 'FREQ=DAILY;COUNT=1000'));
    const sessions = document.sessions ?? [];
    assert.equal(new Set(sessions.map(({ title }) => title)).size, 240);
    assert.ok(sessions.length > 4000 && sessions.length < 6000, String(sessions.length));
    const said = problems.filter(({ message }) => message.includes('left out'));
    assert.equal(said.length, 1);
    assert.match(said[0]?.message ?? '', /from this event on/);
  });

  it('an event of more than 1,000 starts says that there are more', async () => {
    const result = await read(daily('RRULE:FREQ=DAILY;COUNT=1001'));
    assert.equal(startsOf(result).length, 1000);
    assert.deepEqual(codesOf(result), ['recurrence-limit']);
    assert.match(result.problems[0]?.message ?? '', /more than 1000/);
  });

  it('says nothing where nothing is left out', async () => {
    const result = await read([
      ...daily('RRULE:FREQ=DAILY;COUNT=1000'),
      ...many(100, 'FREQ=MONTHLY;BYDAY=2TU;UNTIL=20250701'),
    ]);
    assert.deepEqual(codesOf(result), []);
    assert.equal(startsOf(result).length, 1000 + 100 * 13);
  });
});
