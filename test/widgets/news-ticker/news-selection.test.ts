import { expect } from '@open-wc/testing';
import type { NewsItem } from '../../../src/model/conference.js';
import {
  buildSelection,
  nextTurn,
  normalizeLink,
  type SelectionInput,
} from '../../../src/widgets/news-ticker/news-selection.js';

const hour = 3_600_000;
const now = Date.parse('2026-06-23T12:00:00Z');

const item = (id: string, rest: Partial<NewsItem> = {}): NewsItem => ({
  id,
  title: `Title of ${id}`,
  urgency: 'normal',
  inForce: false,
  published: now - hour,
  ...rest,
});

const select = (items: readonly NewsItem[], input: Partial<SelectionInput> = {}): string =>
  buildSelection({
    items,
    now,
    timeZone: 'Asia/Baku',
    categories: [],
    limit: Number.POSITIVE_INFINITY,
    dismissed: new Set(),
    ...input,
  })
    .map(({ id }) => id)
    .join(' ');

describe('the choice of news', () => {
  const age = (hours: number): Partial<NewsItem> => ({ published: now - hours * hour });
  const { published: _none, ...undated } = item('undated');
  const link = 'https://a.example/news/1';
  const table: readonly (readonly [
    string,
    readonly NewsItem[],
    Partial<SelectionInput>,
    string,
  ])[] = [
    [
      'newest first, without a date last',
      [item('old', age(9)), undated, item('new', age(1))],
      {},
      'new old undated',
    ],
    [
      'urgent first, then newest',
      [
        item('new', age(1)),
        item('late', { ...age(5), urgency: 'urgent' }),
        item('imp', { ...age(2), urgency: 'important' }),
      ],
      {},
      'late new imp',
    ],
    ['equal times in the order given', [item('b'), item('a')], {}, 'b a'],
    [
      'not what has expired',
      [item('gone', { expires: now }), item('stays', { expires: now + 1 })],
      {},
      'stays',
    ],
    [
      'of the categories asked for',
      [item('a', { category: 'Press ' }), item('b', { category: 'other' }), item('c')],
      { categories: ['press'] },
      'a',
    ],
    [
      'at most the limit, urgent ones first',
      [item('a'), item('b'), item('u', { urgency: 'urgent', ...age(99) })],
      { limit: 2 },
      'u a',
    ],
    [
      'not what was put away',
      [item('a', { urgency: 'urgent' }), item('b')],
      { dismissed: new Set(['a']) },
      'b',
    ],
    [
      'still what is in force',
      [item('a', { urgency: 'urgent', inForce: true })],
      { dismissed: new Set(['a']) },
      'a',
    ],
    [
      'one id once, the newest of it',
      [item('a', { ...age(5), title: 'Before' }), item('a', { ...age(1), title: 'After' })],
      {},
      'a',
    ],
    [
      'one id once over http and https',
      [
        item('http://a.example/1/', age(2)),
        item('https://www.a.example/1', { ...age(3), title: 'Other' }),
      ],
      {},
      'http://a.example/1/',
    ],
    [
      'one link once',
      [item('a', { url: `${link}?utm_source=x`, ...age(1) }), item('b', { url: link, ...age(2) })],
      {},
      'a',
    ],
    [
      'one title once a day',
      [
        item('a', { title: 'The  agenda', ...age(1) }),
        item('b', { title: 'the agenda', ...age(3) }),
      ],
      {},
      'a',
    ],
    [
      'one title again on another day',
      [item('a', { title: 'Daily', ...age(1) }), item('b', { title: 'Daily', ...age(30) })],
      {},
      'a b',
    ],
    [
      'many items that point to one front page',
      [item('a', { url: 'https://a.example/' }), item('b', { url: 'https://a.example' })],
      {},
      'a b',
    ],
    [
      'many items that are anchors of one page',
      [item('a', { url: `${link}#a` }), item('b', { url: `${link}#b` })],
      {},
      'a b',
    ],
  ];
  for (const [what, items, input, expected] of table) {
    it(`has ${what}`, () => {
      expect(select(items, input)).to.equal(expected);
    });
  }

  it('counts a day on the venue’s clock', () => {
    const late = Date.parse('2026-06-22T19:30:00Z');
    const items = [
      item('a', { title: 'X', published: late }),
      item('b', { title: 'X', published: late + hour }),
    ];
    expect(select(items, { timeZone: 'UTC' })).to.equal('b');
    expect(select(items, { timeZone: 'Asia/Baku' })).to.equal('b a');
  });

  it('knows when the next item leaves', () => {
    expect(nextTurn([item('a'), item('b', { expires: now - 1 })], now)).to.equal(
      Number.POSITIVE_INFINITY,
    );
    expect(
      nextTurn([item('a', { expires: now + 9 }), item('b', { expires: now + 5 })], now),
    ).to.equal(now + 5);
  });

  it('keeps what is published later to itself until then', () => {
    const items = [item('now', { published: now }), item('later', { published: now + hour })];
    const timeless = item('timeless');
    delete (timeless as { published?: number }).published;
    expect(select([...items, timeless])).to.equal('now timeless');
    expect(select(items, { now: now + hour })).to.equal('later now');
    expect(nextTurn(items, now)).to.equal(now + hour);
  });

  it('does not let an urgent line out before its time', () => {
    expect(select([item('a', { urgency: 'urgent', published: now + 1 })])).to.equal('');
  });
});

describe('a normalised link', () => {
  for (const [link, expected] of [
    ['https://www.A.example/News/', 'a.example/News'],
    ['http://a.example/News?b=2&a=1&utm_medium=rss&fbclid=z', 'a.example/News?a=1&b=2'],
    ['https://a.example:8443/x#part', 'a.example:8443/x#part'],
    ['https://a.example/', 'a.example'],
    ['urn:uuid:1', 'urn:uuid:1'],
    ['http://[broken', 'http://[broken'],
    ['7', '7'],
  ] as const) {
    it(`of ${link} is ${expected}`, () => {
      expect(normalizeLink(link)).to.equal(expected);
    });
  }
});
