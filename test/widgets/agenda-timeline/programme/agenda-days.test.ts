import { expect } from '@open-wc/testing';
import { buildDays } from '../../../../src/widgets/agenda-timeline/programme/agenda-days.js';
import { sessionsOf } from '../agenda-fixture.js';

const cases = [
  ['a day', ['2026-12-01T09:00', '2026-12-01T17:00'], { '2026-12-01': 2 }],
  ['two days', ['2026-12-01T09:00', '2026-12-02T09:00'], { '2026-12-01': 1, '2026-12-02': 1 }],
  [
    'a night after an evening',
    ['2026-12-01T21:00', '2026-12-02T00:30', '2026-12-02T04:59'],
    { '2026-12-01': 3 },
  ],
  [
    'five o’clock is morning',
    ['2026-12-01T21:00', '2026-12-02T05:00'],
    { '2026-12-01': 1, '2026-12-02': 1 },
  ],
  [
    'an early start without an evening before',
    ['2026-12-01T09:00', '2026-12-02T04:30'],
    { '2026-12-01': 1, '2026-12-02': 1 },
  ],
  [
    'a night and the day after it',
    ['2026-12-01T22:00', '2026-12-02T01:00', '2026-12-02T10:00'],
    { '2026-12-01': 2, '2026-12-02': 1 },
  ],
  [
    'a whole day is its own',
    ['2026-12-01T21:00', '2026-12-02'],
    { '2026-12-01': 1, '2026-12-02': 1 },
  ],
  ['other zones have other days', ['2026-12-01T23:30-08:00'], { '2026-12-02': 1 }],
] as const;

describe('buildDays', () => {
  for (const [name, starts, expected] of cases) {
    it(name, () => {
      const { sessions } = sessionsOf(
        starts.map((start, index) => ({ id: index, title: 'x', start })),
      );
      const days = buildDays(sessions, 'Asia/Baku');
      const counts = Object.fromEntries(days.map(({ key, sessions: list }) => [key, list.length]));
      expect(counts).to.deep.equal(expected);
    });
  }

  it('has no day without a session', () => {
    expect(buildDays([], 'Asia/Baku')).to.deep.equal([]);
  });
});
