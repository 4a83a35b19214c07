/** Bytes on somebody else's page, brotli at its best, Lit included. KB = 1,024 bytes. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import {
  firstLoad,
  kilobytesOf,
  measureScripts,
  readSizes,
  untilShown,
} from '../../.config/sizes.mjs';
import { dist, root } from './built.js';

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

describe('first load', () => {
  for (const [name, { floor, ceiling }] of Object.entries(budgets)) {
    it(`${name}.js stays within ${ceiling} KB`, (context) => {
      const files = firstLoad(path.join(dist, 'cdn', `${name}.js`));
      const kilobytes = kilobytesOf(files);
      const measured = `${kilobytes.toFixed(2)} KB in ${files.size} files`;
      const shown = untilShown(path.join(dist, 'cdn', `${name}.js`));
      context.diagnostic(
        `${name}: ${measured}; with its content ${kilobytesOf(shown).toFixed(2)} KB in ${shown.size} files`,
      );
      assert.ok(kilobytes <= ceiling, `${measured}; the ceiling is ${ceiling} KB`);
      assert.ok(kilobytes >= floor, `${measured}; less than it can be`);
    });
  }
});

describe('the size table of the README', () => {
  const written = readSizes(readFileSync(path.join(root, 'README.md'), 'utf8'));
  const advice = 'run `npm run build && node .config/write-sizes.mjs`';

  for (const measured of measureScripts(dist)) {
    it(`tells what ${measured.file} weighs`, () => {
      const row = written.find(({ file }) => file === measured.file);
      assert.ok(row, advice);
      for (const column of ['first', 'shown'] as const) {
        // A change of a few bytes is no reason to touch the README.
        const tolerance = Math.max(0.5, measured[column] * 0.1);
        const difference = Math.abs(row[column] - measured[column]);
        assert.ok(difference <= tolerance, `${measured[column].toFixed(1)} KB measured: ${advice}`);
      }
      assert.ok(Math.abs(row.files - measured.files) <= 3, `${measured.files} files: ${advice}`);
    });
  }
});
