/** Answers that can be read and yet are not believed at once, and the others, which are. */
import { expect } from '@open-wc/testing';
import { openPage, type FakePage } from './fake-page.js';
import { good, type FakeWorld } from './fake-world.js';

const many = (count: number): readonly object[] =>
  Array.from({ length: count }, (_, index) => ({ id: `${index}`, title: 'T' }));

let page: FakePage;
let world: FakeWorld;

beforeEach(() => {
  page = openPage();
  ({ world } = page);
});

const answers = (value: unknown): void => {
  world.answer = () => good(JSON.stringify(value));
};

/** How many entries the widgets were told of, with where from. */
const counts = (): readonly string[] =>
  page.told.map((words) => {
    const { from, json } = /^(?<from>\w+) (?<json>.*)$/.exec(words)?.groups ?? {};
    const value = JSON.parse(json ?? '') as { readonly sessions?: readonly unknown[] };
    const list = Array.isArray(value) ? value : (value.sessions ?? []);
    return `${from ?? ''} ${list.length}`;
  });

describe('an answer that is empty where there was much', () => {
  for (const [what, value] of [
    ['[]', []],
    ['{}', {}],
    ['an empty list', { sessions: [] }],
    ['a document without that list', { event: { name: 'E' }, news: many(2) }],
  ] as const) {
    it(`is not believed at once: ${what}`, async () => {
      answers({ sessions: many(300) });
      const { close } = page.listen(60);
      await world.pass(1);
      answers(value);
      await world.pass(75);
      expect(counts()).to.deep.equal(['network 300', 'cache 300']);
      await world.pass(75);
      close();
      expect(counts()).to.deep.equal(['network 300', 'cache 300', 'network 0']);
    });
  }

  it('is asked for again soon, also where nobody wants a refresh', async () => {
    answers({ sessions: many(300) });
    const { close, refreshNow } = page.listen(0);
    await world.pass(1);
    answers([]);
    refreshNow();
    await world.pass(45);
    close();
    expect(counts().at(-1)).to.equal('network 0');
    expect(world.requests).to.have.length(3);
  });

  it('was a mistake when the next one is whole', async () => {
    answers({ sessions: many(300) });
    const { close } = page.listen(60);
    await world.pass(1);
    answers([]);
    await world.pass(75);
    answers({ sessions: many(300) });
    await world.pass(75);
    close();
    expect(counts()).to.deep.equal(['network 300', 'cache 300', 'network 300']);
  });

  it('is believed where a few entries may well be gone', async () => {
    answers({ news: many(2) });
    const { close } = page.listen(60);
    await world.pass(1);
    answers({ news: [] });
    await world.pass(75);
    close();
    expect(page.told.at(-1)).to.equal('network {"news":[]}');
  });
});

describe('what a document says of its age', () => {
  const document = (updated: string, title: string): object => ({ updated, title });

  it('means nothing when it has not come yet', async () => {
    answers(document('2099-01-01T00:00Z', 'mistyped'));
    const { close } = page.listen(60);
    await world.pass(1);
    answers(document('2026-06-23T10:00Z', 'right'));
    await world.pass(75);
    answers(document('2026-06-23T11:00Z', 'later'));
    await world.pass(75);
    close();
    expect(page.told.at(-1)).to.contain('later');
    expect(page.told).to.have.length(3);
  });

  it('is a cache’s mistake at first, and the truth when it stays', async () => {
    answers(document('2026-06-23T10:00Z', 'new'));
    const { close } = page.listen(60);
    await world.pass(1);
    answers(document('2026-06-22T10:00Z', 'restored'));
    await world.pass(9 * 60);
    expect(page.told).to.have.length(1);
    await world.pass(3 * 60);
    close();
    expect(page.told.at(-1)).to.contain('restored');
  });
});
