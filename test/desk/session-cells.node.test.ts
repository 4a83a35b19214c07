/** Cells of the programme's table: what is typed, and what becomes of the session. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { DocumentObject } from '../../stories/desk/document/document.js';
import { columnsOf, readCell, type Column } from '../../stories/desk/document/session-cells.js';
import { pasteCells, writeCell } from '../../stories/desk/document/session-writing.js';
import { formatCells, parseCells } from '../../stories/desk/grid/clipboard-cells.js';
import { moveBy, nextToFill } from '../../stories/desk/grid/grid-keys.js';
import { words } from '../../stories/desk/words/words.js';

const document: DocumentObject = {
  language: 'en',
  timeZone: 'Asia/Baku',
  rooms: [{ id: 'hall', name: { en: 'Great hall', az: 'Böyük zal' } }],
  speakers: [{ id: 'leyla', name: 'Leyla Quliyeva' }],
  sessions: [{ id: 's', title: 'Opening', start: '2031-06-23T09:30', end: '2031-06-23T10:00' }],
};
const context = { language: 'en', words: words.en, day: '2031-06-24' };

type Written = Readonly<Record<string, unknown>>;

function write(column: Column, text: string, at = 0): Written | undefined {
  const next = writeCell(document, at, column, { text, context });
  return next && (next['sessions'] as Written[])[at];
}

describe('a cell', () => {
  const cases: readonly (readonly [Column, string, Written])[] = [
    [{ field: 'start' }, '11:00', { start: '2031-06-23T11:00', end: '2031-06-23T11:30' }],
    [{ field: 'start' }, '9:30–11:15', { start: '2031-06-23T09:30', end: '2031-06-23T11:15' }],
    [{ field: 'end' }, '00:30', { start: '2031-06-23T09:30', end: '2031-06-24T00:30' }],
    [{ field: 'day' }, '24.06.2031', { start: '2031-06-24T09:30', end: '2031-06-24T10:00' }],
    [{ field: 'room' }, 'böyük zal', { room: 'hall' }],
    [{ field: 'kind' }, 'Coffee break', { kind: 'break' }],
    [{ field: 'kind' }, 'Panel', { kind: 'panel' }],
    [{ field: 'state' }, 'cancelled', { state: 'cancelled' }],
    [{ field: 'languages' }, 'az, English', { languages: ['az', 'en'] }],
    [{ field: 'title', language: 'az' }, 'Açılış', { title: { en: 'Opening', az: 'Açılış' } }],
    [
      { field: 'speakers' },
      'leyla quliyeva – moderator',
      { speakers: [{ id: 'leyla', role: 'moderator' }] },
    ],
  ];
  for (const [column, text, wanted] of cases) {
    it(`${column.field} “${text}”`, () => {
      const session = write(column, text);
      assert.ok(session, 'it is understood');
      for (const [key, value] of Object.entries(wanted)) assert.deepEqual(session[key], value);
    });
  }

  it('that is not understood changes nothing', () => {
    assert.equal(write({ field: 'start' }, 'soon'), undefined);
    assert.equal(write({ field: 'day' }, '02/03/2031'), undefined);
    assert.equal(write({ field: 'languages' }, 'Klingon?'), undefined);
  });

  it('below the last row is a new session, on the day that is shown', () => {
    assert.deepEqual(write({ field: 'start' }, '10:00', 1), {
      id: 'session',
      start: '2031-06-24T10:00',
    });
  });

  it('names rooms and people that nobody has named before', () => {
    const next = writeCell(document, 0, { field: 'room' }, { text: 'Library', context });
    assert.deepEqual((next?.['rooms'] as Written[])[1], { id: 'library', name: 'Library' });
    const more = writeCell(
      document,
      0,
      { field: 'speakers' },
      { text: 'Nino Kapanadze (Fund)', context },
    );
    assert.deepEqual((more?.['speakers'] as Written[])[1], {
      id: 'nino-kapanadze',
      name: 'Nino Kapanadze',
      affiliation: 'Fund',
    });
  });

  for (const [language, own] of Object.entries(words)) {
    it(`shows kinds and states in words that it reads again, in ${language}`, () => {
      for (const field of ['kind', 'state'] as const) {
        for (const [key, word] of Object.entries(field === 'kind' ? own.kinds : own.states)) {
          const next = writeCell(
            document,
            0,
            { field },
            { text: word, context: { ...context, words: own } },
          );
          assert.equal((next?.['sessions'] as Written[] | undefined)?.[0]?.[field], key, word);
        }
      }
    });
  }
});

describe('cells on the clipboard', () => {
  it('are pasted to the right and down, and make rows that are missing', () => {
    const cells = parseCells('10:00\t11:00\tLessons\r\n11:00\t12:00\t"Two\nlines"\r\n');
    const { operation, lost } = pasteCells(document, cells, {
      rows: [0],
      columns: columnsOf(['en']).slice(1),
      context,
    });
    const sessions = operation(document)['sessions'] as Written[];
    assert.equal(lost, 0);
    assert.deepEqual(
      sessions.map(({ title, start }) => [title, start]),
      [
        ['Lessons', '2031-06-23T10:00'],
        ['Two\nlines', '2031-06-24T11:00'],
      ],
    );
  });

  it('are copied as they are read', () => {
    const [session] = document['sessions'] as Written[];
    const row = columnsOf(['en']).map((column) =>
      readCell(document, session ?? {}, column, context),
    );
    assert.deepEqual(parseCells(formatCells([row])), [row]);
  });
});

describe('keys', () => {
  const size = { rows: 3, columns: 2, page: 2 };
  it('lead to the next cell and never beyond the table', () => {
    const at = { row: 1, column: 1 };
    const move = (key: string, toCorner = false) => moveBy(key, at, { size, toCorner });
    assert.deepEqual(move('ArrowUp'), { row: 0, column: 1 });
    assert.deepEqual(move('ArrowRight'), { row: 1, column: 1 });
    assert.deepEqual(move('PageDown'), { row: 2, column: 1 });
    assert.deepEqual(move('Home', true), { row: 0, column: 0 });
    assert.equal(move('x'), undefined);
    assert.deepEqual(nextToFill(at, size, false), { row: 2, column: 0 });
    assert.deepEqual(nextToFill({ row: 0, column: 0 }, size, true), { row: 0, column: 0 });
  });
});
