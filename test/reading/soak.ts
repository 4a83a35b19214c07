/**
 * `npm run test:soak`: a hundred thousand broken documents, each read by whoever recognises it. None
 * may throw, none may take long, and what comes out is a document of ours. A number behind the
 * command asks for more or fewer; a seed behind that begins elsewhere. What fails is told with
 * the seed that makes it again: `npm run test:soak -- 1 SEED`.
 */
import assert from 'node:assert/strict';
import { loadFamily, parseForeign } from '../../src/reading/formats/format-families.js';
import { parseConference } from '../../src/model/document.js';
import { nodePorts } from './formats/support/node-ports.js';
import { mutated, readSources, type Source } from './mutated-sources.js';

const [count = 100_000, seed = 1] = process.argv.slice(2).map(Number);
/** Processor time in milliseconds; the longest that one broken fixture may take. */
const LONGEST = 1000;
/** What is told of a document that failed. */
const SHOWN = 2000;
const MOST_TOLD = 20;

const sources = readSources(/\.(?:ics|xml|json|html|csv|tsv|txt)$/);

/** What is read is a document of ours; `false` where nobody recognises the text. */
async function readOne(text: string): Promise<boolean> {
  const result = await parseForeign({ text, url: 'https://soak.example/a' }, nodePorts);
  if (!result) return false;
  const written = JSON.parse(JSON.stringify(result.document)) as unknown;
  const { problems } = parseConference(written);
  const errors = problems.filter(({ severity }) => severity === 'error');
  assert.deepEqual(errors, []);
  return true;
}

async function timeOf(text: string): Promise<{ took: number; isKnown: boolean }> {
  const before = process.cpuUsage();
  const isKnown = await readOne(text);
  const { user, system } = process.cpuUsage(before);
  return { took: (user + system) / 1000, isKnown };
}

/** The least of three times: the compiler and the collector of garbage work in between. */
async function readInTime(text: string): Promise<{ took: number; isKnown: boolean }> {
  let best = await timeOf(text);
  for (let more = 0; more < 2 && best.took > LONGEST / 10; more += 1) {
    const { took } = await timeOf(text);
    best = { ...best, took: Math.min(best.took, took) };
  }
  assert.ok(best.took < LONGEST, `took ${best.took} ms`);
  return best;
}

/** The seed chooses the source as well, so that it alone makes a text again. */
const sourceOf = (number: number): Source | undefined => sources[number % sources.length];

let failed = 0;
let slowest = { took: 0, what: '' };
let recognised = 0;

async function tryOne(number: number): Promise<void> {
  const source = sourceOf(number);
  assert.ok(source);
  const what = `${source.name}, seed ${number}`;
  const text = mutated(source, sources, number);
  try {
    const { took, isKnown } = await readInTime(text);
    if (took > slowest.took) slowest = { took, what };
    if (isKnown) recognised += 1;
  } catch (error) {
    const reason = error instanceof Error ? error.stack : String(error);
    failed += 1;
    if (failed <= MOST_TOLD)
      process.stderr.write(`${what}:\n${text.slice(0, SHOWN)}\n${reason}\n\n`);
  }
}

for (const family of ['programmes', 'feeds', 'calendars', 'tables'] as const) {
  await loadFamily(family);
}
for (let number = seed; number < seed + count; number += 1) {
  // In turn, since time is measured.
  await tryOne(number);
  if (number % 10_000 === 0) {
    process.stdout.write(`${number - seed} read, ${failed} failed\n`);
  }
}
process.stdout.write(
  `${count} documents of ${sources.length} sources, ${recognised} recognised, ${failed} failed; the slowest took ${slowest.took.toFixed(0)} ms (${slowest.what}).\n`,
);
if (failed > 0) process.exitCode = 1;
