import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import {
  dayKey,
  formatIso,
  isTimeZone,
  offsetMinutes,
  parseTime,
  readWallClock,
  startOfNextDay,
} from '../../src/model/values/zoned-time.js';

const utc = (text: string, timeZone: string): string | undefined => {
  const time = parseTime(text, timeZone);
  return time && new Date(time.epoch).toISOString().replace('.000', '');
};

/** What is written, the zone it is read in, the instant it means. */
const read: readonly (readonly [string, string, string])[] = [
  ['2026-06-23T09:30', 'Asia/Baku', '2026-06-23T05:30:00Z'],
  ['2026-06-23 9:30', 'Asia/Baku', '2026-06-23T05:30:00Z'],
  ['2026-06-23', 'Asia/Baku', '2026-06-22T20:00:00Z'],
  ['2026-06-23T09:30Z', 'Asia/Baku', '2026-06-23T09:30:00Z'],
  ['2026-06-23T09:30+02:00', 'Asia/Baku', '2026-06-23T07:30:00Z'],
  ['2026-06-23T09:30-0330', 'Asia/Baku', '2026-06-23T13:00:00Z'],
  ['2026-06-23T09:30+05', 'Asia/Baku', '2026-06-23T04:30:00Z'],
  ['2026-06-23T24:00', 'UTC', '2026-06-24T00:00:00Z'],
  ['2026-06-23T09:30:15.5', 'UTC', '2026-06-23T09:30:15.500Z'],
  ['2028-02-29T10:00', 'UTC', '2028-02-29T10:00:00Z'],
  // Azerbaijan kept summer time until 2015: five hours ahead in June, four since.
  ['2015-06-23T09:30', 'Asia/Baku', '2015-06-23T04:30:00Z'],
  ['2016-06-23T09:30', 'Asia/Baku', '2016-06-23T05:30:00Z'],
  // The hour that Vienna skips: later by the length of the gap (RFC 5545, 3.3.5).
  ['2026-03-29T02:30', 'Europe/Vienna', '2026-03-29T01:30:00Z'],
  // The hour that it repeats: the first of the two.
  ['2026-10-25T02:30', 'Europe/Vienna', '2026-10-25T00:30:00Z'],
  ['2026-10-25T03:00', 'Europe/Vienna', '2026-10-25T02:00:00Z'],
  // A change at midnight, so that a day begins at one o'clock.
  ['2026-04-24', 'Africa/Cairo', '2026-04-23T22:00:00Z'],
  ['2026-06-23T09:30', 'Asia/Kathmandu', '2026-06-23T03:45:00Z'],
  ['2026-06-23T09:30', '-03:30', '2026-06-23T13:00:00Z'],
];

const refused = [
  '',
  'tomorrow',
  '23.06.2026',
  '2026-06-31',
  '2026-02-29',
  '2026-06-23T25:00',
  '2026-06-23T24:01',
  '2026-06-23T09:60',
  '2026-06-23T09:30+99:00',
  '2026-06-23T09',
  '20260623T093000',
  '12026-06-23',
  '٢٠٢٦-٠٦-٢٣',
];

describe('times as they are written', () => {
  for (const [text, zone, expected] of read) {
    it(`${text} in ${zone}`, () => assert.equal(utc(text, zone), expected));
  }
  for (const text of refused) {
    it(`"${text}" is none`, () => assert.equal(parseTime(text, 'UTC'), undefined));
  }

  it('says what the writing left out', () => {
    const facts = (text: string) => {
      const time = parseTime(text, 'Asia/Baku');
      return [time?.dateOnly, time?.hadOffset];
    };
    assert.deepEqual(facts('2026-06-23'), [true, false]);
    assert.deepEqual(facts('2026-06-23T09:30'), [false, false]);
    assert.deepEqual(facts('2026-06-23T09:30Z'), [false, true]);
  });

  it('is nothing in a zone that nobody knows', () => {
    assert.equal(parseTime('2026-06-23T09:30', 'Mars/Olympus'), undefined);
    for (const name of ['Mars/Olympus', 'Mars+04:00', '', '+25:00']) assert.ok(!isTimeZone(name));
    for (const name of ['Asia/Baku', 'utc', '+04:00']) assert.ok(isTimeZone(name));
  });
});

