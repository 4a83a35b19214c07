/** Bytes on somebody else's page, brotli at its best, Lit included. KB = 1,024 bytes. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { brotliCompressSync, constants } from 'node:zlib';
import { dist } from './built.js';

/**
 * Ceilings, and floors below which something has been lost on the way, a registration perhaps. The
 * four share nearly all of it, since what a widget shows is a chunk of its own (decision 3).
 */
const budgets: Readonly<Record<string, { readonly floor: number; readonly ceiling: number }>> = {
  'event-card': { floor: 7.2, ceiling: 12 },
  'agenda-timeline': { floor: 7.2, ceiling: 17 },
  'partner-strip': { floor: 6, ceiling: 10 },
  'news-ticker': { floor: 6.6, ceiling: 11 },
  'conference-widgets': { floor: 10, ceiling: 26 },
};

const staticImport = /(?:^|[;}\n])\s*(?:import|export)(?:[^;'"()]*?from)?\s*["'`](\.[^"'`]+)["'`]/g;

/** A file and everything that it imports before it runs. */
function firstLoad(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, target = ''] of readFileSync(file, 'utf8').matchAll(staticImport)) {
    firstLoad(path.resolve(path.dirname(file), target), seen);
  }
  return seen;
}

const compressed = (file: string): number =>
  brotliCompressSync(readFileSync(file), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11 },
  }).length;

const kilobytesOf = (files: Iterable<string>): number =>
  [...files].reduce((sum, file) => sum + compressed(file), 0) / 1024;

const viewImport = /import\(\s*["'`](\.[^"'`]+(?:-view|-chunk)-[^"'`]+)["'`]/g;

/** First load and the widget's own content: what is there when inline data is on the screen. */
function untilShown(name: string): Set<string> {
  const files = firstLoad(path.join(dist, 'cdn', `${name}.js`));
  for (const file of [...files]) {
    for (const [, target = ''] of readFileSync(file, 'utf8').matchAll(viewImport)) {
      if (target.includes(name)) firstLoad(path.resolve(path.dirname(file), target), files);
    }
  }
  return files;
}

describe('first load', () => {
  for (const [name, { floor, ceiling }] of Object.entries(budgets)) {
    it(`${name}.js stays within ${ceiling} KB`, (context) => {
      const files = firstLoad(path.join(dist, 'cdn', `${name}.js`));
      const kilobytes = kilobytesOf(files);
      const measured = `${kilobytes.toFixed(2)} KB in ${files.size} files`;
      const shown = untilShown(name);
      context.diagnostic(
        `${name}: ${measured}; with its content ${kilobytesOf(shown).toFixed(2)} KB in ${shown.size} files`,
      );
      assert.ok(kilobytes <= ceiling, `${measured}; the ceiling is ${ceiling} KB`);
      assert.ok(kilobytes >= floor, `${measured}; less than it can be`);
    });
  }
});
