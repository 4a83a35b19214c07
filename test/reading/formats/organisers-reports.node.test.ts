/** Inputs of public reports: each is read by the format it is, or told what it is. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ConferenceDocument } from '../../../src/model/schema/schema.js';
import { isRefused, readText } from '../../../src/reading/read-text.js';
import { readText as readFile, skipWithoutData } from './support/shared-data.js';

/** File, format, and the first session's start or the first news' date; else what it is told. */
const reports: readonly (readonly [file: string, format: string, first: string])[] = [
  ['o01-sheet.csv', 'tables', '2025-06-05T09:00:00+04:00'],
  ['o02-sheet-semicolon.csv', 'tables', '2025-06-05T09:00:00+04:00'],
  ['o04-indico-event.json', 'indico', '2025-06-05T09:30:00+02:00'],
  ['o05-indico-timetable.json', 'indico', '2025-06-05T09:30:00+02:00'],
  ['o06-wp-sessions.json', 'wordcamp', '2025-06-05T09:00:00+04:00'],
  ['o07-wp-posts.json', 'wordpress', '2025-01-10T06:00:00+00:00'],
  ['o08-tribe.json', 'events-calendar', '2025-06-05T09:00:00+04:00'],
  ['o09-openevent-jsonapi.json', 'open-event', '2025-06-05T09:00:00+04:00'],
  ['o10-openevent-sessions.json', 'open-event', '2025-06-05T09:00:00+04:00'],
  ['o12-pretalx-rest.json', 'pretalx-rest', '2025-06-05T09:00:00+04:00'],
  ['o15-eventbrite.json', 'eventbrite', '2025-06-05T09:00:00+04:00'],
  ['o19-plain-array.json', 'tables', '2025-06-05T09:00:00+04:00'],
];

describe('reports about organisers’ formats', { skip: skipWithoutData }, () => {
  for (const [file, format, first] of reports) {
    it(`${file} is read as ${format}`, async () => {
      const reading = await readText(readFile(`reports/${file}`), { timeZone: 'Asia/Baku' });
      assert.ok(!isRefused(reading), JSON.stringify(reading.problems));
      assert.equal(reading.format, format);
      const { sessions, news, event } = reading.document as ConferenceDocument;
      const start = sessions?.[0]?.start ?? news?.[0]?.published ?? event?.start;
      assert.equal(start, first);
      assert.ok(reading.problems.every(({ severity }) => severity !== 'error'));
    });
  }

  it('o03-gviz.json is told that its headings say too little', async () => {
    const reading = await readText(readFile('reports/o03-gviz.json'));
    assert.ok(isRefused(reading));
    assert.match(reading.problems[0]?.message ?? '', /sheet of Google.*headings say too little/);
  });
});
