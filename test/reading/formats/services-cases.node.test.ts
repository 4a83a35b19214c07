/** Small answers of Google's Calendar API and of The Events Calendar, and what each means. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { anyText } from '../../../src/reading/formats/foreign-value.js';
import { parseForeign } from '../../../src/reading/formats/format-families.js';
import { nodePorts } from './support/node-ports.js';

interface Read {
  /** Start, end and title of each session, and the address where it is streamed. */
  readonly rows: readonly string[];
  readonly problems: readonly string[];
  readonly timeZone: string | undefined;
}

async function read(answer: object): Promise<Read> {
  const text = JSON.stringify(answer);
  const result = await parseForeign({ text, url: 'https://host.example/x' }, nodePorts);
  assert.ok(result, 'no format knows the answer');
  const { sessions = [], timeZone } = result.document;
  const rows = sessions.map(({ start, end, title, stream }) =>
    [start, end, anyText(title), stream].filter((part) => part !== undefined).join(' '),
  );
  return { rows, problems: result.problems.map(({ code }) => code), timeZone };
}

const nine = '2024-07-03T09:00:00+02:00';
const ten = '2024-07-03T10:00:00+02:00';

describe('an event of Google Calendar', () => {
  const google = (more: object) =>
    read({
      kind: 'calendar#events',
      timeZone: 'Europe/Berlin',
      items: [
        { summary: 'Talk', start: { dateTime: nine }, end: { dateTime: ten }, ...more },
        { summary: 'Other', start: { dateTime: ten }, end: { dateTime: ten } },
      ],
    });
  const other = `${ten} ${ten} Other`;

  const cases: readonly (readonly [what: string, more: object, row: string])[] = [
    ['whose end nobody knows', { endTimeUnspecified: true }, `${nine} Talk`],
    [
      'of one day that ends on the same day',
      { start: { date: '2024-07-03' }, end: { date: '2024-07-03' } },
      '2024-07-03 2024-07-03 Talk',
    ],
    [
      'with a video and a telephone number',
      {
        conferenceData: {
          entryPoints: [
            { entryPointType: 'phone', uri: 'tel:+994-12-000' },
            { entryPointType: 'video', uri: 'https://meet.example/a' },
          ],
        },
      },
      `${nine} ${ten} Talk https://meet.example/a`,
    ],
  ];
  for (const [what, more, row] of cases) {
    it(what, async () => assert.deepEqual((await google(more)).rows, [row, other]));
  }

  it('that is where somebody works is left out, and said', async () => {
    const { rows, problems } = await google({ eventType: 'workingLocation' });
    assert.deepEqual(rows, [other]);
    assert.deepEqual(problems, ['entries-of-persons']);
  });

  it('in a zone that nobody knows is told once for each of its times', async () => {
    const { problems } = await google({
      start: { dateTime: '2024-07-03T09:00:00', timeZone: 'Mars' },
      end: { dateTime: ten },
    });
    assert.deepEqual(problems, ['time-zone-unknown', 'session-without-start']);
  });
});

describe('an event of The Events Calendar', () => {
  const tribe = (more: object) =>
    read({
      events: [
        {
          title: 'Talk',
          start_date: '2024-07-03 09:00:00',
          end_date: '2024-07-03 10:00:00',
          utc_start_date: '2024-07-03 07:00:00',
          utc_end_date: '2024-07-03 08:00:00',
          timezone: 'Europe/Berlin',
          ...more,
        },
      ],
    });
  const row = `${nine} ${ten} Talk`;

  it('without a zone is on the clock that its two times show', async () => {
    const { rows, problems, timeZone } = await tribe({ timezone: '' });
    assert.deepEqual(rows, [row]);
    assert.deepEqual(problems, []);
    assert.equal(timeZone, '+02:00');
  });

  it('whose two times contradict each other is at the local one, and it is said', async () => {
    const { rows, problems } = await tribe({
      utc_start_date: '2024-07-03 09:00:00',
      utc_end_date: '2024-07-03 10:00:00',
    });
    assert.deepEqual(rows, [row]);
    assert.deepEqual(problems, ['time-contradicted']);
  });

  it('of a whole day by an old version', async () => {
    const day = { start_date: '2024-07-03 00:00:00', end_date: '2024-07-03 23:59:59' };
    assert.deepEqual((await tribe({ all_day: '1', ...day })).rows, ['2024-07-03 2024-07-03 Talk']);
  });

  it('that is a draft is left out, and said', async () => {
    const { rows, problems } = await tribe({ status: 'draft' });
    assert.deepEqual(rows, []);
    assert.deepEqual(problems, ['session-private']);
  });
});
