/** The accessibility statement names every criterion of WCAG 2.2 A and AA, and only tests that there are. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { criteria } from '../../stories/docs/accessibility/criteria.js';
import { root } from '../contract/built.js';

/** https://www.w3.org/TR/WCAG22/, without 4.1.1, which is obsolete. */
const levels = {
  A: `1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1
    2.4.2 2.4.3 2.4.4 2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.2`,
  AA: `1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11
    2.5.7 2.5.8 3.1.2 3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3`,
};

describe('the accessibility statement', () => {
  for (const level of ['A', 'AA'] as const) {
    it(`answers every criterion of level ${level}, once`, () => {
      const answered = criteria.filter((one) => one.level === level).map(({ number }) => number);
      assert.deepEqual(answered.sort(), levels[level].split(/\s+/).sort());
    });
  }

  for (const { number, name, answer, tests, untested } of criteria) {
    it(`${number} ${name}`, () => {
      for (const file of tests) assert.ok(existsSync(path.join(root, file)), file);
      // What is said to be met is held by a test, or it is said that none does.
      if (answer === 'met') assert.ok(tests.length > 0 || untested !== undefined);
    });
  }
});
