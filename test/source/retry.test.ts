import { expect } from '@open-wc/testing';
import { retryDelay } from '../../src/source/retry.js';

describe('the wait before another try', () => {
  const table: readonly (readonly [
    failures: number,
    after: number | undefined,
    random: number,
    wait: number | undefined,
  ])[] = [
    [1, undefined, 0, 500],
    [1, undefined, 1, 1500],
    [2, undefined, 0.5, 4000],
    [3, undefined, 0.5, undefined],
    [1, 2000, 0.5, 2500],
    [1, 3_600_000, 0.5, undefined],
    [3, 2000, 0.5, undefined],
  ];
  for (const [failures, after, random, wait] of table) {
    it(`after ${failures} failures, Retry-After ${after ?? 'none'}: ${wait ?? 'no other try'}`, () => {
      expect(retryDelay(failures, after, random)).to.equal(wait);
    });
  }
});
