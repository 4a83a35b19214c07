import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parseInlineJson } from '../../src/input/inline-source.js';
import { findJsonError } from '../../src/input/json-error.js';

const broken: readonly (readonly [text: string, path: string, words: string])[] = [
  ['', '1:1', 'end of the text'],
  ['{"a": 1,}', '1:9', 'comma'],
  ["{'a': 1}", '1:2', 'double quotes'],
  ['{a: 1}', '1:2', 'double quotes'],
  ['{"a":', '1:6', '&quot;'],
  ['<html></html>', '1:1', 'HTML'],
  ['{\n  "a": 1\n  "b": 2\n}', '3:3', 'line 3'],
  ['[1, 2, , 3]', '1:8', 'found'],
  ['{"a": 1} extra', '1:10', 'extra'],
];

describe('JSON that stands in a page', () => {
  it('is read strictly when it is JSON, with any junk around it gone', () => {
    expect(parseInlineJson('\ufeff\u00a0{"a": [1, "x"]}\n')).to.deep.equal({
      value: { a: [1, 'x'] },
      problems: [],
    });
  });

  it('is read with the quotes that a text editor put in, and says so', () => {
    const { value, problems } = parseInlineJson('{“name”: „Bakı“}');
    expect(value).to.deep.equal({ name: 'Bakı' });
    expect(problems[0]?.code).to.equal('json-repaired');
  });

  for (const [text, path, words] of broken) {
    it(`that is broken says where and why: ${JSON.stringify(text)}`, () => {
      const { value, problems } = parseInlineJson(text);
      expect(value).to.equal(undefined);
      expect(problems[0]?.path).to.equal(path);
      expect(problems[0]?.message).to.contain(words);
    });
  }

  it('never throws, and any JSON comes through', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        parseInlineJson(text);
      }),
    );
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = JSON.stringify(value);
        expect(parseInlineJson(text).value).to.deep.equal(JSON.parse(text));
        expect(findJsonError(text)).to.equal(text.length);
      }),
    );
  });
});
