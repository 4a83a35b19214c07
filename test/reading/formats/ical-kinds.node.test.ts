/** More kinds of calendars that programs write: versions, empty properties, zones that share a file. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import ical from '../../../src/reading/formats/ical/ical.js';
import type { FormatResult } from '../../../src/reading/formats/source-format.js';
import type { SessionInput } from '../../../src/model/schema/schema.js';
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
    const { document } = await read([
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
