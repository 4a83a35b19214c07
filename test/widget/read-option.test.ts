import { expect } from '@open-wc/testing';
import { clocks, readListOption, readOption, readRefresh } from '../../src/widget/read-option.js';
import type { Problem } from '../../src/model/problem.js';

function collect(): { readonly problems: Problem[]; readonly report: (problem: Problem) => void } {
  const problems: Problem[] = [];
  return { problems, report: (problem) => void problems.push(problem) };
}

describe('an attribute with a closed set of values', () => {
  const allowed = ['auto', 'list', 'grid'] as const;
  const table: readonly (readonly [
    value: string | null | undefined,
    read: string,
    problems: number,
  ])[] = [
    [undefined, 'auto', 0],
    [null, 'auto', 0],
    ['', 'auto', 0],
    ['grid', 'grid', 0],
    [' GRID ', 'grid', 0],
    ['“grid”', 'grid', 0],
    ['\u00a0list\u200b', 'list', 0],
    ['sideways', 'auto', 1],
    ['constructor', 'auto', 1],
  ];
  for (const [value, read, count] of table) {
    it(`${JSON.stringify(value)} is read as ${read} with ${count} problems`, () => {
      const { problems, report } = collect();
      expect(readOption('layout', value, { allowed }, report)).to.equal(read);
      expect(problems.map(({ path }) => path)).to.deep.equal(count === 0 ? [] : ['@layout']);
    });
  }
});

describe('a time zone attribute', () => {
  for (const [value, read, count] of [
    ['both', 'both', 0],
    ['viewer', 'viewer', 0],
    ['Asia/Baku', 'Asia/Baku', 0],
    ['Mars/Olympus', 'both', 1],
    ['__proto__', 'both', 1],
  ] as const) {
    it(`${value} is read as ${read}`, () => {
      const { problems, report } = collect();
      expect(readOption('time-zone', value, clocks, report)).to.equal(read);
      expect(problems).to.have.length(count);
    });
  }
});

describe('a refresh', () => {
  for (const [value, seconds, count] of [
    [undefined, 0, 0],
    ['0', 0, 0],
    [60, 60, 0],
    ['60', 60, 0],
    ['”60”', 60, 0],
    [5, 30, 1],
    ['-1', 0, 1],
    ['often', 0, 1],
    [Number.NaN, 0, 1],
  ] as const) {
    it(`${value} is ${seconds} seconds, and told where it is wrong`, () => {
      const { problems, report } = collect();
      expect(readRefresh(value, report)).to.equal(seconds);
      expect(problems).to.have.length(count);
    });
  }
});

it('a list attribute is ids between commas', () => {
  expect(readListOption(' a, b ,,c')).to.deep.equal(['a', 'b', 'c']);
  expect(readListOption(null)).to.deep.equal([]);
});
