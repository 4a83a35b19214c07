import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createLocator } from '../../../src/reading/json/locate-pointer.js';

const text = `\uFEFF{
  "a": [1, {"b/c": "x, ]}", "d~": null}],
  "twice": 1,
  "twice": {"é": true}
}`;

describe('the place of a JSON pointer', () => {
  const locate = createLocator(text);
  for (const [pointer, line, column] of [
    ['', 1, 2],
    ['/a', 2, 8],
    ['/a/0', 2, 9],
    ['/a/1/b~1c', 2, 20],
    ['/a/1/d~0', 2, 35],
    ['/twice/é', 4, 18],
    ['/a/7', 2, 8],
    ['/nowhere/at/all', 1, 2],
  ] as const) {
    it(`${pointer || 'the whole'} is at ${line}:${column}`, () => {
      assert.deepEqual(locate(pointer), { line, column });
    });
  }

  it('ends on texts that are no JSON', () => {
    for (const broken of ['', '{', '{"a"', '{"a":', '[1,,2', '{a:1}', '"', '[{"a":1', '}', '{,}']) {
      const place = createLocator(broken)('/a/0/b');
      assert.ok(place.line >= 1 && place.column >= 1, broken);
    }
  });

  it('finds a thousand places of a large text quickly', () => {
    const sessions = [...Array(3000).keys()].map((id) => ({ id, title: 't'.repeat(300) }));
    const find = createLocator(JSON.stringify({ sessions }, null, 1));
    const started = performance.now();
    for (let id = 0; id < 3000; id += 1) find(`/sessions/${id}/title`);
    assert.ok(performance.now() - started < 2000);
  });
});
