/**
 * Calendars whose times are not certain: what is known is kept, and the rest is said in words. Also
 * texts that belong to other properties than those in which programs write them.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import ical from '../../../src/reading/formats/ical/ical.js';
import type { FormatResult } from '../../../src/reading/formats/source-format.js';
import { readAs } from './support/node-ports.js';

async function read(lines: readonly string[]): Promise<FormatResult> {
  const all = ['BEGIN:VCALENDAR', 'X-WR-TIMEZONE:Europe/Berlin', ...lines, 'END:VCALENDAR', ''];
  return readAs(ical, { text: all.join('\r\n') });
}

const event = (...lines: readonly string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'];

/** The changes of a zone, each as its kind, first day, offsets and rule. */
const zoneOf = (id: string, ...changes: readonly (readonly string[])[]): string[] => [
  ...['BEGIN:VTIMEZONE', `TZID:${id}`],
  ...changes.flatMap(([kind = '', start = '', from = '', to = '', ...more]) => [
    `BEGIN:${kind}`,
    `DTSTART:${start}T020000`,
    `TZOFFSETFROM:${from}`,
    ...(to === '' ? [] : [`TZOFFSETTO:${to}`]),
    ...more.map((rule) => `RRULE:FREQ=YEARLY;${rule}`),
    `END:${kind}`,
  ]),
  'END:VTIMEZONE',
];
const spring = 'BYMONTH=3;BYDAY=-1SU';
const autumn = 'BYMONTH=10;BYDAY=-1SU';
const summerOf = (...rule: readonly string[]) => [
  'DAYLIGHT',
  '20240331',
  '+0100',
  '+0200',
  ...rule,
];
const winterOf = (...rule: readonly string[]) => [
  'STANDARD',
  '20231029',
  '+0200',
  '+0100',
  ...rule,
];
const at = (zone: string, time: string) =>
  event(`DTSTART;TZID=${zone}:${time}T090000`, 'SUMMARY:T');

