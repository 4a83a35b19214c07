import { expect } from '@open-wc/testing';
import type { Problem } from '../../../src/model/problem.js';
import {
  readNewsTickerOptions,
  type NewsTickerAttributes,
  type NewsTickerOptions,
} from '../../../src/widgets/news-ticker/news-ticker-options.js';

const none: NewsTickerAttributes = { mode: null, limit: null, category: null, interval: null };
const usual: NewsTickerOptions = {
  mode: 'step',
  limit: Number.POSITIVE_INFINITY,
  categories: [],
  interval: 8,
};

describe('the options of a news ticker', () => {
  const table: readonly (readonly [
    Partial<NewsTickerAttributes>,
    Partial<NewsTickerOptions>,
    number,
  ])[] = [
    [{}, {}, 0],
    [{ mode: 'LIST', limit: '5', interval: '12' }, { mode: 'list', limit: 5, interval: 12 }, 0],
    [{ interval: '0' }, { interval: 0 }, 0],
    [{ mode: 'fade' }, {}, 1],
    [{ limit: '0' }, {}, 1],
    [{ limit: '-3', interval: '1.5' }, {}, 2],
    [{ limit: 'many', interval: '9999999' }, {}, 2],
    [{ category: ' Press, ,Agenda ' }, { categories: ['press', 'agenda'] }, 0],
  ];
  for (const [attributes, options, count] of table) {
    it(`${JSON.stringify(attributes)} gives ${JSON.stringify(options)} and ${count} problems`, () => {
      const problems: Problem[] = [];
      const read = readNewsTickerOptions({ ...none, ...attributes }, (one) => problems.push(one));
      expect(read).to.deep.equal({ ...usual, ...options });
      expect(problems).to.have.length(count);
    });
  }

  it('reads numbers that a page sets as properties', () => {
    const set = { ...none, limit: 3, interval: 20, category: 7 };
    const read = readNewsTickerOptions(set, () => undefined);
    expect(read).to.deep.equal({ ...usual, limit: 3, interval: 20, categories: ['7'] });
  });
});
