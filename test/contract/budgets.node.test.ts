/**
 * The bytes that a page loads, by brotli at its highest level, Lit included. 1 KB is 1,024 bytes.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import {
  compressed,
  firstLoad,
  listLazyFiles,
  measureScripts,
  readSizes,
} from '../../.config/after-build/sizes.mjs';
import { wordLanguages } from '../../src/intl/language-tags.js';
import { dist, root } from './built.js';

/** KB. `wanted` is the aim of decision 14; `ceiling` holds until it is reached. */
interface Budget {
  readonly floor: number;
  readonly wanted: number;
  readonly ceiling: number;
}

/**
 * Everything that loads until inline data is shown in English. A script below the floor has lost
 * something, perhaps a registration.
 */
const budgets: Readonly<Record<string, Budget>> = {
  'event-card.js': { floor: 20, wanted: 30, ceiling: 30 },
  'agenda-timeline.js': { floor: 26, wanted: 40, ceiling: 46.4 },
  'partner-strip.js': { floor: 18, wanted: 26, ceiling: 25.3 },
  'news-ticker.js': { floor: 19, wanted: 28, ceiling: 26.9 },
  'conference-widgets.js': { floor: 40, wanted: 60, ceiling: 65 },
  'conference-widgets.classic.js': { floor: 80, wanted: 120, ceiling: 143.5 },
};

/** The words of a language, with the formats that browsers lack. */
const languages: Readonly<Record<string, number>> = {
  ...Object.fromEntries(wordLanguages.map((language) => [language, 3.15])),
  ru: 2.95,
  // With dates, numbers and an order of ours, since browsers lack them.
  ...{ az: 4.9, ga: 4.75, hy: 5, ka: 5, mt: 4.95 },
};

describe('what is loaded until inline data is shown', () => {
  for (const { file, kilobytes, files } of measureScripts(dist)) {
    const { floor = 0, ceiling = 0, wanted = 0 } = budgets[file] ?? {};
    it(`is ${file} alone, of ${ceiling} KB at most`, (context) => {
      const measured = `${kilobytes.toFixed(2)} KB`;
      context.diagnostic(`${file}: ${measured}, ${wanted} KB are wanted`);
      assert.equal(files, 1);
      assert.ok(kilobytes <= ceiling, `${measured}; the ceiling is ${ceiling} KB`);
      assert.ok(kilobytes >= floor, `${measured}; less than it can be`);
    });
  }
});

describe('what is loaded later', () => {
  const lazy = listLazyFiles(dist);

  for (const [name, file] of lazy) {
    it(`${name} is one file`, () => {
      assert.equal(firstLoad(file).size, 1);
    });
  }

  for (const [language, ceiling] of Object.entries(languages)) {
    it(`${language} is ${ceiling} KB at most`, (context) => {
      const file = lazy.get(language);
      assert.ok(file);
      const kilobytes = compressed(file) / 1024;
      context.diagnostic(`${language}: ${kilobytes.toFixed(2)} KB`);
      assert.ok(kilobytes <= ceiling, `${kilobytes.toFixed(2)} KB`);
    });
  }
});

describe('the size table of the README', () => {
  const written = readSizes(readFileSync(path.join(root, 'README.md'), 'utf8'));
  const advice = 'run `npm run build && node .config/after-build/write-sizes.mjs`';

  for (const measured of measureScripts(dist)) {
    it(`tells what ${measured.file} weighs`, () => {
      const row = written.find(({ file }) => file === measured.file);
      assert.ok(row, advice);
      // A change of a few bytes is no reason to touch the README.
      const tolerance = Math.max(0.5, measured.kilobytes * 0.05);
      const difference = Math.abs(row.kilobytes - measured.kilobytes);
      assert.ok(difference <= tolerance, `${measured.kilobytes.toFixed(1)} KB measured: ${advice}`);
      assert.deepEqual([row.files, row.trips], [measured.files, measured.trips], advice);
    });
  }
});
