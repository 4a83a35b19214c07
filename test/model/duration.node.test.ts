import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseDuration } from '../../src/model/values/duration.js';

const minutes: readonly (readonly [string | number, number | undefined])[] = [
  [45, 45],
  [0, 0],
  [1.5, 1.5],
  ['45', 45],
  ['0:45', 45],
  ['1:30', 90],
  ['01:30:30', 90.5],
  ['17:00', 1020],
  ['54:00', 3240],
  ['PT90M', 90],
  ['PT1H30M', 90],
  ['pt1h', 60],
  ['P1D', 1440],
  ['P1W', 10080],
  ['PT0.5H', 30],
  [' 30 ', 30],
  [-60, undefined],
  [Number.NaN, undefined],
  [Number.POSITIVE_INFINITY, undefined],
  ['-0:30', undefined],
  ['1:75', undefined],
  ['P', undefined],
  ['PT', undefined],
  ['P1M', undefined],
  ['half an hour', undefined],
  ['', undefined],
];

describe('durations', () => {
  for (const [value, expected] of minutes) {
    it(`${JSON.stringify(value)} is ${expected ?? 'no'} minutes`, () => {
      assert.equal(parseDuration(value), expected === undefined ? undefined : expected * 60_000);
    });
  }
});
