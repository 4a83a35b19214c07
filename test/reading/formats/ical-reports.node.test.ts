/**
 * Calendars written after public reports of what other readers got wrong, beside what each of them
 * should give.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, it } from 'node:test';
import { parseForeign } from '../../../src/reading/formats/format-families.js';
import type { FormatResult } from '../../../src/reading/formats/source-format.js';
import type { ConferenceDocument } from '../../../src/model/schema/schema.js';
import { nodePorts } from './support/node-ports.js';

const folder = fileURLToPath(new URL('../../fixtures/reports/ical/', import.meta.url));

async function read(name: string): Promise<FormatResult> {
  const text = readFileSync(`${folder}${name}.ics`, 'utf8');
  const result = await parseForeign({ text, url: 'https://host.example/cases/x.ics' }, nodePorts);
  assert.ok(result, 'no format knows the file');
  return result;
}

/** Start and end as they stand on the page's clock, title, room. */
type Row = readonly [start: string, end: string, title: string, room: string];

function rowsOf({ sessions = [], rooms = [] }: ConferenceDocument): Row[] {
  const names = new Map(rooms.map(({ id, name }) => [id, name]));
  return sessions.map(({ start, end, title, room }) => {
    const name = names.get(room ?? '') ?? '';
    assert.ok(typeof title === 'string' && typeof name === 'string');
    return [start, end ?? '', title, name];
  });
}

interface Case {
  readonly timeZone: string;
  readonly rows: readonly Row[];
  /** Codes of what is said about the file. */
  readonly problems?: readonly string[];
}

const noZone = ['time-zone-missing'];

const series = (title: string, hour: string, next: string): Row[] =>
  ['03', '10', '17'].map((day) => [
    `2024-06-${day}T${hour}:00:00+02:00`,
    `2024-06-${day}T${next}:00:00+02:00`,
    title,
    '',
  ]);

const cases: Readonly<Record<string, Case>> = {
  'i01-windows-display-name': {
    timeZone: 'Europe/Berlin',
    rows: [
      ['2024-07-03T09:00:00+02:00', '2024-07-03T10:00:00+02:00', 'Opening', ''],
      ['2024-07-03T11:00:00+02:00', '2024-07-03T12:00:00+02:00', 'Talk', ''],
    ],
  },
  'i03-vtimezone-floating': {
    timeZone: 'Europe/Amsterdam',
    rows: [
      ['2022-10-09T10:00:00+02:00', '2022-10-09T11:00:00+02:00', 'Morning session', ''],
      ['2022-10-09T12:00:00+02:00', '2022-10-09T13:00:00+02:00', 'Noon session', ''],
    ],
  },
  'i04-quoted-printable': {
    timeZone: 'UTC',
    rows: [
      [
        '2024-08-24T20:40:00+00:00',
        '2024-08-24T23:09:00+00:00',
        'Keynote: Café culture',
        'Café Hall',
      ],
      ['2024-08-24T20:00:00+00:00', '2024-08-24T21:00:00+00:00', 'Plain', ''],
    ],
    problems: noZone,
  },
  'i05-recurrence-id-date': {
    timeZone: 'Europe/Berlin',
    rows: [
      ['2024-07-01T10:00:00+02:00', '2024-07-01T11:00:00+02:00', 'Standup', ''],
      ['2024-07-03T10:00:00+02:00', '2024-07-03T11:00:00+02:00', 'Standup', ''],
      ['2024-07-02T15:00:00+02:00', '2024-07-02T16:00:00+02:00', 'Standup (moved)', ''],
    ],
  },
  'i07-entities-tags-summary': {
    timeZone: 'Europe/Paris',
    rows: [
      [
        '2024-06-03T10:00:00+02:00',
        '2024-06-03T11:00:00+02:00',
        'Q&A with the team – part 1',
        'Hall A & B',
      ],
      [
        '2024-06-03T12:00:00+02:00',
        '2024-06-03T13:00:00+02:00',
        'Meeting - on chat (#radio)',
        'Town hall',
      ],
    ],
  },
  'i08-empty-vtimezone': {
    timeZone: 'Europe/Amsterdam',
    rows: [['2024-12-13T16:30:00+01:00', '2024-12-13T17:00:00+01:00', 'Your meeting', '']],
  },
  'i09-attach-base64': {
    timeZone: 'Europe/Paris',
    rows: [
      ['2024-06-03T10:00:00+02:00', '2024-06-03T11:00:00+02:00', 'Talk with inline file', ''],
      ['2024-06-03T12:00:00+02:00', '2024-06-03T13:00:00+02:00', 'Online', ''],
    ],
  },
  'i10-allday-span': {
    timeZone: 'Europe/Paris',
    rows: [
      ['2024-06-03', '2024-06-06', 'Poster exhibition', ''],
      ['2024-06-03T10:00:00+02:00', '2024-06-03T11:00:00+02:00', 'Opening', ''],
    ],
  },
  'i11-bad-rrule': {
    timeZone: 'Europe/Paris',
    rows: [
      ...series('Empty BYDAY', '10', '11'),
      ...series('Trailing semicolon', '12', '13'),
      ...series('RSCALE', '14', '15'),
      ...series('UNTIL and COUNT', '16', '17'),
      ...series('UNTIL with dashes', '18', '19'),
      ...series('lower case', '20', '21'),
    ],
  },
  'i13-unescaped-newlines': {
    timeZone: 'Europe/Paris',
    rows: [
      ['2024-06-03T10:00:00+02:00', '2024-06-03T11:00:00+02:00', 'Broken description', 'Hall 1'],
      ['2024-06-03T12:00:00+02:00', '2024-06-03T13:00:00+02:00', 'Next', 'Hall 2'],
    ],
  },
  'i14-exchange-localized-vtimezone': {
    timeZone: 'Europe/Berlin',
    rows: [
      ['2019-07-03T09:00:00+02:00', '2019-07-03T10:00:00+02:00', 'Sommer 09:00 +02', ''],
      ['2024-12-03T09:00:00+01:00', '2024-12-03T10:00:00+01:00', 'Winter 09:00 +01', ''],
      ['2020-08-30T07:00:00+02:00', '2020-08-30T08:00:00+02:00', 'Custom 07:00 +02', ''],
      ['2019-09-25T10:00:00+02:00', '2019-09-25T10:30:00+02:00', '08:00 UTC = 10:00 +02', ''],
      ['2019-09-26T10:00:00+02:00', '', '08:00 UTC quoted = 10:00 +02', ''],
      ['2019-09-27T10:00:00+02:00', '', '08:00 UTC unquoted = 10:00 +02', ''],
    ],
  },
  'i16-utc-plus': {
    timeZone: '+03:00',
    rows: [
      ['2022-05-19T11:00:00+03:00', '', '11:00 +03', ''],
      ['2022-05-19T12:00:00+03:00', '', '12:00 +03 unquoted', ''],
    ],
  },
  'i17-discourse': {
    timeZone: 'UTC',
    rows: [
      ['2022-01-26T17:30:00+00:00', '2022-01-26T20:30:00+00:00', 'Atelier traduction', ''],
      ['2022-02-09T17:00:00+00:00', '2022-02-09T19:00:00+00:00', 'Assemblée', ''],
    ],
    problems: noZone,
  },
  'i30-folded-before-colon': {
    timeZone: 'UTC',
    rows: [
      ['2031-06-02', '2031-06-02', 'Opening of the forum', ''],
      ['2031-06-03T08:00:00+00:00', '2031-06-03T09:00:00+00:00', 'Second day', ''],
    ],
    problems: noZone,
  },
};

