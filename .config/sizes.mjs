/** Bytes on somebody else's page: brotli at its best, Lit included. KB = 1,024 bytes. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const staticImport = /(?:^|[;}\n])\s*(?:import|export)(?:[^;'"()]*?from)?\s*["'`](\.[^"'`]+)["'`]/g;
const viewImport = /import\(\s*["'`](\.[^"'`]+(?:-view|-chunk)-[^"'`]+)["'`]/g;

const scripts = {
  'event-card': 'event-card-view',
  'agenda-timeline': 'agenda-chunk',
  'partner-strip': 'partner-strip-view',
  'news-ticker': 'news-ticker-view',
};

const imports = (file, pattern) =>
  [...readFileSync(file, 'utf8').matchAll(pattern)].map(([, target]) =>
    path.resolve(path.dirname(file), target),
  );

/** A file and everything that it imports before it runs. */
export function firstLoad(file, seen = new Set()) {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const target of imports(file, staticImport)) firstLoad(target, seen);
  return seen;
}

/** First load and the widget's own content: what is there when inline data is on the screen. */
export function untilShown(file) {
  const views = Object.entries(scripts)
    .filter(([name]) => [name, 'conference-widgets'].includes(path.basename(file, '.js')))
    .map(([, view]) => view);
  const files = firstLoad(file);
  for (const loaded of [...files]) {
    for (const target of imports(loaded, viewImport)) {
      if (views.some((view) => path.basename(target).startsWith(view))) firstLoad(target, files);
    }
  }
  return files;
}

const compressed = (file) =>
  brotliCompressSync(readFileSync(file), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11 },
  }).length;

export const kilobytesOf = (files) =>
  [...files].reduce((sum, file) => sum + compressed(file), 0) / 1024;

/** `{file, first, shown, files}` for every script that a page can name; KB, and files until shown. */
export function measureScripts(dist) {
  const rows = [...Object.keys(scripts), 'conference-widgets'].map((name) => {
    const file = path.join(dist, 'cdn', `${name}.js`);
    const shown = untilShown(file);
    return {
      file: `${name}.js`,
      first: kilobytesOf(firstLoad(file)),
      shown: kilobytesOf(shown),
      files: shown.size,
    };
  });
  const classic = kilobytesOf([path.join(dist, 'cdn', 'conference-widgets.classic.js')]);
  return [
    ...rows,
    { file: 'conference-widgets.classic.js', first: classic, shown: classic, files: 1 },
  ];
}

export { putSizes, readSizes } from './size-table.mjs';

const anyImport = /import\(\s*["'`](\.[^"'`]+)["'`]/g;
const bareName = (file) => path.basename(file).replace(/-[\w-]{8}\.js$|\.js$/, '');

/**
 * What the script for pages may load: bytes of each file after brotli, and for the script and each
 * part that is loaded later, by its name without hash, the files that it needs.
 */
export function weighParts(dist) {
  const script = path.join(dist, 'cdn', 'conference-widgets.js');
  const parts = {};
  const weighed = new Set();
  const follow = (entry) => {
    if (weighed.has(entry)) return;
    weighed.add(entry);
    const files = [...firstLoad(entry)];
    const name = bareName(entry);
    parts[name] = [...new Set([...(parts[name] ?? []), ...files])];
    for (const file of files) for (const later of imports(file, anyImport)) follow(later);
  };
  follow(script);
  const relative = (file) => path.relative(path.join(dist, 'cdn'), file).split(path.sep).join('/');
  const files = [...new Set(Object.values(parts).flat())].sort();
  const classic = path.join(dist, 'cdn', 'conference-widgets.classic.js');
  return {
    files: Object.fromEntries(
      [...files, classic].map((file) => [relative(file), compressed(file)]),
    ),
    parts: Object.fromEntries(
      Object.entries(parts).map(([name, needed]) => [name, needed.map(relative).sort()]),
    ),
  };
}
