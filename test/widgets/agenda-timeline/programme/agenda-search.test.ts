import { expect } from '@open-wc/testing';
import { romanise } from '../../../../src/intl/search/romanise.js';
import { createSearchIndex } from '../../../../src/widgets/agenda-timeline/programme/agenda-search.js';
import { model, programme, read, searchIndex } from '../agenda-fixture.js';

const cases: readonly (readonly [string, readonly string[] | undefined])[] = [
  ['', undefined],
  ['   ', undefined],
  ['mugham', ['art1']],
  ['IQTISADIYYATI', ['eco1']],
  ['xezer', ['eco1']],
  ['transit', ['eco1']],
  ['mammadova', ['open']],
  ['memmedova', ['open']],
  ['ostergard', ['open', 'eco1']],
  ['nordic caspian', ['eco1']],
  ['studio', ['work', 'end']],
  ['culture', ['art1', 'art2']],
  ['nothing like it', []],
];

describe('search', () => {
  for (const [query, expected] of cases) {
    it(`finds “${query}”`, async () => {
      const index = await searchIndex();
      const found = index.find(query);
      expect(found && [...found].map(({ id }) => id)).to.deep.equal(expected);
    });
  }

  it('finds names in other scripts by their passport spelling, once that can come', async () => {
    const index = await searchIndex({
      timeZone: 'Asia/Baku',
      speakers: [
        { id: 't', name: 'Тарас Шевченко' },
        { id: 'b', name: 'Ada Byron' },
      ],
      sessions: [
        { id: 'a', title: 'A', start: '2026-06-01T09:00', speakers: ['t'] },
        { id: 'b', title: 'B', start: '2026-06-01T10:00', speakers: ['b'] },
      ],
    });
    const ids = (query: string): string[] => [...(index.find(query) ?? [])].map(({ id }) => id);
    expect(index.hasOtherScripts).to.equal(true);
    expect(ids('shevchenko')).to.deep.equal([]);
    index.spellNames(romanise);
    expect(ids('taras shevchenko')).to.deep.equal(['a']);
    expect(ids('шевченко')).to.deep.equal(['a']);
    expect((await searchIndex()).hasOtherScripts).to.equal(false);
  });

  it('gives the page its turn while it gets ready', async () => {
    const { sessions } = await model();
    let now = 0;
    let pauses = 0;
    const index = createSearchIndex({
      sessions,
      agenda: read(programme),
      clock: () => (now += 5),
      pause: () => {
        pauses++;
        return Promise.resolve();
      },
    });
    await index.ready;
    expect(pauses).to.be.greaterThan(1);
    expect(index.find('closing')?.size).to.equal(1);
  });
});