describe('what is not certain in a calendar', () => {
  const york = 'DTSTART;TZID=America/New_York:20240703T090000';
  const nine = '2024-07-03T15:00:00+02:00';
  const day = (number: number) => `2024-07-0${number}T09:00:00+02:00`;
  const daily = (...more: readonly string[]) =>
    event('UID:1', 'SUMMARY:T', 'DTSTART:20240703T090000', 'RRULE:FREQ=DAILY;COUNT=3', ...more);
  const cases: Readonly<Record<string, readonly [readonly string[], readonly string[], RegExp?]>> =
    {
      'a zone that is defined twice, as two clocks': [
        [
          ...zoneOf('My Zone', winterOf(autumn), summerOf(spring)),
          ...at('My Zone', '20240703'),
          ...zoneOf('My Zone', ['STANDARD', '20000101', '-0500', '-0500']),
        ],
        [],
        /"My Zone", which the calendar defines twice/,
      ],
      'a zone that is defined twice in other words, as one clock': [
        [
          ...zoneOf('My Zone', winterOf(autumn), summerOf(spring)),
          ...zoneOf(
            'My Zone',
            ['STANDARD', '19701025', '+0200', '+0100', autumn],
            summerOf(spring),
          ),
          ...at('My Zone', '20241203'),
        ],
        ['2024-12-03T09:00:00+01:00'],
      ],
      'a zone of Windows that is defined twice is what its name says': [
        [
          ...zoneOf('Romance Standard Time', winterOf(autumn), summerOf(spring)),
          ...zoneOf('Romance Standard Time', ['STANDARD', '20000101', '-0500', '-0500']),
          ...at('Romance Standard Time', '20240703'),
        ],
        ['2024-07-03T09:00:00+02:00'],
      ],
      'a zone whose winter has no offset': [
        [
          ...zoneOf('My Zone', summerOf(spring), ['STANDARD', '20231029', '+0200']),
          ...at('My Zone', '20241203'),
        ],
        [],
        /"My Zone", whose definition in the calendar says too little/,
      ],
      'a zone with the changes of one year, in another year': [
        [
          ...zoneOf('My Zone', winterOf(), summerOf()),
          ...at('My Zone', '20240703'),
          ...at('My Zone', '20241203'),
        ],
        ['2024-07-03T09:00:00+02:00'],
        /"My Zone", which the calendar defines for one year/,
      ],
      'a series that goes beyond the year of such a zone': [
        [
          ...zoneOf('My Zone', winterOf(), summerOf()),
          ...event(
            'DTSTART;TZID=My Zone:20241009T090000',
            'SUMMARY:T',
            'RRULE:FREQ=MONTHLY;COUNT=2',
          ),
        ],
        ['2024-10-09T09:00:00+02:00'],
        /whose time is not known.*left out: 1/,
      ],
      'a zone whose summer and winter begin at one time': [
        [
          ...zoneOf(
            'My Zone',
            ['STANDARD', '19700101', '+0200', '+0100'],
            ['DAYLIGHT', '19700101', '+0100', '+0200'],
          ),
          ...at('My Zone', '20240703'),
        ],
        [],
        /"My Zone", whose definition/,
      ],
      'a whole day in a zone that nobody knows': [
        event(
          'DTSTART;TZID=Nowhere:20240703T000000',
          'SUMMARY:T',
          'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE',
        ),
        ['2024-07-03'],
      ],
      'the zero of a clock': [
        event('DTSTART:19700101T000000Z', 'SUMMARY:T'),
        [],
        /without a start/,
      ],
      'the zero of a clock in the zone of a site': [
        event('DTSTART:19700101T010000', 'SUMMARY:T'),
        [],
        /without a start/,
      ],
      'a minute after the end of a day': [
        event('DTSTART:20240703T240100', 'SUMMARY:T'),
        [],
        /without a start/,
      ],
      'a rule that ends before its event begins': [
        event('SUMMARY:T', york, 'RRULE:FREQ=DAILY;UNTIL=19700101T000000Z'),
        [nine],
        /ends before the event begins/,
      ],
      'an exception at another time of day than the series': [
        daily('EXDATE:20240704T100000'),
        [day(3), day(4), day(5)],
        /exception \(EXDATE\) for 2024-07-04T10:00/,
      ],
      'an exception beside the one that counts': [
        daily('EXDATE:20240704T100000,20240704T090000'),
        [day(3), day(5)],
      ],
      'a change to a start at another time of day than the series': [
        [
          ...daily(),
          ...event(
            'UID:1',
            'RECURRENCE-ID:20240704T110000',
            'DTSTART:20240704T110000',
            'SUMMARY:T',
          ),
        ],
        [day(3), day(4), day(5), '2024-07-04T11:00:00+02:00'],
        /change \(RECURRENCE-ID\) for 2024-07-04T11:00/,
      ],
      'the later part of a series without the first one': [
        event(
          ...['UID:1', 'SUMMARY:T', 'RECURRENCE-ID;RANGE=THISANDFUTURE:20240703T080000'],
          ...['DTSTART:20240703T090000', 'RRULE:FREQ=DAILY;COUNT=2'],
        ),
        [day(3), day(4)],
      ],
      'an event without its beginning': [
        ['SUMMARY:Lost', 'DTSTART:20240703T090000', 'END:VEVENT', ...event('SUMMARY:T', york)],
        [nine],
        /found a start \(DTSTART\) outside of events/,
      ],
      'a second calendar without a zone': [
        [
          'END:VCALENDAR',
          'BEGIN:VCALENDAR',
          ...event('SUMMARY:T', 'DTSTART:20240703T090000'),
          'END:VCALENDAR',
          'BEGIN:VCALENDAR',
          'X-WR-TIMEZONE:Europe/Berlin',
          ...event('SUMMARY:T', york),
        ],
        [day(3), nine],
        /name no time zone; they are read in Europe\/Berlin/,
      ],
    };
  for (const [what, [lines, starts, said]] of Object.entries(cases)) {
    it(what, async () => {
      const { document, problems } = await read(lines);
      assert.deepEqual(
        document.sessions?.map(({ start }) => start),
        starts,
      );
      const words = problems.map(({ message }) => message).join('\n');
      if (said) assert.match(words, said);
      else assert.equal(words, '');
    });
  }

  for (const parameter of [
    'TZNAME=America/New_York',
    'TIMEZONE=America/New_York',
    'TZ=America/New_York',
    'X-TZID=America/New_York',
    'America/New_York',
    'TZOFFSETFROM=-0400',
    'TZID = America/New_York',
    'TZID=America/New_York;',
  ]) {
    it(`a start with ${parameter} is in that zone`, async () => {
      const { document, problems } = await read(
        event('SUMMARY:T', `DTSTART;${parameter}:20240703T090000`),
      );
      assert.equal(document.sessions?.[0]?.start, nine);
      assert.deepEqual(problems, []);
    });
  }

  for (const time of [
    '20240703T090000-4',
    '20240703T090000 GMT-4',
    String.raw`20240703T150000\n`,
    ':20240703T150000',
  ]) {
    it(`a start at ${time}`, async () => {
      const { document } = await read(event('SUMMARY:T', `DTSTART:${time}`));
      assert.equal(document.sessions?.[0]?.start, nine);
    });
  }

  it('an offset of 15 hours is none', async () => {
    const { document } = await read(event('SUMMARY:T', 'DTSTART:20240703T090000-1500'));
    assert.deepEqual(document.sessions, []);
  });

  for (const name of ['Europe/Berlin,America/New_York', 'GMT+01:00/+02:00']) {
    it(`"${name}" is no zone, since it names two`, async () => {
      const { document, problems } = await read(
        event('SUMMARY:T', `DTSTART;TZID=${name}:20240703T090000`),
      );
      assert.deepEqual(document.sessions, []);
      assert.ok(problems.some(({ code }) => code === 'time-zone-unknown'));
    });
  }

  it('a time without a zone among events of several zones', async () => {
    const lines = [
      ...at('Europe/Berlin', '20240703'),
      ...at('America/New_York', '20240703'),
      ...event('SUMMARY:T', 'DTSTART:20240703T090000'),
    ];
    const text = ['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR', ''].join('\n');
    const { problems } = await readAs(ical, { text });
    assert.match(problems[0]?.message ?? '', /name no time zone; they are read in Europe\/Berlin/);
    const named = await readAs(ical, { text, timeZone: 'Europe/Berlin' });
    assert.deepEqual(named.problems, []);
  });

  it('an end without a zone is on the clock of the start', async () => {
    const { document } = await read(event('SUMMARY:T', york, 'DTEND:20240703T100000'));
    assert.equal(document.sessions?.[0]?.end, '2024-07-03T16:00:00+02:00');
  });

  it('a length without a unit is none, since it may be minutes or seconds', async () => {
    const { document, problems } = await read(event('SUMMARY:T', york, 'DURATION:3600'));
    assert.equal(document.sessions?.[0]?.end, undefined);
    assert.match(problems[0]?.message ?? '', /DURATION "3600"/);
  });
});

