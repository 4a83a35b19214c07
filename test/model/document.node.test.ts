/** The conference document, rule by rule: what is read from what is written. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Session } from '../../src/model/conference.js';
import { parseConference } from '../../src/model/document.js';

const base = { version: 1, language: 'en', timeZone: 'Asia/Baku' };

function read(document: object): ReturnType<typeof parseConference> {
  return parseConference({ ...base, ...document }, { baseUrl: 'https://organiser.example/d/' });
}

const session = (more: object) => ({ id: 'a', title: 'A', start: '2026-06-23T09:30', ...more });

const codes = (document: object): readonly string[] =>
  read(document).problems.map(({ code, path }) => `${code} ${path}`);

const clock = (epoch: number | undefined): string =>
  epoch === undefined ? '' : new Date(epoch + 4 * 3_600_000).toISOString().slice(5, 16);

/** One written session, its fields as the table names them, and the problems told of it. */
const sessions: readonly (readonly [string, object, Partial<Session>, readonly string[]])[] = [
  ['an id that is a number', { id: 7 }, { id: '7' }, []],
  ['an end', { end: '2026-06-23T10:00' }, {}, []],
  ['no end and no duration', {}, { allDay: false }, []],
  ['a whole day', { start: '2026-06-23' }, { allDay: true }, []],
  ['an unknown field', { mood: 'good' }, {}, []],
  ['a null field', { room: null, end: null, speakers: null }, { speakers: [] }, []],
  [
    'a kind that nobody knows',
    { kind: 'keynote' },
    { kind: 'talk' },
    ['field-invalid /sessions/0/kind'],
  ],
  ['a script for a link', { url: 'javascript:alert(1)' }, {}, ['url-refused /sessions/0/url']],
  ['a relative link', { url: '../x' }, { url: 'https://organiser.example/x' }, []],
  ['a room by name', { room: 'Hall' }, { room: 'Hall' }, []],
  [
    'a person named twice',
    { speakers: ['Aygün', { id: 'Aygün', role: 'moderator' }] },
    { speakers: [{ id: 'Aygün', role: 'speaker' }] },
    [],
  ],
  ['a duration that is none', { duration: 'long' }, {}, ['duration-invalid /sessions/0/duration']],
];

const ends: readonly (readonly [string, object, string])[] = [
  ['a duration in minutes', { duration: 45 }, '06-23T10:15'],
  ['a duration as a clock', { duration: '1:30' }, '06-23T11:00'],
  ['a duration of ISO 8601', { duration: 'PT2H' }, '06-23T11:30'],
  ['an end before a duration', { end: '2026-06-23T10:00', duration: 90 }, '06-23T10:00'],
  ['nothing', {}, '06-23T09:30'],
  ['zero length', { duration: 0 }, '06-23T09:30'],
  ['past midnight', { start: '2026-06-23T23:30', end: '2026-06-24T01:00' }, '06-24T01:00'],
  [
    'a night without its day',
    { start: '2026-06-23T23:00', end: '2026-06-23T01:00' },
    '06-24T01:00',
  ],
  ['an end before the start', { end: '2026-06-23T09:00' }, '06-23T09:30'],
  ['an end before the start, and a duration', { end: '2026-06-20', duration: 30 }, '06-23T10:00'],
  ['a day', { start: '2026-06-23' }, '06-24T00:00'],
  ['days', { start: '2026-06-23', end: '2026-06-25' }, '06-26T00:00'],
];

describe('one session', () => {
  for (const [what, written, expected, problems] of sessions) {
    it(what, () => {
      const document = { sessions: [session(written)] };
      const [found] = read(document).conference.agenda?.sessions ?? [];
      for (const [key, value] of Object.entries(expected)) {
        assert.deepEqual(found?.[key as keyof Session], value);
      }
      assert.ok(found);
      assert.deepEqual(codes(document), problems);
    });
  }

  for (const [what, written, expected] of ends) {
    it(`ends by ${what}`, () => {
      const [found] = read({ sessions: [session(written)] }).conference.agenda?.sessions ?? [];
      assert.equal(clock(found?.end), expected);
    });
  }

  it('ends where it began where neither an end nor a duration can be trusted, and says so', () => {
    assert.deepEqual(codes({ sessions: [session({ end: '2026-06-22T09:00' })] }), [
      'end-before-start /sessions/0/end',
    ]);
  });
});

