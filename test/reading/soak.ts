/**
 * `npm run test:soak`: a hundred thousand broken documents, each read by whoever recognises it. None
 * may throw, none may take long, and what comes out is a document of ours. A number behind the
 * command asks for more or fewer; a seed behind that begins elsewhere.
 */
import assert from 'node:assert/strict';
import { parseForeign } from '../../src/reading/formats/format-families.js';
import { parseConference } from '../../src/model/document.js';
import { nodePorts } from './formats/support/node-ports.js';
import { mutated, readSources } from './mutated-sources.js';

const [count = 100_000, seed = 1] = process.argv.slice(2).map(Number);
/** Processor time in milliseconds; the longest that one broken fixture may take. */
const LONGEST = 1000;

const sources = readSources(/\.(?:ics|xml|json|html)$/);
let slowest = { took: 0, what: '' };

async function readOne(number: number): Promise<boolean> {
  const source = sources[number % sources.length];
  assert.ok(source);
  const what = `${source.name}, seed ${seed + number}`;
  const text = mutated(source, sources, seed + number);
  const before = process.cpuUsage();
  try {
    const result = await parseForeign({ text, url: 'https://soak.example/a' }, nodePorts);
    if (result) {
      const written = JSON.parse(JSON.stringify(result.document)) as unknown;
      const { problems } = parseConference(written);
      assert.deepEqual(
        problems.filter(({ severity }) => severity === 'error'),
        [],
      );
    }
    const { user, system } = process.cpuUsage(before);
    const took = (user + system) / 1000;
    if (took > slowest.took) slowest = { took, what };
    assert.ok(took < LONGEST, `took ${took} ms`);
    return result !== undefined;
  } catch (error) {
    throw new Error(`${what}:\n${text.slice(0, 2000)}`, { cause: error });
  }
}

let recognised = 0;
for (let number = 0; number < count; number += 1) {
  // In turn, since time is measured.
  if (await readOne(number)) recognised += 1;
}
process.stdout.write(
  `${count} documents of ${sources.length} sources, ${recognised} recognised; the slowest took ${slowest.took.toFixed(0)} ms (${slowest.what}).\n`,
);
