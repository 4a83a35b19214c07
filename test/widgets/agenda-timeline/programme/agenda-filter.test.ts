import { expect } from '@open-wc/testing';
import {
  clearFilter,
  countFilters,
  isFiltering,
  matchSessions,
  noFilter,
  presetFilter,
  toggleFacet,
  type AgendaFilter,
} from '../../../../src/widgets/agenda-timeline/programme/agenda-filter.js';
import { buildFacets } from '../../../../src/widgets/agenda-timeline/programme/agenda-facets.js';
import { model } from '../agenda-fixture.js';

const noon = Date.UTC(2026, 11, 1, 8);

const cases: readonly (readonly [string, Partial<AgendaFilter>, readonly string[] | undefined])[] =
  [
    ['nothing', {}, undefined],
    ['a day', { day: '2026-12-02' }, ['day2', 'end']],
    ['a day that is none of the programme’s', { day: '2030-01-01' }, undefined],
    ['a room', { rooms: ['c'] }, ['work', 'end']],
    ['two rooms', { rooms: ['a', 'c'] }, ['eco1', 'work', 'day2', 'end']],
    ['a track', { tracks: ['art'] }, ['art1', 'art2']],
    ['a room and a track', { rooms: ['a'], tracks: ['art'] }, []],
    ['a kind', { kinds: ['social'] }, ['gala', 'night']],
    ['a spoken language', { languages: ['az'] }, ['open', 'art1']],
    ['a language to follow in', { follow: ['az'] }, ['open', 'eco1', 'art1']],
    ['open to press', { openToPress: true }, ['open']],
    ['favourites', { favorites: true }, ['short']],
    [
      'what is not past',
      { hidePast: true, day: '2026-12-01' },
      ['lunch', 'moved', 'gala', 'night'],
    ],
  ];

describe('matchSessions', () => {
  for (const [name, part, expected] of cases) {
    it(name, async () => {
      const built = await model();
      const favorites = new Set(['short']);
      const filter = { ...noFilter, ...part };
      const matches = matchSessions(built, { filter, now: noon, favorites, found: undefined });
      expect(matches && [...matches].map(({ id }) => id)).to.deep.equal(expected);
    });
  }
});

describe('a filter', () => {
  it('toggles, counts and clears', () => {
    const chosen = { ...noFilter, day: '2026-12-01', ...toggleFacet(noFilter, 'rooms', 'a') };
    expect(chosen.rooms).to.deep.equal(['a']);
    expect(countFilters(chosen)).to.equal(1);
    expect(isFiltering(chosen)).to.equal(true);
    expect(toggleFacet(chosen, 'rooms', 'a')).to.deep.equal({ rooms: [] });
    expect(clearFilter(chosen)).to.deep.equal({ ...noFilter, day: '2026-12-01' });
    expect(isFiltering(clearFilter(chosen))).to.equal(false);
  });

  it('starts from what the page presets', () => {
    const preset = { day: '2026-12-01', rooms: ['a'], tracks: ['t'], languages: ['en-GB'] };
    expect(presetFilter(preset)).to.deep.include({
      rooms: ['a'],
      tracks: ['t'],
      languages: ['en'],
    });
  });

  it('offers only what some session has, and only a choice', async () => {
    const { lists, hasPress } = buildFacets(await model(), (kind) => kind);
    expect(lists.rooms.map(({ id }) => id)).to.deep.equal(['a', 'b', 'c']);
    expect(lists.kinds.map(({ id, count }) => `${id} ${count}`)).to.deep.equal([
      'break 1',
      'plenary 1',
      'social 2',
      'talk 7',
      'workshop 1',
    ]);
    expect(lists.languages.map(({ name }) => name)).to.deep.equal([
      'Azerbaijani',
      'English',
      'German',
    ]);
    expect(lists.follow.map(({ name }) => name)).to.deep.equal([
      'Azerbaijani',
      'English',
      'German',
      'Russian',
    ]);
    expect(hasPress).to.equal(true);
    const bare = buildFacets(
      await model({ sessions: [{ id: 1, title: 'x', start: '2026-12-01T10:00' }] }),
      (kind) => kind,
    );
    expect(Object.values(bare.lists).flat()).to.deep.equal([]);
  });
});
