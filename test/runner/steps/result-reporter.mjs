/** Writes the results as JSON, for `run.mjs`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

function listTests(suite) {
  return [...(suite?.tests ?? []), ...(suite?.suites ?? []).flatMap((inner) => listTests(inner))];
}

function summarize({ testFile, browser, passed, testResults, errors }) {
  const tests = listTests(testResults);
  return {
    file: path.relative(process.cwd(), testFile).replaceAll('\\', '/'),
    browser: browser.name,
    passed: tests.filter((test) => test.passed).length,
    skipped: tests.filter((test) => test.skipped).length,
    failed: tests.filter((test) => !test.passed && !test.skipped).length,
    seconds: tests.reduce((sum, { duration = 0 }) => sum + duration, 0) / 1000,
    // The file itself failed: it did not load, or its browser crashed.
    broken: passed !== true && tests.every((test) => test.passed || test.skipped),
    errors: errors.map(({ message }) => message),
  };
}

export function resultReporter(file) {
  return {
    onTestRunFinished({ sessions }) {
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify(sessions.map(summarize), null, 1));
    },
  };
}
