/**
 * Small answers of Google's Calendar API, The Events Calendar, Sched and Indico, and what each means.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ConferenceDocument } from '../../../src/model/schema/schema.js';
import { anyText } from '../../../src/reading/formats/foreign-value.js';
import { parseForeign } from '../../../src/reading/formats/format-families.js';
import { nodePorts } from './support/node-ports.js';

interface Read {
  /** Start, end and title of each session, and the address where it is streamed. */
  readonly rows: readonly string[];
  readonly problems: readonly string[];
  readonly timeZone: string | undefined;
  readonly document: ConferenceDocument;
}

async function read(answer: object): Promise<Read> {
  const text = JSON.stringify(answer);
  const result = await parseForeign({ text, url: 'https://host.example/x' }, nodePorts);
  assert.ok(result, 'no format knows the answer');
  const { sessions = [], timeZone } = result.document;
  const rows = sessions.map(({ start, end, title, stream }) =>
    [start, end, anyText(title), stream].filter((part) => part !== undefined).join(' '),
  );
  const { document, problems } = result;
  return { rows, problems: problems.map(({ code }) => code), timeZone, document };
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

  it('of several days lasts until the last of them, and so does the calendar', async () => {
    const days = { start: { date: '2024-07-03' }, end: { date: '2024-07-06' } };
    const { rows, document } = await google({ ...days });
    assert.deepEqual(rows, ['2024-07-03 2024-07-05 Talk', other]);
    const named = await read({ kind: 'calendar#events', summary: 'C', items: [{ ...days }, {}] });
    assert.equal(named.document.event?.end, '2024-07-05');
    assert.equal(document.event, undefined);
  });

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

describe('a session of Sched', () => {
  const session = (more: object) => ({
    event_key: '1',
    name: 'Talk',
    event_start: '2024-07-03 09:00',
    event_end: '2024-07-03 10:00',
    event_type: 'Workshops',
    ...more,
  });
  // 07:00 in UTC, as Sched's own export has it beside the local time.
  const sure = { start_time_ts: 1_719_990_000 };
  const row = `${nine} ${ten} Talk`;

  it('is at the offset that its instant shows', async () => {
    const { rows, problems, timeZone } = await read([session(sure)]);
    assert.deepEqual([rows, problems, timeZone], [[row], [], '+02:00']);
  });

  it('without an instant is in a zone that the source does not name, and it is said', async () => {
    assert.deepEqual((await read([session({})])).problems, ['time-zone-missing']);
  });

  it('keeps its own offset where the clocks of most others have changed', async () => {
    const winter = { event_start: '2024-12-03 09:00', event_end: '', start_time_ts: 1_733_212_800 };
    const { rows } = await read([session(sure), session(sure), session(winter)]);
    assert.equal(rows.at(-1), '2024-12-03T09:00:00+01:00 Talk');
  });

  it('is what its type says, whatever the subtype', async () => {
    const { document } = await read([
      session({ ...sure, event_subtype: 'Spec Fusion' }),
      session({ ...sure, event_type: 'Main track', event_subtype: 'Keynote', event_key: '2' }),
    ]);
    assert.deepEqual(
      document.sessions?.map(({ kind }) => kind),
      ['workshop', 'plenary'],
    );
  });

  it('that is hidden is left out, and said', async () => {
    const { rows, problems } = await read([session(sure), session({ ...sure, active: 'N' })]);
    assert.deepEqual([rows, problems], [[row], ['session-private']]);
  });
});

describe('a contribution of Indico', () => {
  const at = (time: string) => ({ date: '2024-07-03', time, tz: 'Europe/Berlin' });
  const indico = (more: object) =>
    read({
      _type: 'HTTPAPIResult',
      results: [
        {
          _type: 'Conference',
          title: 'C',
          startDate: at('09:00:00'),
          contributions: [
            { title: 'Talk', startDate: at('09:00:00'), endDate: at('10:00:00'), ...more },
          ],
        },
      ],
    });
  const ada = { first_name: 'Ada', last_name: 'LOVELACE', affiliation: 'X' };
  const parts = [
    { title: 'Coils & magnets', duration: 20, speakers: [ada] },
    { title: 'Cooling', duration: 40, speakers: [] },
  ];

  it('lists its parts and who speaks in them, since they have no times', async () => {
    const { rows, document } = await indico({ subContributions: parts, speakers: [ada] });
    assert.deepEqual(rows, [`${nine} ${ten} Talk`]);
    const [talk] = document.sessions ?? [];
    assert.equal(talk?.abstract, '- Coils & magnets – Ada Lovelace\n- Cooling');
    assert.deepEqual(talk.speakers, [{ id: 'ada-lovelace' }]);
  });

  it('lists them below a description in HTML', async () => {
    const { document } = await indico({ subContributions: parts, description: '<p>About</p>' });
    const [talk] = document.sessions ?? [];
    assert.equal(talk?.abstract, 'About\n\n- Coils & magnets – Ada Lovelace\n- Cooling');
  });
});
