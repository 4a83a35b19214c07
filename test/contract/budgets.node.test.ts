/** Bytes on somebody else's page, brotli at its best, Lit included. KB = 1,024 bytes. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { brotliCompressSync, constants } from 'node:zlib';
import { dist } from './built.js';

const ceilings: Readonly<Record<string, number>> = {
  'event-card': 12,
  'agenda-timeline': 17,
  'partner-strip': 10,
  'news-ticker': 11,
  'conference-widgets': 26,
};

/** Below this something has been lost on the way, a registration perhaps. */
const floorShare = 0.6;

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

describe('first load', () => {
  for (const [name, ceiling] of Object.entries(ceilings)) {
    it(`${name}.js stays within ${ceiling} KB`, (context) => {
      const files = [...firstLoad(path.join(dist, 'cdn', `${name}.js`))];
      const kilobytes = files.reduce((sum, file) => sum + compressed(file), 0) / 1024;
      const measured = `${kilobytes.toFixed(2)} KB in ${files.length} files`;
      context.diagnostic(`${name}: ${measured}`);
      assert.ok(kilobytes <= ceiling, `${measured}; the ceiling is ${ceiling} KB`);
      assert.ok(kilobytes >= ceiling * floorShare, `${measured}; less than it can be`);
    });
  }
});
