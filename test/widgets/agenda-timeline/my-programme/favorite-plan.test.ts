import { expect } from '@open-wc/testing';
import { buildPlan } from '../../../../src/widgets/agenda-timeline/my-programme/favorite-plan.js';
import { lengthWords } from '../../../../src/widgets/agenda-timeline/my-programme/favorite-words.js';
import { createTranslate } from '../../../../src/intl/translate.js';
import { model, programme, type Written } from '../agenda-fixture.js';

const at = (time: string): string => `2026-12-01T${time}`;
const session = (id: string, start: string, end?: string, more: Written = {}): Written => ({
  ...{ id, title: id, start: at(start), ...(end ? { end: at(end) } : {}) },
  ...more,
});

async function plan(sessions: readonly Written[]) {
  const built = await model({ timeZone: 'Asia/Baku', rooms: programme.rooms, sessions });
  const all = new Set(sessions.map(({ id }) => String(id)));
  const { clashes, gaps } = buildPlan(built, all);
  const clock = (epoch: number): string =>
    new Date(epoch).toLocaleTimeString('en-GB', {
      timeZone: 'Asia/Baku',
      hour: '2-digit',
      minute: '2-digit',
    });
  return {
    clashes: clashes.map(
      ({ first, second, start, end }) => `${first.id}+${second.id} ${clock(start)}–${clock(end)}`,
    ),
    gaps: gaps.map(({ day, start, end }) => `${day.key} ${clock(start)}–${clock(end)}`),
  };
}

const cases: readonly (readonly [
  string,
  readonly Written[],
  { readonly clashes: readonly string[]; readonly gaps: readonly string[] },
])[] = [
  ['nothing', [], { clashes: [], gaps: [] }],
  ['one session', [session('a', '10:00', '11:00')], { clashes: [], gaps: [] }],
  [
    'one after the other',
    [session('a', '10:00', '11:00'), session('b', '11:00', '12:00')],
    { clashes: [], gaps: [] },
  ],
  [
    'an overlap',
    [session('a', '10:00', '11:00'), session('b', '10:30', '12:00')],
    { clashes: ['a+b 10:30–11:00'], gaps: [] },
  ],
  [
    'a long one over two short ones, and a gap behind it',
    [
      session('a', '10:00', '13:00'),
      session('b', '10:30', '11:00'),
      session('c', '12:00', '12:30'),
      session('d', '14:00', '15:00'),
    ],
    { clashes: ['a+b 10:30–11:00', 'a+c 12:00–12:30'], gaps: ['2026-12-01 13:00–14:00'] },
  ],
  [
    'the same start without an end',
    [session('a', '10:00'), session('b', '10:00', '11:00')],
    { clashes: ['a+b 10:00–10:00'], gaps: [] },
  ],
  [
    'no gap is known behind an open end',
    [session('a', '10:00'), session('b', '15:00', '16:00')],
    { clashes: [], gaps: [] },
  ],
  [
    'the way between rooms is no gap',
    [session('a', '10:00', '11:00'), session('b', '11:10', '12:00')],
    { clashes: [], gaps: [] },
  ],
  [
    'what is cancelled keeps nobody',
    [session('a', '10:00', '11:00'), session('b', '10:30', '12:00', { state: 'cancelled' })],
    { clashes: [], gaps: [] },
  ],
  [
    'a whole day clashes with nothing',
    [
      { id: 'day', title: 'Fair', start: '2026-12-01', end: '2026-12-01' },
      session('a', '10:00', '11:00'),
    ],
    { clashes: [], gaps: [] },
  ],
  [
    'a night is no gap',
    [
      session('a', '10:00', '11:00'),
      { id: 'b', title: 'b', start: '2026-12-02T10:00', end: '2026-12-02T11:00' },
    ],
    { clashes: [], gaps: [] },
  ],
];

describe('a person’s plan', () => {
  for (const [name, sessions, expected] of cases) {
    it(name, async () => {
      expect(await plan(sessions)).to.deep.equal(expected);
    });
  }

  it('leaves out favourites that the programme does not have', async () => {
    const built = await model();
    expect(
      buildPlan(built, new Set(['gone', 'work', 'eco1'])).sessions.map(({ id }) => id),
    ).to.deep.equal(['eco1', 'work']);
  });

  it('writes lengths of time', async () => {
    const { format } = await model();
    const words = (minutes: number): string =>
      lengthWords(minutes * 60_000, format, createTranslate(undefined));
    expect([15, 60, 90, 1440].map(words)).to.deep.equal(['15 min', '1 h', '1 h 30 min', '24 h']);
  });
});
