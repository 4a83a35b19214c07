/** Names of time zones as calendars have them: each means one clock, or it is said that none is known. */
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import ical from '../../../src/reading/formats/ical/ical.js';
import { worldZone } from '../../../src/reading/formats/ical/world-zones.js';
import { anyText } from '../../../src/reading/formats/foreign-value.js';
import { isTimeZone } from '../../../src/model/values/zoned-time.js';
import type { FormatResult } from '../../../src/reading/formats/source-format.js';
import { readAs } from './support/node-ports.js';

interface WindowsZones {
  readonly supplemental: {
    readonly windowsZones: {
      readonly mapTimezones: readonly {
        readonly mapZone: {
          readonly _other: string;
          readonly _type: string;
          readonly _territory: string;
        };
      }[];
    };
  };
}

const cldr = createRequire(import.meta.url)(
  'cldr-core/supplemental/windowsZones.json',
) as WindowsZones;
const windows = cldr.supplemental.windowsZones.mapTimezones
  .map(({ mapZone }) => mapZone)
  .filter(({ _territory }) => _territory === '001');

/** Names of one zone differ between years of the list (`Asia/Calcutta`, `Asia/Kolkata`). */
const canonical = (timeZone: string): string =>
  new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone;

async function read(lines: readonly string[], timeZone?: string): Promise<FormatResult> {
  const text = ['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR', ''].join('\r\n');
  return readAs(ical, { text, ...(timeZone === undefined ? {} : { timeZone }) });
}

const event = (...lines: readonly string[]) => ['BEGIN:VEVENT', 'UID:1', ...lines, 'END:VEVENT'];

describe("Windows' names", () => {
  it('are those of CLDR, every one', () => {
    assert.ok(windows.length > 130);
    for (const { _other: name, _type: zone } of windows) {
      assert.equal(canonical(worldZone(name) ?? name), canonical(zone), name);
    }
  });

  it('mean the same in summer', () => {
    for (const { _other: name } of windows) {
      const summer = name.replace('Standard', 'Daylight');
      assert.equal(worldZone(summer), worldZone(name), summer);
    }
  });
});

const shown: readonly (readonly [string, string | undefined])[] = [
  ['(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna', 'Europe/Berlin'],
  ['(UTC+01:00) Amsterdam, Berlin, Bern, Rom, Stockholm, Wien', 'Europe/Berlin'],
  ['(GMT+01:00) Sarajevo, Skopje, Warsaw, Zagreb', 'Europe/Warsaw'],
  ['(GMT+01.00) Sarajevo/Skopje/Warsaw/Zagreb', 'Europe/Warsaw'],
  ['(UTC+01:00) Bruxelles, Copenhague, Madrid, Paris', 'Europe/Paris'],
  ['(UTC-05:00) Eastern Time (US & Canada)', 'America/New_York'],
  ['(UTC-05:00) Eastern Time (US and Canada)', 'America/New_York'],
  ['(UTC-05:00) Eastern Time (US &amp; Canada)', 'America/New_York'],
  ['W.Europe Standard Time', 'Europe/Berlin'],
  ['Western European Summer Time', 'Europe/London'],
  ['New York', 'America/New_York'],
  ['+04', '+04:00'],
  ['Pacific Time (US & Canada), Tijuana', 'America/Los_Angeles'],
  ['Pacific Time (US & Canada); Tijuana', 'America/Los_Angeles'],
  ['(UTC-07:00) Chihuahua, La Paz, Mazatlan', 'America/Mazatlan'],
  ['(UTC-04:00) Georgetown, La Paz, Manaus, San Juan', 'America/La_Paz'],
  ['(UTC+05:30) Chennai, Kolkata, Mumbai, New Delhi', 'Asia/Kolkata'],
  ['(UTC+13:00) Nuku’alofa', 'Pacific/Tongatapu'],
  ["(UTC+13:00) Nuku'alofa", 'Pacific/Tongatapu'],
  ['(UTC+00:00) Dublin, Edinburgh, Lisbon, London', 'Europe/London'],
  ['Greenwich Mean Time : Dublin, Edinburgh, Lisbon, London', 'Europe/London'],
  ['(UTC) Dublin, Edimburgo, Lisboa, Londres', 'Europe/London'],
  ['(UTC) Coordinated Universal Time', 'UTC'],
  ['(UTC) Temps universel coordonné', 'UTC'],
  ['(UTC) ダブリン、エジンバラ、リスボン、ロンドン', undefined],
  ['(UTC+03:00) Москва, Санкт-Петербург', 'Europe/Moscow'],
  // All zones with this offset keep it through the year, so that the city does not matter.
  ['(UTC+04:00) Ортачала', '+04:00'],
  // Some zones with this one do, and others do not.
  ['(UTC+01:00) Ортачала', undefined],
  ['(UTC+04:00) Баку', 'Asia/Baku'],
  ['(UTC+01:00) Амстердам', 'Europe/Berlin'],
  ['(UTC+02:00) Athen, Bukarest', 'Europe/Bucharest'],
  ['(UTC+02:00) Вильнюс, Киев, Рига, София, Таллин, Хельсинки', 'Europe/Kiev'],
  ['(UTC-05:00) Eastern Time (USA & Kanada)', 'America/New_York'],
  ['RTZ 2 (зима)', 'Europe/Moscow'],
  // What stands in brackets is a word about the zone, and not another one.
  ['Europe/London (GMT/BST)', 'Europe/London'],
  ['Europe/Moscow (MSK)', 'Europe/Moscow'],
  ['MEZ', 'Europe/Berlin'],
  ['JST', 'Asia/Tokyo'],
  ['EDT', 'America/New_York'],
  ['BST', undefined],
  ['IST', undefined],
  ['AEST', undefined],
  ['PST', undefined],
  ['W. Europe Standard Time 1', 'Europe/Berlin'],
  ['Mitteleuropäische Zeit', 'Europe/Berlin'],
  ['Russia TZ 2 Standard Time', 'Europe/Moscow'],
  ['Eastern Daylight Time', 'America/New_York'],
  ['tzone://Microsoft/Utc', 'UTC'],
  ['tzone://Microsoft/Custom', undefined],
  ['UTC+03:00', '+03:00'],
  ['GMT+4', '+04:00'],
  ['GMT-0330', '-03:30'],
  ['US-Eastern', 'US/Eastern'],
  ['America/New York', 'America/New_York'],
  ['/mozilla.org/20050126_1/America/Argentina/Buenos_Aires', 'America/Argentina/Buenos_Aires'],
  ['/citadel.org/20190914_1/Europe/Berlin', 'Europe/Berlin'],
  ['Etc/GMT-4', 'Etc/GMT-4'],
  ['EST5EDT', 'EST5EDT'],
  // Engines take these for Dhaka, Kolkata and Anchorage; whoever wrote them may have meant others.
  ['BST', undefined],
  ['IST', undefined],
  ['AST', undefined],
  ['Mars/Olympus', undefined],
  ['UTC 2', undefined],
  ['UTC+99:99', undefined],
  ['', undefined],
  ['x'.repeat(100_000), undefined],
];

