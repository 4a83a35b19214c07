import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parseJson } from '../../../src/reading/json/parse-json.js';
import { findJsonError } from '../../../src/reading/json/json-error.js';

const broken: readonly (readonly [text: string, path: string, words: string])[] = [
  ['', '1:1', 'empty'],
  ['{"a": 1,}', '1:9', 'comma'],
  ["{'a': 1}", '1:2', 'double quotes'],
  ['{a: 1}', '1:2', 'double quotes'],
  ['{"a":', '1:6', '&quot;'],
  ['<html></html>', '1:1', 'HTML'],
  ['{\n  "a": 1\n  "b": 2\n}', '3:3', 'line 3'],
  ['[1, 2, , 3]', '1:8', 'found'],
  ['{"a": 1} extra', '1:10', 'extra'],
  ['{"a": "one\ntwo"}', '1:11', 'written \\n'],
  ['{"a": "C:\\x"}', '1:10', 'written twice'],
  ['{"a": "one', '1:11', 'cut off'],
  ['\n\n  {"a": }', '3:9', 'line 3, column 9'],
  ['{"a": ‘b’}', '1:7', 'curly'],
];

describe('JSON that stands in a page', () => {
  it('is read strictly when it is JSON, with any junk around it gone', () => {
    expect(parseJson('\ufeff\u00a0{"a": [1, "x"]}\n')).to.deep.equal({
      value: { a: [1, 'x'] },
      problems: [],
    });
  });

  it('is read with the quotes that a text editor put in, and says so', () => {
    const { value, problems } = parseJson('{“name”: „Bakı“}');
    expect(value).to.deep.equal({ name: 'Bakı' });
    expect(problems[0]?.code).to.equal('json-repaired');
  });

  for (const mangled of [
    '{“name”:\u00a0“Bakı”}',
    '\u200b{"name": "Bakı"}\u200b',
    '{«name»: «Bakı»}',
    '{"name":<br />\n"Bakı"}<br />',
    '<p>{"name": "Bakı"</p>\n<p>}</p>',
    '{“name”:\u2060 “Bakı”}',
  ]) {
    it(`is read after an editor: ${JSON.stringify(mangled)}`, () => {
      expect(parseJson(mangled).value).to.deep.equal({ name: 'Bakı' });
    });
  }

  it('keeps what stands inside of texts', () => {
    const text = '{“name”: "a<br>b\u00a0c 👩\u200d💻"}';
    expect(parseJson(text).value).to.deep.equal({ name: 'a<br>b\u00a0c 👩\u200d💻' });
  });

  it('takes a long text in a moment, whatever is in it', () => {
    const started = performance.now();
    for (const sign of [' ', '[', '"', '\\', '<br>', '{"a":', ',', '“']) {
      parseJson(`{"a": "${'x'.repeat(1e6)}" ${sign.repeat(3e5)} x`);
    }
    expect(performance.now() - started).to.be.below(4000);
  });

  for (const [text, path, words] of broken) {
    it(`that is broken says where and why: ${JSON.stringify(text)}`, () => {
      const { value, problems } = parseJson(text);
      expect(value).to.equal(undefined);
      expect(problems[0]?.path).to.equal(path);
      expect(problems[0]?.message).to.contain(words);
    });
  }

  it('never throws, and any JSON comes through', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        parseJson(text);
      }),
    );
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = JSON.stringify(value);
        expect(parseJson(text).value).to.deep.equal(JSON.parse(text));
        expect(findJsonError(text)).to.equal(text.length);
      }),
    );
  });
});