const zones = fc.constantFrom(
  'UTC',
  'Asia/Baku',
  'Europe/Vienna',
  'America/St_Johns',
  'Australia/Lord_Howe',
  'Africa/Cairo',
  'Pacific/Apia',
);
const epochs = fc.integer({ min: Date.UTC(1972, 0), max: Date.UTC(2037, 11) }).map((at) => {
  return at - (at % 60_000);
});

/** The engine's own calendar: slow, and not ours. */
function intlClock(epoch: number, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(epoch);
  const at = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  return `${at('year')}-${at('month')}-${at('day')}T${at('hour')}:${at('minute')}`;
}

describe('any instant in any zone', () => {
  it('shows the clock that the engine shows', () => {
    fc.assert(
      fc.property(epochs, zones, (epoch, zone) => {
        assert.equal(formatIso(epoch, zone).slice(0, 16), intlClock(epoch, zone));
      }),
      { numRuns: 500 },
    );
  });

  it('is written and read again', () => {
    fc.assert(
      fc.property(epochs, zones, (epoch, zone) => {
        assert.equal(parseTime(formatIso(epoch, zone), 'Asia/Tokyo')?.epoch, epoch);
      }),
    );
  });

  it('is read from its clock alone, but for the hours that come twice', () => {
    fc.assert(
      fc.property(epochs, zones, (epoch, zone) => {
        const again = parseTime(formatIso(epoch, zone).slice(0, 19), zone)?.epoch ?? Number.NaN;
        const isRepeated = offsetMinutes(again, zone) !== offsetMinutes(epoch, zone);
        assert.ok(again === epoch || (isRepeated && again < epoch));
      }),
      { numRuns: 500 },
    );
  });

  it('lies before the start of the next day, which is another day', () => {
    fc.assert(
      fc.property(epochs, zones, (epoch, zone) => {
        const next = startOfNextDay(epoch, zone);
        assert.ok(next > epoch && next - epoch <= 50 * 3_600_000);
        assert.notEqual(dayKey(next, zone), dayKey(epoch, zone));
        assert.equal(dayKey(next - 1, zone), dayKey(epoch, zone));
      }),
    );
  });

  it('has a weekday from Monday to Sunday', () => {
    assert.equal(readWallClock(Date.UTC(2026, 5, 22), 'UTC').weekday, 1);
    assert.equal(readWallClock(Date.UTC(2026, 5, 28), 'UTC').weekday, 7);
  });
});

describe('isTimeZone', () => {
  // ICU takes the first for Dhaka, Kolkata and Anchorage; who wrote them may have meant others.
  for (const name of [
    'BST',
    'IST',
    'AST',
    'CST',
    'PST',
    'pst',
    'ACT',
    'Mars/Phobos',
    'Mars+04:00',
    '',
  ]) {
    it(`${name || 'nothing'} is none`, () => assert.equal(isTimeZone(name), false));
  }
  for (const name of [
    'UTC',
    'GMT',
    'CET',
    'EST',
    'EST5EDT',
    'Asia/Baku',
    'US/Eastern',
    '+04:00',
    'Japan',
  ]) {
    it(`${name} is one`, () => assert.equal(isTimeZone(name), true));
  }
});

const invalidDates = fileURLToPath(
  new URL('../../../shared/data/hostile/dates/test262-plaindatetime-invalid.json', import.meta.url),
);
const skip = existsSync(invalidDates) ? false : 'the list of Test262 is not beside the project';

describe('dates that Test262 calls invalid', { skip }, () => {
  // Two that we read on purpose: a second 60 is a leap second, and unlike Temporal a text may
  // say less than a whole time.
  it('are no times', () => {
    const texts = JSON.parse(readFileSync(invalidDates, 'utf8')) as string[];
    assert.ok(texts.length > 30);
    for (const text of texts) assert.equal(parseTime(text, 'UTC'), undefined, text);
  });
});