describe('names that programs show', () => {
  for (const [name, zone] of shown) {
    it(`${name.slice(0, 60) || 'nothing'} → ${zone ?? 'not known'}`, () => {
      assert.equal(worldZone(name), zone);
      assert.ok(zone === undefined || isTimeZone(zone));
    });
  }

  it('may have commas with backslashes, and colons without quotes', async () => {
    const { document, problems } = await read([
      ...event(
        'SUMMARY:a',
        String.raw`DTSTART;TZID=(UTC+01:00) Amsterdam\, Berlin\, Bern\, Rome:20240703T090000`,
      ),
      ...event('SUMMARY:b', 'DTSTART;TZID=tzone://Microsoft/Utc;VALUE=DATE-TIME:20240703T070000'),
    ]);
    assert.deepEqual(problems, []);
    assert.deepEqual(
      document.sessions?.map(({ start }) => start),
      ['2024-07-03T09:00:00+02:00', '2024-07-03T09:00:00+02:00'],
    );
  });
});

const newYork = (id: string): string[] => [
  'BEGIN:VTIMEZONE',
  `TZID:${id}`,
  'BEGIN:STANDARD',
  'DTSTART:16010101T020000',
  'TZOFFSETFROM:-0400',
  'TZOFFSETTO:-0500',
  'RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=11',
  'END:STANDARD',
  'BEGIN:DAYLIGHT',
  'DTSTART:16010101T020000',
  'TZOFFSETFROM:-0500',
  'TZOFFSETTO:-0400',
  'RRULE:FREQ=YEARLY;BYDAY=2SU;BYMONTH=3',
  'END:DAYLIGHT',
  'END:VTIMEZONE',
];

