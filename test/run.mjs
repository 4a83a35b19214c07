/**
 * `npm test` runs everything, to the end even after a failure. Checks that need one processor run
 * in parallel with each other and the build, the tests after them. Names of steps or test files
 * select some of it: `npm test -- types lint`, `npm test -- test/intl/locales.test.ts`.
 */
import { availableParallelism } from 'node:os';
import { steps } from './runner/steps/steps.mjs';

const wanted = process.argv.slice(2);
const files = wanted.filter((word) => word.endsWith('.test.ts'));
const names = wanted.filter((word) => !word.endsWith('.test.ts'));
const unknown = names.filter((name) => !steps.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(
    `No such step: ${unknown.join(', ')}. There are: ${steps.map(({ name }) => name).join(', ')}.`,
  );
  process.exit(2);
}

function isWanted(step) {
  if (files.length > 0) return step.accepts?.(files).length > 0 || names.includes(step.name);
  return names.length === 0 || names.includes(step.name);
}

const totals = { passed: 0, failed: 0 };

function formatCounts({ passed, failed, skipped = 0 }) {
  const parts = [`${passed} passed`, `${failed} failed`];
  if (skipped > 0) parts.push(`${skipped} skipped`);
  return parts.join(', ');
}

async function runStep(step) {
  const start = performance.now();
  if (!step.beside) process.stdout.write(`── ${step.title}\n`);
  const result = await step.run({ files: step.accepts?.(files) ?? [] });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const mark = result.failed > 0 ? '✖' : '✔';
  process.stdout.write(`${mark} ${step.name}: ${formatCounts(result)} (${seconds} s)\n`);
  totals.passed += result.passed;
  totals.failed += result.failed;
}

/** Each of these needs one processor and nothing of the others. */
async function runBeside(list) {
  const waiting = [...list];
  const work = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) await runStep(step);
  };
  await Promise.all([...Array(availableParallelism())].map(work));
}

const chosen = steps.filter(isWanted);
await runBeside(chosen.filter(({ beside }) => beside));
for (const step of chosen.filter(({ beside }) => !beside)) await runStep(step);

const minutes = (performance.now() / 60_000).toFixed(1);
process.stdout.write(`\n${minutes} minutes\n${totals.passed} passed, ${totals.failed} failed\n`);
process.exitCode = totals.failed > 0 ? 1 : 0;
