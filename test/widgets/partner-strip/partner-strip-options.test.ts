import { expect } from '@open-wc/testing';
import type { Problem } from '../../../src/model/problem.js';
import {
  readPartnerStripOptions,
  type PartnerStripAttributes,
  type PartnerStripOptions,
} from '../../../src/widgets/partner-strip/partner-strip-options.js';

const none: PartnerStripAttributes = {
  motion: null,
  order: null,
  tone: null,
  tier: null,
  first: null,
};
const usual: PartnerStripOptions = {
  motion: 'none',
  order: 'given',
  tone: 'colour',
  tiers: [],
  first: '',
};

describe('the options of a partner strip', () => {
  const table: readonly (readonly [
    Partial<PartnerStripAttributes>,
    Partial<PartnerStripOptions>,
    number,
  ])[] = [
    [{}, {}, 0],
    [
      { motion: 'scroll', order: 'tier', tone: 'mono' },
      { motion: 'scroll', order: 'tier', tone: 'mono' },
      0,
    ],
    [{ motion: 'fast' }, {}, 1],
    [{ order: 'size', tone: 'grey' }, {}, 2],
    [{ tier: ' gold, ,silver ' }, { tiers: ['gold', 'silver'] }, 0],
    [{ first: ' icmpd ' }, { first: 'icmpd' }, 0],
  ];
  for (const [attributes, options, count] of table) {
    it(`${JSON.stringify(attributes)} gives ${JSON.stringify(options)} and ${count} problems`, () => {
      const problems: Problem[] = [];
      const read = readPartnerStripOptions({ ...none, ...attributes }, (one) => problems.push(one));
      expect(read).to.deep.equal({ ...usual, ...options });
      expect(problems).to.have.length(count);
    });
  }
});
