import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { copyJson, deepest, limitDepth } from '../../src/model/limit-depth.js';

describe('documents that are too deep', () => {
  it('lose what lies deeper than any field, and nothing else', () => {
    const nest = (count: number): unknown => {
      let value: unknown = 'inside';
      for (let level = 0; level < count; level += 1) value = { a: value };
      return value;
    };
    const whole = { list: [1, nest(deepest - 2)] };
    assert.equal(limitDepth(whole), whole);
    const cut = limitDepth({ list: [1, nest(deepest - 1), 3], kept: 'kept' });
    assert.equal(cut.kept, 'kept');
    assert.deepEqual([cut.list[0], cut.list[2]], [1, 3]);
    assert.doesNotMatch(JSON.stringify(cut), /inside/);
  });

  it('are copied as JSON copies, circles refused', () => {
    assert.equal(copyJson(undefined), null);
    assert.deepEqual(copyJson({ at: new Date(0), no: undefined }), {
      at: '1970-01-01T00:00:00.000Z',
    });
    const circle: Record<string, unknown> = {};
    circle['itself'] = [circle];
    assert.throws(() => copyJson(circle), TypeError);
  });
});
