import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { checkConference } from '../../../src/model/checks/check-conference.js';
import { parseConference } from '../../../src/model/document.js';

const now = Date.parse('2026-06-01T00:00:00Z');

/** `code path` of each mistake. */
function check(document: object, timeZone?: string): readonly string[] {
  const zone = timeZone === undefined ? {} : { timeZone };
  const { conference } = parseConference(document, { baseUrl: 'https://a.example/', ...zone });
  const context = { now, hasTimeZone: timeZone !== undefined };
  return checkConference({ document, conference }, context).map(
    ({ code, path }) => `${code} ${path}`,
  );
}

const base = { version: 1, language: 'en', timeZone: 'Asia/Baku' };

const session = (id: string, start: string, more: object = {}) => ({
  id,
  title: `Session ${id}`,
  start: `2026-06-23T${start}`,
  duration: 60,
  ...more,
});

const table: readonly (readonly [string, object, readonly string[]])[] = [
  ['texts in one language', { event: { name: 'A', start: '2026-06-23' } }, []],
  [
    'a translation that is missing, or blank',
    {
      sessions: [
        { ...session('a', '09:00'), title: { en: 'Opening', az: 'Açılış' } },
        { ...session('b', '10:00'), title: { en: 'Close', az: ' ' } },
      ],
      rooms: [{ id: 'r', name: { az: 'Zal' } }],
    },
    ['language-missing /rooms/0/name', 'language-missing /sessions/1/title'],
  ],
  [
    'names and titles that are empty, where the entry is shown all the same',
    {
      event: { name: 'A', start: '2026-06-23', documents: [{ title: ' ', url: 'a.pdf' }] },
      rooms: [{ id: 'r', name: '' }],
      speakers: [{ id: 's', name: { en: '', az: ' ' } }],
      sessions: [{ ...session('a', '09:00'), title: '' }],
      partners: [{ name: '' }],
      news: [{ title: '', summary: 'Moved' }],
    },
    [
      'field-missing /event/documents/0/title',
      'field-missing /rooms/0/name',
      'field-missing /sessions/0/title',
      'field-missing /speakers/0/name',
    ],
  ],
  [
    'a plain text among translated ones, but not a plain name',
    {
      sessions: [
        { ...session('a', '09:00'), title: { en: 'Opening', az: 'Açılış' } },
        session('b', '10:00'),
      ],
      rooms: [
        { id: 'r', name: { en: 'Hall', az: 'Zal' } },
        { id: 's', name: 'Nizami' },
      ],
    },
    ['language-missing /sessions/1/title'],
  ],
  [
    'a language tag in capitals',
    {
      event: {
        name: { en: 'A', AZ: 'B' },
        start: '2026-06-23',
        description: { en: 'C', az: 'D' },
      },
    },
    [],
  ],
  [
    'one room in two sessions at once',
    {
      sessions: [
        session('b', '09:30', { room: 'Hall' }),
        session('a', '09:00', { room: 'Hall' }),
        session('c', '10:30', { room: 'Hall' }),
        session('d', '09:30', { room: 'Garden' }),
      ],
    },
    ['room-overlap /sessions/0'],
  ],
  [
    'a break, a cancelled session and a whole day in the room of another',
    {
      sessions: [
        session('a', '09:00', { room: 'Hall' }),
        session('b', '09:30', { room: 'Hall', kind: 'break' }),
        session('c', '09:30', { room: 'Hall', state: 'cancelled' }),
        { id: 'd', title: 'Exhibition', start: '2026-06-23', room: 'Hall' },
      ],
    },
    [],
  ],
  [
    'a person in two sessions at once, in whatever role',
    {
      sessions: [
        session('a', '09:00', { room: '1', speakers: ['Aygün'] }),
        session('b', '09:59', { room: '2', speakers: [{ id: 'Aygün', role: 'moderator' }] }),
      ],
    },
    ['speaker-overlap /sessions/1'],
  ],
  [
    'pictures without words',
    {
      event: { name: 'A', start: '2026-06-23', image: { src: 'a.jpg' } },
      speakers: [{ id: 's', name: 'S', photo: { src: 's.jpg', alt: 'S at her desk' } }],
      partners: [{ name: 'P', logo: 'p.svg' }],
    },
    ['alt-missing /event/image', 'alt-missing /partners/0/logo'],
  ],
  [
    'a picture whose words are none',
    { partners: [{ name: 'P', logo: { src: 'p.svg', alt: { en: 5, az: null } } }] },
    ['alt-missing /partners/0/logo'],
  ],
  [
    'a picture that is decoration',
    { event: { name: 'A', start: '2026-06-23', image: { src: 'a.jpg', alt: '' } } },
    [],
  ],
  [
    'times without an offset among others, and no zone',
    {
      timeZone: undefined,
      event: { name: 'A', start: '2026-06-23T09:00+04:00', end: '2026-06-24T09:00' },
      news: [{ title: 'N', published: '2026-05-01' }],
    },
    ['time-zone-less /event/end'],
  ],
  [
    'colours too light for text on white',
    {
      tracks: [
        { id: 'a', name: 'A', color: '#f9b000' },
        { id: 'b', name: 'B', color: '#0b7285' },
      ],
      sessions: [session('a', '09:00', { track: 'a' })],
    },
    ['color-contrast /tracks/0/color'],
  ],
  [
    'news that expired; a date is shown to its end',
    {
      news: [
        { title: 'N', expires: '2026-05-30' },
        { title: 'M', expires: '2026-06-01' },
        { title: 'O' },
      ],
    },
    ['news-expired /news/0/expires'],
  ],
];

describe('likely mistakes in a document', () => {
  for (const [what, document, expected] of table) {
    it(what, () => assert.deepEqual([...check({ ...base, ...document })].sort(), expected));
  }

  it('says nothing of zones to whoever named one', () => {
    const document = {
      version: 1,
      event: { name: 'A', start: '2026-06-23T09:00+04:00', end: '2026-06-24T09:00' },
    };
    assert.deepEqual(check(document, 'Asia/Baku'), []);
  });

  it('finds nothing to warn of in the sample document', () => {
    const document: unknown = JSON.parse(
      readFileSync('stories/partner-page/conference.json', 'utf8'),
    );
    const { conference } = parseConference(document, { baseUrl: 'https://a.example/' });
    assert.deepEqual(checkConference({ document, conference }, { now }), []);
  });

  for (const name of ['__proto__', 'constructor', 'valueOf', 'toString', 'hasOwnProperty']) {
    it(`takes the key ${name} for data like any other`, () => {
      const nested = JSON.parse(`{"${name}": {"${name}": {"${name}": 0, "": 0}}}`) as object;
      for (const key of ['sessions', 'news', 'event', 'tracks', name]) {
        assert.deepEqual(check({ ...base, [key]: nested }), []);
        assert.deepEqual(check({ ...base, [key]: [nested] }), []);
      }
    });
  }

  it('survives whatever JSON it is given', () => {
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.constantFrom('sessions', 'news', 'event', 'tracks'),
        (value, key) => {
          check({ ...base, [key]: value });
          check({ [key]: [value] });
        },
      ),
    );
  });
});