describe('calendars of public reports', () => {
  for (const [name, { timeZone, rows, problems = [] }] of Object.entries(cases)) {
    it(name, async () => {
      const { document, problems: found } = await read(name);
      assert.equal(document.timeZone, timeZone);
      assert.deepEqual(rowsOf(document), rows);
      assert.deepEqual(
        found.map(({ code }) => code),
        problems,
      );
    });
  }

  it('i12-tz-unknown-names: each title names the offset', async () => {
    const offsets = [4, -7, 5, -6, 3, -4, 0, 2, -4, -4, 2, -4, 4, 3.5];
    const { document, problems } = await read('i12-tz-unknown-names');
    assert.deepEqual(problems, []);
    assert.deepEqual(
      document.sessions?.map(({ title, start }) => [title, Date.parse(start)]),
      document.sessions?.map(({ title }, index) => [
        title,
        Date.UTC(2024, 6, 3, 9) - (offsets[index] ?? 0) * 3_600_000,
      ]),
    );
    assert.equal(document.sessions?.length, offsets.length);
  });

  it('keeps texts that nobody escaped', async () => {
    const { document } = await read('i13-unescaped-newlines');
    assert.equal(
      document.sessions?.[0]?.abstract,
      'This talk is about maps.\nSpeaker: Jane Doe\nhttps://example.org/slides\nRoom: the big one',
    );
    const discourse = await read('i17-discourse');
    const [first, second] = discourse.document.sessions ?? [];
    assert.match(JSON.stringify(first?.abstract), /Programme: voir la page"$/);
    assert.equal(first?.url, 'https://forum.example/t/-/643/1');
    assert.equal(second?.abstract, 'Bonjour !\n\nUn message & à tous');
  });

  it('reads the soft line breaks of quoted-printable', async () => {
    const { document } = await read('i04-quoted-printable');
    assert.equal(
      document.sessions?.[0]?.abstract,
      'First line\nsecond line with über text and a soft break',
    );
  });

  it('makes names of calendars readable', async () => {
    const { document } = await read('i07-entities-tags-summary');
    assert.equal(document.event?.name, 'Events & Talks – 2024');
    assert.equal(document.tracks?.[0]?.name, 'Research & Development');
  });

  it('links to no file that stands in the calendar, and to no path that is a host', async () => {
    const { document } = await read('i09-attach-base64');
    const [file, online] = document.sessions ?? [];
    assert.equal(file?.documents, undefined);
    assert.equal(file?.url, 'https://www.example.org/talk/1');
    assert.equal(online?.stream, 'https://meet.example/abc');
    assert.equal(online.room, undefined);
  });

  it('knows how long an event of whole days lasts', async () => {
    const { document } = await read('i10-allday-span');
    assert.deepEqual([document.event?.start, document.event?.end], ['2024-06-03', '2024-06-06']);
  });
});