describe('categories', () => {
  const lines = [
    'CATEGORIES:"Research, development","Other"',
    String.raw`CATEGORIES:http://schemas.google.com/g/2005#event,Research\, development`,
  ];
  for (const line of lines) {
    it(line, async () => {
      const { document } = await read(event('DTSTART:20240701T100000', line));
      assert.equal(document.tracks?.[0]?.name, 'Research, development');
    });
  }
});

describe('places', () => {
  it('the way into a meeting that Google writes below a description is no part of it', async () => {
    const block = String.raw`\n\n-::~:~::~:~::-\nJoin: https://meet.example/a\n-::~:~::~:~::-`;
    const { document } = await read(event('DTSTART:20240701T100000', `DESCRIPTION:About${block}`));
    const [found] = document.sessions ?? [];
    assert.equal(found?.abstract, 'About');
    assert.equal(found?.stream, 'https://meet.example/a');
  });

  it('a place has a name of its own where LOCATION is missing', async () => {
    const apple = 'X-APPLE-STRUCTURED-LOCATION;VALUE=URI;X-TITLE="Hall: one":geo:40.4,49.8';
    const standard = ['BEGIN:VLOCATION', 'UID:9', 'NAME:Hall: one', 'END:VLOCATION'];
    for (const lines of [[apple], standard]) {
      const { document } = await read(event('DTSTART:20240701T100000', ...lines));
      assert.equal(document.rooms?.[0]?.name, 'Hall: one');
    }
  });
});
