/**
 * The time that a calendar takes grows with its length and not faster. Ratios are asked for and never
 * milliseconds, so that a slow machine says the same as a fast one.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import ical from '../../../src/reading/formats/ical/ical.js';
import {
  followRule,
  parseRule,
  RecurrenceBudget,
} from '../../../src/reading/formats/ical/series/ical-recurrence.js';
import { growthOf, MOST } from '../growth.js';
import { readAs } from './support/node-ports.js';

const event = (...lines: readonly string[]): string =>
  ['BEGIN:VEVENT', ...lines, 'END:VEVENT', ''].join('\r\n');
const calendar = (body: string): string => `BEGIN:VCALENDAR\r\n${body}END:VCALENDAR\r\n`;

/** A text repeated until it has a length. */
const fill = (text: string, length: number): string =>
  text.repeat(Math.ceil(length / text.length)).slice(0, length);

function list(make: (index: number) => string, length: number): string {
  let text = '';
  for (let index = 0; text.length < length; index += 1) text += make(index);
  return text;
}

const start = 'DTSTART:20310502T080000Z';
const one = (line: string): string => calendar(event('UID:1', start, line));
const ruled = (rule: string) => (length: number) =>
  calendar(list((index) => event(`UID:${index}`, start, `RRULE:${rule}`), length));

const upTo = (count: number): string => Array.from({ length: count }, (_, value) => value).join();

const zone = (id: string, observances: string): string =>
  `BEGIN:VTIMEZONE\r\nTZID:${id}\r\n${observances}END:VTIMEZONE\r\n`;
const observance =
  'BEGIN:STANDARD\r\nDTSTART:16010101T000000\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\r\nEND:STANDARD\r\n';
/** Clocks of no place on earth, each defined in other words. */
const strange = (index: number): string =>
  [
    ['STANDARD', '+0213', '+0113', '10'],
    ['DAYLIGHT', '+0113', '+0213', '3'],
  ]
    .map(
      ([kind, from, to, month]) =>
        `BEGIN:${kind}\r\nDTSTART:16010101T000000\r\nTZNAME:${index}\r\nTZOFFSETFROM:${from}\r\nTZOFFSETTO:${to}\r\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=${month}\r\nEND:${kind}\r\n`,
    )
    .join('');
const inZone = (id: string) => (index: number) =>
  event(`UID:${index}`, `DTSTART;TZID=${id}:20310502T080000`);

const texts: Readonly<Record<string, (length: number) => string>> = {
  'SUMMARY of blanks': (length) => one(`SUMMARY:a${' '.repeat(length)}b`),
  'SUMMARY of line breaks': (length) => one(`SUMMARY:a${fill(String.raw`\n`, length)}b`),
  'SUMMARY of tags': (length) => one(`SUMMARY:${fill('<a ', length)}`),
  'SUMMARY of entities': (length) => one(`SUMMARY:${fill('&amp;', length)}`),
  'nested BEGIN:VEVENT': (length) => calendar(fill('BEGIN:VEVENT\r\n', length)),
  'nested BEGIN:A': (length) => calendar(fill('BEGIN:A\r\n', length)),
  'many rules with COUNT=1000': ruled('FREQ=DAILY;COUNT=1000'),
  'many rules that match nothing': ruled('FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31;COUNT=10'),
  'many rules of years without a day': ruled('FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=9'),
  'many rules with long intervals': ruled('FREQ=DAILY;INTERVAL=10000000;COUNT=9'),
  'rules of all seconds': ruled(
    `FREQ=YEARLY;BYHOUR=${upTo(24)};BYMINUTE=${upTo(60)};BYSECOND=${upTo(60)};BYSETPOS=-1,7`,
  ),
  'one event of many rules': (length) =>
    one(list((index) => `RRULE:FREQ=DAILY;INTERVAL=${index + 1};COUNT=3\r\n`, length).trimEnd()),
  'dates added': (length) => one(`RDATE:${fill('20310502T080000Z,', length)}`),
  'days left out': (length) =>
    one(`RRULE:FREQ=DAILY;COUNT=1000\r\nEXDATE;VALUE=DATE:${fill('20310502,', length)}`),
  'changes to all later starts': (length) =>
    calendar(
      event('UID:1', start, 'RRULE:FREQ=DAILY;COUNT=900') +
        list(
          () => event('UID:1', 'RECURRENCE-ID;RANGE=THISANDFUTURE:20310503T080000Z', start),
          length,
        ),
    ),
  'a zone of quotes': (length) =>
    calendar(event('UID:1', `DTSTART;TZID=${fill('"', length)}:20310502T080000`)),
  'a zone of colons': (length) =>
    calendar(event('UID:1', `DTSTART;TZID=${fill('a:', length)}20310502T080000`)),
  parameters: (length) => calendar(event('UID:1', `DTSTART${fill(';a=b', length)}:20310502`)),
  'quoted-printable': (length) =>
    one(`SUMMARY;ENCODING=QUOTED-PRINTABLE:${fill('=C3=BC=\r\n', length)}`),
  folds: (length) => one(`SUMMARY:${fill('a\r\n ', length)}`),
  'line breaks that nobody escaped': (length) => one(`DESCRIPTION:${fill('a: b\r\n', length)}`),
  'zones of its own': (length) =>
    calendar(list((index) => zone(`Z${index}`, observance) + inZone(`Z${index}`)(index), length)),
  'a zone of many observances': (length) =>
    calendar(
      zone(
        'Z',
        list(() => observance, length / 2),
      ) + list(inZone('Z'), length / 2),
    ),
  'zones that nobody knows': (length) =>
    calendar(list((index) => inZone(`(UTC+01:00) Place ${index}`)(index), length)),
  'zones that might be of a continent': (length) =>
    calendar(list((index) => inZone(`/a.example/Europe/Town-${index}`)(index), length)),
  calendars: (length) => list((index) => calendar(event(`UID:${index}`, start)), length),
  'calendars of which each has a zone of its own': (length) =>
    list((index) => calendar(zone('Z', strange(index)) + inZone('Z')(index)), length),
  'calendars that define one zone': (length) =>
    list((index) => calendar(zone('Z', observance) + inZone('Z')(index)), length),
};

