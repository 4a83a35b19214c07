/**
 * Writes the declarations of the public modules. The real ones are under `dist/types`, without
 * those that no public module reaches.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const types = 'dist/types';

/** Every import that TypeScript writes into declarations. */
const importPattern = /(?:from|import|import\()\s*['"](\.[^'"]+)['"]/g;

/** Public module → its source, both without ending. */
function listEntries() {
  const widgets = readdirSync('src/widgets');
  return [
    ['index', 'index'],
    ['all', 'all'],
    ...widgets.flatMap((widget) => [
      [`${widget}/index`, `widgets/${widget}/index`],
      [`${widget}/define`, `widgets/${widget}/define`],
      [`${widget}/own`, `widgets/${widget}/own`],
    ]),
    ['ssr', 'ssr/index'],
  ].filter(([, source]) => existsSync(`src/${source}.ts`));
}

const isRegistering = (entry) => entry === 'all' || /\/(?:define|own)$/.test(entry);

/**
 * Writes beside each public module one line that leads to its declarations. A module that registers
 * an element exports nothing; its line brings the declarations of the class, and with them the tags
 * and events in the types of the DOM.
 */
function writeEntry([entry, source]) {
  const up = entry.includes('/') ? '../' : './';
  const registers = isRegistering(entry);
  const declared = registers ? source.replace(/(?:all|define|own)$/, 'index') : source;
  const target = `${up}types/${declared}.js`;
  writeFileSync(
    `dist/${entry}.d.ts`,
    registers ? `import '${target}';\nexport {};\n` : `export * from '${target}';\n`,
  );
}

function reach(file, reached) {
  if (reached.has(file)) return;
  reached.add(file);
  for (const [, target] of readFileSync(file, 'utf8').matchAll(importPattern)) {
    reach(path.join(path.dirname(file), target.replace(/\.js$/, '.d.ts')), reached);
  }
}

/**
 * Removes declarations that no public module reaches; most files are among them, since private
 * fields have no types.
 */
function dropUnreachable(sources) {
  const reached = new Set();
  for (const source of sources) reach(path.join(types, `${source}.d.ts`), reached);
  for (const entry of readdirSync(types, { recursive: true, withFileTypes: true })) {
    const file = path.join(entry.parentPath, entry.name);
    if (entry.isFile() && !reached.has(file)) rmSync(file);
  }
}

export function writeDeclarations() {
  execFileSync(
    process.execPath,
    ['node_modules/typescript/bin/tsc', '-p', '.config/tsconfig.types.json'],
    { stdio: ['ignore', 'inherit', 'inherit'] },
  );
  const entries = listEntries();
  for (const entry of entries) writeEntry(entry);
  dropUnreachable(entries.map(([, source]) => source));
}