describe('a zone that the file defines', () => {
  it('changes its clock when its rules say so, for events and for the page', async () => {
    const { document, problems } = await read([
      ...newYork('Customized Time Zone'),
      ...event(
        'SUMMARY:monthly',
        'DTSTART;TZID=Customized Time Zone:20240903T090000',
        'RRULE:FREQ=MONTHLY;COUNT=4',
      ),
    ]);
    assert.deepEqual(problems, []);
    assert.equal(document.timeZone, 'America/New_York');
    assert.deepEqual(
      document.sessions?.map(({ start }) => start.slice(5)),
      [
        '09-03T09:00:00-04:00',
        '10-03T09:00:00-04:00',
        '11-03T09:00:00-05:00',
        '12-03T09:00:00-05:00',
      ],
    );
  });

  it('may change on days of the month, on dates, and have an end', async () => {
    const { document } = await read([
      'BEGIN:VTIMEZONE',
      'TZID:Own',
      'BEGIN:DAYLIGHT',
      'DTSTART:20200308T020000',
      'TZOFFSETFROM:-0500',
      'TZOFFSETTO:-0400',
      'RRULE:FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=8,9,10,11,12,13,14;BYDAY=SU;UNTIL=20230312T070000Z',
      'END:DAYLIGHT',
      'BEGIN:STANDARD',
      'DTSTART:20201101T020000',
      'RDATE:20211107T020000,20221106T020000',
      'TZOFFSETFROM:-0400',
      'TZOFFSETTO:-0500',
      'END:STANDARD',
      'END:VTIMEZONE',
      ...[
        '2021-03-13',
        '2021-03-14',
        '2021-11-06',
        '2021-11-07',
        '2023-06-01',
        '2024-12-01',
      ].flatMap((day) =>
        event(`SUMMARY:${day}`, `DTSTART;TZID=Own:${day.replaceAll('-', '')}T120000`),
      ),
    ]);
    assert.deepEqual(
      document.sessions?.map(({ title, start }) => [
        title,
        (Date.parse(`${anyText(title)}T12:00:00Z`) - Date.parse(start)) / 3_600_000,
      ]),
      [
        ['2021-03-13', -5],
        ['2021-03-14', -4],
        ['2021-11-06', -4],
        ['2021-11-07', -5],
        ['2023-06-01', -4],
        ['2024-12-01', -4],
      ],
    );
  });

  it('is said to be like no other where it is', async () => {
    const { document, problems } = await read([
      ...newYork('Moon').map((line) => line.replace('-0500', '+0517').replace('-0400', '+0617')),
      ...event('SUMMARY:a', 'DTSTART;TZID=Moon:20240703T090000'),
    ]);
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['time-zone-unmatched'],
    );
    assert.equal(Date.parse(document.sessions?.[0]?.start ?? ''), Date.UTC(2024, 6, 3, 2, 43));
  });

  it('is shown to the minute where its offset has seconds', async () => {
    const { document } = await read([
      ...['BEGIN:VTIMEZONE', 'TZID:Old', 'BEGIN:STANDARD', 'DTSTART:18000101T000000'],
      ...['TZOFFSETFROM:+001932', 'TZOFFSETTO:+001932', 'END:STANDARD', 'END:VTIMEZONE'],
      ...event('SUMMARY:a', 'DTSTART;TZID=Old:20240703T090000'),
    ]);
    assert.equal(document.timeZone, '+00:20');
    assert.equal(document.sessions?.[0]?.start, '2024-07-03T09:00:28+00:20');
  });

  it('is not known where it is further from UTC than any clock', async () => {
    const { document, problems } = await read([
      ...newYork('Far').map((line) => line.replace('-0500', '+9999')),
      ...event('SUMMARY:a', 'DTSTART;TZID=Far:20240703T090000'),
    ]);
    assert.deepEqual(document.sessions, []);
    assert.ok(problems.some(({ code }) => code === 'time-zone-unknown'));
  });

  it('is not known where its rules cannot be followed', async () => {
    const { document, problems } = await read([
      ...newYork('Odd').map((line) => line.replace('FREQ=YEARLY', 'FREQ=SECONDLY')),
      ...event('SUMMARY:a', 'DTSTART;TZID=Odd:20240703T090000'),
    ]);
    assert.deepEqual(document.sessions, []);
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['time-zone-missing', 'time-zone-unknown', 'session-without-start'],
    );
  });
});

describe('a zone that nobody knows', () => {
  const unknown = event('SUMMARY:a', 'DTSTART;TZID=Nowhere:20240703T090000');

  it('is a problem in words, and no time is guessed', async () => {
    const { document, problems } = await read(['X-WR-TIMEZONE:Europe/Berlin', ...unknown]);
    assert.deepEqual(document.sessions, []);
    assert.match(problems[0]?.message ?? '', /"Nowhere".*left out/);
  });

  it('is the one that the page names', async () => {
    const { document, problems } = await read(unknown, 'Asia/Baku');
    assert.equal(document.sessions?.[0]?.start, '2024-07-03T09:00:00+04:00');
    assert.match(problems[0]?.message ?? '', /"Nowhere".*Asia\/Baku/);
  });

  it('may be what the calendar says of itself, beside events that name another', async () => {
    const { document, problems } = await read([
      'X-WR-TIMEZONE:Nowhere',
      ...event('SUMMARY:a', 'DTSTART;TZID=Asia/Baku:20240703T090000'),
    ]);
    assert.equal(document.timeZone, 'Asia/Baku');
    assert.deepEqual(
      problems.map(({ code, path }) => [code, path]),
      [['time-zone-unknown', '2:1']],
    );
  });
});

describe('two calendars in one file', () => {
  it('have clocks of their own', async () => {
    const calendar = (zone: string, title: string) =>
      ['BEGIN:VCALENDAR', `X-WR-TIMEZONE:${zone}`]
        .concat(event(`SUMMARY:${title}`, 'DTSTART:20240703T090000'), 'END:VCALENDAR')
        .join('\n');
    const text = `${calendar('Europe/Berlin', 'a')}\n${calendar('America/New_York', 'b')}`;
    const { document } = await readAs(ical, { text });
    assert.equal(document.timeZone, 'Europe/Berlin');
    assert.deepEqual(
      document.sessions?.map(({ start }) => start),
      ['2024-07-03T09:00:00+02:00', '2024-07-03T15:00:00+02:00'],
    );
  });
});
