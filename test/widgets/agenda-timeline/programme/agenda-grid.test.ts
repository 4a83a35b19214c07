import { expect } from '@open-wc/testing';
import {
  buildDayGrid,
  gridWidth,
} from '../../../../src/widgets/agenda-timeline/programme/agenda-grid.js';
import { model, programme, type Written } from '../agenda-fixture.js';

/** `id: rows from/to, columns from/to`, of one day. */
async function layOut(sessions: readonly Written[], isShown = (_id: string): boolean => true) {
  const built = await model({ rooms: programme.rooms, sessions });
  const [day] = built.days;
  if (!day) throw new Error('No day.');
  const grid = buildDayGrid(day, built.rooms, ({ id }) => isShown(id));
  const cells = [...grid.cells].map(([{ id }, { rows, columns }]) => [
    id,
    `${rows.from}/${rows.to} ${columns.from}/${columns.to}`,
  ]);
  return { grid, cells: Object.fromEntries(cells) as Record<string, string> };
}

const at = (id: string, from: string, to: string, more: Written = {}): Written => ({
  id,
  title: id,
  start: `2026-12-01T${from}`,
  end: `2026-12-01T${to}`,
  ...more,
});

const cases: readonly (readonly [string, readonly Written[], Readonly<Record<string, string>>])[] =
  [
    [
      'rooms side by side, each start and end a line',
      [at('x', '10:00', '11:00', { room: 'a' }), at('y', '10:30', '11:30', { room: 'b' })],
      { x: '2/4 2/3', y: '3/5 3/4' },
    ],
    [
      'a break without a room across all of them',
      [
        at('x', '10:00', '11:00', { room: 'a' }),
        at('y', '10:00', '11:00', { room: 'b' }),
        at('l', '11:00', '12:00', { kind: 'break' }),
      ],
      { x: '2/3 2/3', y: '2/3 3/4', l: '3/4 2/4' },
    ],
    [
      'a plenary in a room that nothing runs beside',
      [
        at('p', '09:00', '10:00', { room: 'a', kind: 'plenary' }),
        at('x', '10:00', '11:00', { room: 'a' }),
        at('y', '10:00', '11:00', { room: 'b' }),
      ],
      { p: '2/3 2/4', x: '3/4 2/3', y: '3/4 3/4' },
    ],
    [
      'a plenary in a room beside another session stays there',
      [
        at('p', '10:00', '11:00', { room: 'a', kind: 'plenary' }),
        at('y', '10:00', '11:00', { room: 'b' }),
      ],
      { p: '2/3 2/3', y: '2/3 3/4' },
    ],
    [
      'overlaps in one room side by side',
      [
        at('x', '10:00', '11:00', { room: 'a' }),
        at('y', '10:30', '11:30', { room: 'a' }),
        at('z', '11:30', '12:00', { room: 'a' }),
      ],
      { x: '2/4 2/3', y: '3/5 3/4', z: '5/6 2/4' },
    ],
    [
      'a lunch beside a workshop takes the rooms that are free',
      [
        at('w', '10:00', '14:00', { room: 'a' }),
        at('y', '10:00', '12:00', { room: 'b' }),
        at('z', '10:00', '12:00', { room: 'c' }),
        at('l', '12:00', '13:00', { kind: 'break' }),
      ],
      { w: '2/5 2/3', y: '2/3 3/4', z: '2/3 4/5', l: '3/4 3/5' },
    ],
    [
      'what has no room and no room free gets a column of its own',
      [at('x', '10:00', '12:00', { room: 'a' }), at('r', '10:00', '12:00', { kind: 'other' })],
      { x: '2/3 2/3', r: '2/3 3/4' },
    ],
    [
      'a session without an end is one row',
      [
        { id: 'x', title: 'x', start: '2026-12-01T10:00', room: 'a' },
        at('y', '11:00', '12:00', { room: 'a' }),
      ],
      { x: '2/3 2/3', y: '3/4 2/3' },
    ],
  ];

describe('buildDayGrid', () => {
  for (const [name, sessions, expected] of cases) {
    it(name, async () => {
      expect((await layOut(sessions)).cells).to.deep.equal(expected);
    });
  }

  it('leaves rooms out that have nothing that day, and filtered sessions', async () => {
    const sessions = [
      at('x', '10:00', '11:00', { room: 'a' }),
      at('y', '10:00', '11:00', { room: 'c' }),
    ];
    const names = async (isShown?: (id: string) => boolean) =>
      (await layOut(sessions, isShown)).grid.rooms.map(({ room }) => room.id);
    expect(await names()).to.deep.equal(['a', 'c']);
    expect(await names((id) => id === 'y')).to.deep.equal(['c']);
  });

  it('is as wide as its rooms, and wider where sessions overlap', async () => {
    const single = [
      at('x', '10:00', '11:00', { room: 'a' }),
      at('y', '10:00', '11:00', { room: 'b' }),
    ];
    expect(gridWidth((await layOut(single)).grid)).to.equal(2);
    const double = [...single, at('z', '10:00', '11:00', { room: 'b' })];
    expect(gridWidth((await layOut(double)).grid)).to.equal(2.5);
  });

  it('lays the night behind its evening', async () => {
    const { cells } = await layOut([
      at('x', '21:00', '23:00', { room: 'a' }),
      { id: 'n', title: 'n', start: '2026-12-02T00:30', end: '2026-12-02T02:00', room: 'a' },
    ]);
    expect(cells).to.deep.equal({ x: '2/3 2/3', n: '4/5 2/3' });
  });
});
