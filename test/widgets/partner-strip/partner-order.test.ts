import { expect } from '@open-wc/testing';
import type { Partner, Tier } from '../../../src/model/conference.js';
import { buildPartnerGroups } from '../../../src/widgets/partner-strip/partner-order.js';

const tiers: readonly Tier[] = [
  { id: 'silver', name: 'Silver', weight: 1 },
  { id: 'gold', name: 'Gold', weight: 3 },
  { id: 'media', name: 'Media' },
];

/** `a:gold` is partner a of tier gold. */
const read = (text: string): readonly Partner[] =>
  text
    .split(' ')
    .filter(Boolean)
    .map((one) => {
      const [id = '', tier] = one.split(':');
      return { id, name: id, paid: false, ...(tier ? { tier } : {}) };
    });

describe('the order of partners', () => {
  const table: readonly {
    readonly list: string;
    readonly order: 'given' | 'name' | 'tier';
    readonly tier?: string;
    readonly first?: string;
    readonly expected: string;
  }[] = [
    { list: 'b a c', order: 'given', expected: '(b a c)' },
    { list: 'b a c', order: 'name', expected: '(a b c)' },
    { list: 'b:silver a:silver c:gold', order: 'given', expected: 'silver(b a) gold(c)' },
    { list: 'b:silver c:gold a:silver', order: 'given', expected: '(b c a)' },
    { list: 'b:silver c:gold a:silver', order: 'tier', expected: 'gold(c) silver(b a)' },
    { list: 'b:silver c:gold a:silver', order: 'name', expected: '(a b c)' },
    {
      list: 'x b:media c:gold a:silver',
      order: 'tier',
      expected: 'gold(c) silver(a) media(b) (x)',
    },
    {
      list: 'b:silver c:gold a:silver',
      order: 'tier',
      first: 'a',
      expected: '(a) gold(c) silver(b)',
    },
    { list: 'b:silver c:gold a:silver', order: 'given', first: 'c', expected: '(c) silver(b a)' },
    { list: 'b a', order: 'given', first: 'unknown', expected: '(b a)' },
    { list: 'b:silver c:gold x', order: 'given', tier: 'gold', expected: 'gold(c)' },
    {
      list: 'b:silver c:gold x',
      order: 'tier',
      tier: 'gold,silver',
      expected: 'gold(c) silver(b)',
    },
    { list: 'b:silver', order: 'given', tier: 'none', expected: '' },
    { list: '', order: 'tier', expected: '' },
    { list: 'b:unlisted a:gold', order: 'tier', expected: 'gold(a) (b)' },
  ];
  for (const { list, order, tier, first, expected } of table) {
    it(`“${list}” by ${order}${first ? `, first ${first}` : ''}${tier ? `, of ${tier}` : ''} is ${expected || 'nothing'}`, () => {
      const groups = buildPartnerGroups(
        { partners: read(list), tiers },
        {
          order,
          tiers: tier?.split(',') ?? [],
          first: first ?? '',
          compare: (a, b) => a.id.localeCompare(b.id, 'en'),
        },
      );
      const written = groups.map(
        ({ tier: head, partners }) =>
          `${head?.id ?? ''}(${partners.map(({ id }) => id).join(' ')})`,
      );
      expect(written.join(' ')).to.equal(expected);
    });
  }
});