describe('a document', () => {
  it('loses broken entries alone', () => {
    const { conference, problems } = read({
      sessions: [session({}), { id: 'b' }, null, 'x', session({ id: 'c' })],
      news: [{ url: 'https://a.example/' }, { title: 'News' }],
      partners: [{ url: 'https://a.example/' }, { name: 'P' }],
    });
    assert.deepEqual(
      conference.agenda?.sessions.map(({ id }) => id),
      ['a', 'c'],
    );
    assert.equal(conference.news?.length, 1);
    assert.equal(conference.partners?.partners.length, 1);
    assert.ok(problems.every(({ message }) => /Expected .*; found /.test(message)));
    assert.deepEqual(
      problems.filter(({ severity }) => severity === 'error').map(({ path }) => path),
      ['/sessions/1/title', '/sessions/2', '/sessions/3', '/partners/0/name', '/news/0'],
    );
  });

  it('gives the second of two ids another, and points references to the first of two rooms', () => {
    const { conference } = read({
      rooms: [
        { id: 1, name: 'First' },
        { id: '1', name: 'Second' },
      ],
      sessions: [session({ room: 1 }), session({ room: '1' })],
    });
    const { rooms = [], sessions: found = [] } = conference.agenda ?? {};
    assert.deepEqual(
      found.map(({ id, room }) => [id, room]),
      [
        ['a', '1'],
        ['a-2', '1'],
      ],
    );
    assert.deepEqual(
      rooms.map(({ name }) => name),
      ['First'],
    );
  });

  it('drops references that point to nothing, and says which', () => {
    const document = {
      rooms: [{ id: 'r', name: 'R' }],
      tracks: [{ id: 't', name: 'T' }],
      speakers: [{ id: 's', name: 'S' }],
      sessions: [session({ room: 'x', track: 'y', speakers: ['z', 's'] })],
    };
    assert.deepEqual(codes(document), [
      'reference-unknown /sessions/0/room',
      'reference-unknown /sessions/0/track',
      'reference-unknown /sessions/0/speakers/0',
    ]);
    const [found] = read(document).conference.agenda?.sessions ?? [];
    assert.deepEqual(
      [found?.room, found?.track, found?.speakers.length],
      [undefined, undefined, 1],
    );
  });

  it('orders sessions by time, those of one time as they stand', () => {
    const { conference } = read({
      sessions: [
        session({ id: 'late', start: '2026-06-23T11:00' }),
        session({ id: 'one' }),
        session({ id: 'two' }),
      ],
    });
    assert.deepEqual(
      conference.agenda?.sessions.map(({ id }) => id),
      ['one', 'two', 'late'],
    );
  });

  for (const [what, document, zone, problem] of [
    ['its zone', { timeZone: 'Europe/Vienna' }, 'Europe/Vienna', []],
    [
      'a zone that is none',
      { timeZone: 'Mars/Base' },
      'UTC',
      ['time-zone-unknown', 'time-zone-missing'],
    ],
    ['no zone', { timeZone: undefined }, 'UTC', ['time-zone-missing']],
    [
      'no zone but an offset',
      { timeZone: undefined, event: { name: 'E', start: '2026-06-23T09:30+02:00' } },
      '+02:00',
      [],
    ],
  ] as const) {
    it(`${what}: is read in ${zone}`, () => {
      const { conference, problems } = read({ sessions: [session({})], ...document });
      assert.equal(conference.timeZone, zone);
      assert.deepEqual(
        problems.map(({ code }) => code),
        problem,
      );
    });
  }

  for (const value of [null, undefined, 7, 'text', [], true]) {
    it(`${JSON.stringify(value) ?? 'undefined'} is none, and nothing is thrown`, () => {
      const { problems } = parseConference(value);
      assert.equal(problems[0]?.code, 'document-expected');
    });
  }

  it('says which fields of the document itself mean nothing', () => {
    assert.deepEqual(codes({ ...base, language: 5, updated: 'soon' }), [
      'field-invalid /language',
      'field-invalid /updated',
    ]);
    assert.deepEqual(codes({ ...base, language: null, updated: '2026-06-23T09:30' }), []);
  });

  it('says that another version is read as this one', () => {
    assert.deepEqual(codes({ version: 2 }), ['version-unknown /version']);
  });
});

const hostile = fileURLToPath(new URL('../../../shared/data/hostile/', import.meta.url));
const skip = existsSync(hostile) ? false : 'the lists of attacks are not beside the project';

describe('hostile lists', { skip }, () => {
  it('strings that break software are texts, ids and links like any other', () => {
    const strings = JSON.parse(readFileSync(`${hostile}strings/blns.json`, 'utf8')) as string[];
    assert.ok(strings.length > 400);
    const { conference } = read({
      sessions: strings.map((text, index) =>
        session({ id: index, title: `x${text}`, room: text, url: text }),
      ),
      news: strings.map((text) => ({ title: `x${text}`, url: text })),
    });
    assert.equal(conference.agenda?.sessions.length, strings.length);
    assert.deepEqual(
      conference.agenda.sessions.map(({ title }) => title),
      strings.map((text) => `x${text}`),
    );
    const links = conference.agenda.sessions.flatMap(({ url }) => url ?? []);
    assert.ok(links.every((link) => /^https?:/.test(link)));
  });

  it('prototypes stay clean whatever JSON says', () => {
    const payloads = readFileSync(`${hostile}json/prototype-pollution-lines.txt`, 'utf8').split(
      '%%%%',
    );
    let count = 0;
    for (const payload of payloads) {
      try {
        const value = JSON.parse(payload) as object;
        count += 1;
        read({ event: value, sessions: [value, session({ title: value })], rooms: [value] });
        parseConference(value);
      } catch (error) {
        assert.ok(error instanceof SyntaxError, String(error));
      }
    }
    assert.ok(count > 5, `${count} payloads are JSON`);
    assert.deepEqual(Object.keys(Object.prototype), []);
    assert.equal(({} as Record<string, unknown>)['evilProperty'], undefined);
  });
});

describe('a list of which nothing can be read', () => {
  const broken = Array.from({ length: 188 }, (_, index) => ({ id: index, name: 5 }));

  for (const [list, part] of [
    ['sessions', 'agenda'],
    ['partners', 'partners'],
    ['news', 'news'],
  ] as const) {
    it(`is not taken for an empty one: ${list}`, () => {
      const { conference, problems } = read({ [list]: broken });
      assert.equal(conference[part], undefined);
      const told = problems.find(({ code }) => code === 'entries-unreadable');
      assert.equal(told?.path, `/${list}`);
      assert.match(told.message, /188/);
    });

    it(`is not taken for an empty one, when it is no list: ${list}`, () => {
      assert.equal(read({ [list]: 'soon' }).conference[part], undefined);
    });

    it(`is an empty one when it is empty: ${list}`, () => {
      assert.notEqual(read({ [list]: [] }).conference[part], undefined);
    });
  }

  it('keeps the one entry that can be', () => {
    const { conference } = read({ sessions: [...broken, session({})] });
    assert.equal(conference.agenda?.sessions.length, 1);
  });
});
