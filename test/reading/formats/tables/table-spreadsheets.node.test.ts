/** What spreadsheets and their scripts write of dates and times, and rows that belong together. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ConferenceDocument } from '../../../../src/model/schema/schema.js';
import { readText } from '../../../../src/reading/read-text.js';
import { holdTables as hold } from '../support/hold-tables.js';

const day = '2025-06-05';

describe('what spreadsheets write of dates and times', () => {
  hold({
    'times of day have the day on which the calendar begins': [
      `Title;Date;Start;End\nA;${day} 00:00:00;1899-12-30 09:00:00;30.12.1899 10:00\nB;05.06.2025 0:00;Sat Dec 30 1899 09:30:00 GMT+0319 (Azerbaijan Standard Time);'10:30\n`,
      [
        `A ${day}T09:00:00+04:00 ${day}T10:00:00+04:00`,
        `B ${day}T09:30:00+04:00 ${day}T10:30:00+04:00`,
      ],
      [],
    ],
    'on another clock are told, and are not midnight': [
      `Title;Date;Start\nA;${day} 00:00:00;1899-12-30T05:30:00.000Z\n`,
      [],
      ['table-date-impossible', 'table-time-unknown'],
    ],
    'start and end dates may hold times': [
      `Title;Start Date;End Date\nA;05.06.2025 09:30;05.06.2025 10:15\nB;05.06.2025 23:30;06.06.2025 0:15\nC;${day} 00:00:00;2025-06-07 00:00:00\nD;05.06.2025 23:45;soon\n`,
      [
        `A ${day}T09:30:00+04:00 ${day}T10:15:00+04:00`,
        `B ${day}T23:30:00+04:00 2025-06-06T00:15:00+04:00`,
        `C ${day} 2025-06-07`,
        `D ${day}T23:45:00+04:00`,
      ],
      ['table-time-unknown'],
    ],
    'a comma stands between a date and a time': [
      'Title;Start;End\nA;05.06.2025, 09:00:00;5.6.2025, 10:00\nB;2025-06-05, 9:30;\n',
      [`A ${day}T09:00:00+04:00 ${day}T10:00:00+04:00`, `B ${day}T09:30:00+04:00`],
      [],
    ],
    'the halves of the day have a column of their own': [
      `Title;Date;Start;AM/PM\nA;${day};1:30;PM\n`,
      [`A ${day}T01:30:00+04:00`],
      ['table-halves-apart'],
    ],
    'rows of days alone are no programme': [
      'Title,Date,Start\nA;5.6.2025;9:00\nB;5.6.2025;10:00\n',
      [],
      ['table-sessions-missing'],
    ],
    'midnight behind a date is no time where times have a column': [
      `Title;Date;Start\nA;${day} 00:00:00;09:00\nB;${day} 00:00:00;\n`,
      [`A ${day}T09:00:00+04:00`, `B ${day}`],
      ['table-time-missing'],
    ],
  });
});

it('numbers below “Duration (hours)” are hours', async () => {
  const rows = `A;${day} 9:00;1.5\nB;${day} 9:00;2\nC;${day} 9:00;0:45\n`;
  const reading = await readText(`Title;Start;Duration (hours)\n${rows}`);
  assert.ok('document' in reading);
  assert.deepEqual(
    (reading.document as ConferenceDocument).sessions?.map(({ duration }) => duration),
    [90, 120, 45],
  );
});

describe('rows of one title and time', () => {
  const of = async (rows: string) => {
    const reading = await readText(`Title,Start,Speaker,Abstract\n${rows}`);
    assert.ok('document' in reading);
    return (reading.document as ConferenceDocument).sessions ?? [];
  };
  const at = 'Posters,2025-06-05 09:00';

  it('are one session with all of their speakers', async () => {
    const sessions = await of(`${at},,x\n${at},Ada,x\n${at},Bo,\n${at},Ada,x\n`);
    assert.deepEqual(
      sessions.map(({ speakers }) => speakers),
      [[{ id: 'ada' }, { id: 'bo' }]],
    );
  });

  it('are several where their texts differ', async () => {
    const sessions = await of(`${at},Ada,x\n${at},Bo,y\n`);
    assert.deepEqual(
      sessions.map(({ abstract, speakers }) => [abstract, speakers]),
      [
        ['x', [{ id: 'ada' }]],
        ['y', [{ id: 'bo' }]],
      ],
    );
  });
});

describe('times that look like offsets', () => {
  const at = '2025-06-05T09:30:00+04:00';
  hold({
    'of a span are its end': [
      `Title,Start\nA,5 June 2025 9:30-10:15\nB,5.6.2025 9:30-10:00\nC,2025-06-05 09:30-10:00\nD,2025-06-05T09:30-05:00\n`,
      [
        `A ${at} ${day}T10:15:00+04:00`,
        `B ${at} ${day}T10:00:00+04:00`,
        `C ${at} ${day}T10:00:00+04:00`,
        `D ${day}T09:30-05:00`,
      ],
      [],
    ],
  });
});