describe('the time a calendar takes', () => {
  for (const [name, make] of Object.entries(texts)) {
    it(`grows with its length: ${name}`, async () => {
      const growth = await growthOf(make, (text) => readAs(ical, { text }));
      assert.ok(growth <= MOST, `${growth.toFixed(2)} times as long for twice the text`);
    });
  }

  it('is spent on names of the hundred likeliest of its own zones, and all sessions are read', async () => {
    const zones = list(
      (index) => zone(`Z${index}`, strange(index)) + inZone(`Z${index}`)(index),
      60_000,
    );
    const { document, problems } = await readAs(ical, { text: calendar(zones) });
    const unmatched = problems.filter(({ code }) => code === 'time-zone-unmatched');
    assert.equal(unmatched.length, 100);
    assert.equal(document.sessions?.length, zones.split('BEGIN:VEVENT').length - 1);
  });

  it('is spent on comparing a hundred zones that are defined twice, and the others are said', async () => {
    const zones = Array.from({ length: 150 }, (_, index) => {
      const [id, first] = [`Z${index}`, strange(index)];
      const again = first.replaceAll('DTSTART:1601', 'DTSTART:1602');
      return zone(id, first) + zone(id, again) + inZone(id)(index);
    });
    const { document, problems } = await readAs(ical, { text: calendar(zones.join('')) });
    assert.equal(document.sessions?.length, 100);
    assert.equal(problems.filter(({ code }) => code === 'time-zone-unknown').length, 50);
  });

  it('is not spent on the years up to the end of a rule, and each hour is right', async () => {
    const years = Array.from({ length: 80 }, (_, index) => 1980 + index);
    const events = years.map((year) => inZone('Z')(year).replace('2031', String(year))).join('');
    const startsUntil = async (end: string): Promise<unknown> => {
      const rules = strange(0).replace(/BYMONTH=\d+/g, `$&${end}`);
      const { document } = await readAs(ical, { text: calendar(zone('Z', rules) + events) });
      return document.sessions?.map(({ start }) => start);
    };
    assert.deepEqual(await startsUntil(';UNTIL=99991231T235959Z'), await startsUntil(''));
  });

  for (const part of ['BYSETPOS', 'BYDAY']) {
    it(`counts what a long list asks for: ${part}`, () => {
      const value = Array.from({ length: 300 }, (_, index) =>
        part === 'BYDAY' ? `${index % 100}${['MO', 'TU', 'WE'][index % 3]}` : String(index + 1),
      );
      const named = value.map((one) => one.replace(/^0(?=[A-Z])/, ''));
      const rule = parseRule(`FREQ=MONTHLY;${part}=${named.join()}`, (epoch) => epoch);
      assert.ok(rule);
      const budget = new RecurrenceBudget();
      const before = budget.steps;
      followRule(rule, { start: 0, limit: 1 }, budget);
      assert.ok(before - budget.steps > 300);
    });
  }

  it('of 40,000 calendars fits into memory: none keeps a list of all others', async () => {
    const text = calendar(event('UID:1', start, 'SUMMARY:x')).repeat(40_000);
    const { document } = await readAs(ical, { text });
    assert.ok((document.sessions ?? []).length > 0);
  });
});
