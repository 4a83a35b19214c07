import { expect } from '@open-wc/testing';
import { diffAgendas } from '../../../../src/widgets/agenda-timeline/programme/agenda-changes.js';
import { sessionsOf, type Written } from '../agenda-fixture.js';

const session: Written = {
  id: 's',
  title: 'S',
  start: '2026-12-01T10:00',
  end: '2026-12-01T11:00',
  room: 'a',
};
const other: Written = { ...session, id: 'o' };

const cases: readonly (readonly [
  string,
  readonly Written[],
  readonly (readonly [string, string])[],
])[] = [
  ['nothing', [session, other], []],
  ['a later start', [{ ...session, start: '2026-12-01T10:15' }, other], [['s', 'moved']]],
  ['another room', [{ ...session, room: 'b' }, other], [['s', 'moved']]],
  ['cancelled', [{ ...session, state: 'cancelled' }, other], [['s', 'cancelled']]],
  [
    'delayed and moved',
    [{ ...session, state: 'delayed', start: '2026-12-01T10:15' }, other],
    [['s', 'moved']],
  ],
  ['another title', [{ ...session, title: 'T' }, other], [['s', 'changed']]],
  ['a new one', [session, other, { ...session, id: 'n' }], [['n', 'new']]],
  ['one gone', [session], [['o', 'removed']]],
  ['another programme', [{ ...session, id: 'x' }], []],
];

describe('diffAgendas', () => {
  for (const [name, sessions, expected] of cases) {
    it(name, () => {
      const { changes, counts } = diffAgendas(sessionsOf([session, other]), sessionsOf(sessions));
      expect([...changes]).to.deep.equal(expected);
      const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
      expect(total).to.equal(expected.length);
    });
  }
});
