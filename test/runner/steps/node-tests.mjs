/** Runs the Node tests by Node's own test runner. */
import { availableParallelism } from 'node:os';
import { runNode } from './run-program.mjs';

const countOf = (output, name) =>
  Number(new RegExp(`^ℹ ${name} (\\d+)$`, 'm').exec(output)?.[1] ?? 0);

/**
 * The failures, which the spec reporter repeats at its end; the whole output where it did not
 * finish.
 */
function failures(output) {
  const start = output.lastIndexOf('✖ failing tests:');
  return start < 0 ? output : output.slice(start);
}

export async function runNodeTests(files) {
  const { code, output } = await runNode([
    '--import',
    'tsx',
    '--test',
    '--test-reporter=spec',
    `--test-concurrency=${Math.max(2, availableParallelism())}`,
    // A test that never ends must not block the whole run.
    '--test-timeout=240000',
    ...files,
  ]);
  const passed = countOf(output, 'pass');
  const failed = countOf(output, 'fail') + countOf(output, 'cancelled');
  if (code !== 0) process.stdout.write(`${failures(output).trim()}\n`);
  return {
    passed,
    failed: code !== 0 && failed === 0 ? 1 : failed,
    skipped: countOf(output, 'skipped'),
  };
}
