/**
 * Whatever happens to a text on its way, reading it gives a document or nothing, and never throws. A
 * few changes of each source, with other ones each day; `npm run test:soak` is the deep one.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { loadFamily, parseForeign } from '../../../src/reading/formats/format-families.js';
import { nodePorts, readAs } from './support/node-ports.js';

const folder = fileURLToPath(new URL('../../fixtures/formats/', import.meta.url));
const sources = readdirSync(folder).filter((name) => !name.endsWith('.expected.json'));

const signs = fc.constantFrom(
  '<',
  '>',
  '"',
  "'",
  '{',
  '}',
  '[',
  ']',
  ':',
  ';',
  ',',
  '\n',
  '\0',
  '&',
  '0',
  'null',
  '-1',
  'Z',
  '\u202E',
  '\uFFFD',
  '__proto__',
);

interface Change {
  readonly at: number;
  readonly cut: number;
  readonly put: string;
}

const changes: fc.Arbitrary<Change[]> = fc.array(
  fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), cut: fc.nat(30), put: signs }),
  { minLength: 1, maxLength: 6 },
);

function mutate(text: string, list: readonly Change[]): string {
  return list.reduce((current, { at, cut, put }) => {
    const index = Math.floor(at * current.length);
    return current.slice(0, index) + put + current.slice(index + cut);
  }, text);
}

/** Replaces some values of a JSON text by values of another kind. */
function mutateJson(value: unknown, kinds: readonly unknown[], seed: number): unknown {
  let count = 0;
  return JSON.parse(
    JSON.stringify(value, (key, inner: unknown) => {
      count += 1;
      return key !== '' && (count * 7919 + seed) % 11 === 0
        ? kinds[(count + seed) % kinds.length]
        : inner;
    }),
  );
}

describe('broken texts', () => {
  for (const name of sources) {
    const text = readFileSync(folder + name, 'utf8');
    const read = async (broken: string) => {
      const result = await parseForeign({ text: broken, timeZone: 'Asia/Baku' }, nodePorts);
      assert.ok(result === undefined || result.document.version === 1);
    };

    it(`${name}, changed`, () =>
      fc.assert(
        fc.asyncProperty(changes, (list) => read(mutate(text, list))),
        { numRuns: 40 },
      ));

    it(`${name}, cut off`, () =>
      fc.assert(
        fc.asyncProperty(fc.nat(text.length), (length) => read(text.slice(0, length))),
        { numRuns: 15 },
      ));
  }
});

describe('JSON of other kinds', () => {
  const kinds = [
    null,
    0,
    -1,
    '',
    'x',
    [],
    {},
    [null],
    { en: null },
    true,
    1e21,
    '2031-13-45T99:99',
  ];
  for (const name of sources.filter((source) => source.endsWith('.json'))) {
    it(name, async () => {
      const value: unknown = JSON.parse(readFileSync(folder + name, 'utf8'));
      const families = await Promise.all([loadFamily('programmes'), loadFamily('feeds')]);
      const formats = families.flatMap((family) => family.formats);
      for (let seed = 0; seed < 15; seed += 1) {
        const json = mutateJson(value, kinds, seed);
        for (const format of formats) {
          const source = { text: '', json };
          format.detect(source);
          assert.ok(await readAs(format, source));
        }
      }
    });
  }
});

/** One place of each kind in a JSON text: the fields of a list's first entry that has them. */
function placesOf(json: unknown): string[][] {
  const places = new Map<string, string[]>();
  const walk = (value: unknown, path: string[]): void => {
    const kind = path.map((step) => (/^\d+$/.test(step) ? '#' : step)).join('/');
    if (!places.has(kind)) places.set(kind, path);
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) walk(inner, [...path, key]);
  };
  walk(json, []);
  return [...places.values()].slice(1);
}

describe('JSON with one value that no program writes', () => {
  const values = [[{ toString: 1, valueOf: 1 }], '99999999999999'];
  for (const name of sources.filter((source) => source.endsWith('.json'))) {
    it(name, async () => {
      const text = readFileSync(folder + name, 'utf8');
      for (const path of placesOf(JSON.parse(text))) {
        const key = path.pop() ?? '';
        for (const value of values) {
          const json: unknown = JSON.parse(text);
          const parent = path.reduce((inner, step) => (inner as Inner)[step], json) as Inner;
          parent[key] = value;
          await parseForeign({ text: JSON.stringify(json), json }, nodePorts);
        }
      }
    });
  }
});

type Inner = Record<string, unknown>;
