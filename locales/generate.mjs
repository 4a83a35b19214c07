/**
 * Collects the messages of `src/` into the `.xlf` files and writes each language's file from them,
 * with the formats that browsers lack: `node locales/generate.mjs`. Untranslated messages stay
 * English and are listed.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { amendments } from './amendments.mjs';
import { buildFormatTable, writeNames } from './format-table.mjs';
import { brought, lacking, nearest } from './languages.mjs';
import { placeMessages, quoteMessages, readKeys, writeMessages } from './messages.mjs';

const folder = fileURLToPath(new URL('.', import.meta.url));
const config = path.join(folder, 'lit-localize.json');
const { targetLocales, output } = JSON.parse(readFileSync(config, 'utf8'));
const tool = path.join(
  path.dirname(createRequire(import.meta.url).resolve('@lit/localize-tools/package.json')),
  'bin/lit-localize.js',
);

for (const step of ['extract', 'build']) {
  execFileSync(process.execPath, [tool, step, '--config', config], { stdio: 'inherit' });
}

const cities = JSON.parse(readFileSync(path.join(folder, 'cities.json'), 'utf8'));

/** By the last part of their zones, where that is another name. */
function citiesOf(tag) {
  const named = Object.entries(cities[tag] ?? {}).map(([zone, name]) => [
    zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' '),
    name,
  ]);
  return writeNames(named.filter(([city, name]) => city !== name));
}

/** Fields of `changes` take the place of those of `table`, however deep. */
function amend(table, changes) {
  if (typeof changes !== 'object' || Array.isArray(changes)) return changes;
  const fields = Object.entries(changes).map(([name, value]) => [name, amend(table[name], value)]);
  return { ...table, ...Object.fromEntries(fields) };
}

const writersFor = (table) =>
  table ? `, { findGaps${table.alphabet ? ', alphabetOrder' : ''} }` : '';

async function writeModule(file, text) {
  const options = { ...(await resolveConfig(file)), parser: 'typescript' };
  writeFileSync(file, await format(text, options));
}

async function writeLanguage(tag, file, templates) {
  const table = lacking.includes(tag)
    ? amend(buildFormatTable(tag), amendments[tag] ?? {})
    : undefined;
  const text = `/** ${new Intl.DisplayNames('en', { type: 'language' }).of(tag)}, written by locales/generate.mjs. */
${table?.alphabet ? "import { alphabetOrder } from '../alphabet-order.js';" : ''}
${table ? "import { findGaps } from '../formats/table-formats.js';" : ''}
import { createLanguage, type LanguageParts } from '../language-module.js';

${targetLocales.includes(tag) ? 'export ' : ''}const parts: LanguageParts = {
  ${templates} ${table ? `formats: ${JSON.stringify(table)},` : ''} cities: ${JSON.stringify(citiesOf(tag))},
};

export const language = createLanguage('${tag}', parts${writersFor(table)});
`;
  await writeModule(file, text);
}

const fileOf = (name) => path.resolve(folder, output.outputDir, `${name}.ts`);
const keys = readKeys();
const { seeds, lineOf } = placeMessages([...keys.values()]);
await writeModule(
  fileOf('message-places'),
  `/** Leads English words to their line in each catalogue, written by locales/messages.mjs. */
export const seeds = ${JSON.stringify(seeds)};
`,
);

await writeModule(
  fileOf('word-languages'),
  `/** With words of ours, one lazy file each; written by locales/generate.mjs. */
export const wordLanguages: readonly string[] = '${targetLocales.join(' ')}'.split(' ');
`,
);
await writeModule(
  fileOf('more-languages'),
  `/**
 * Where the words of most languages are, as one lazy file: their hashes alone weigh 1 KB. Written by
 * locales/generate.mjs.
 */
import type { LanguageFile } from '../language-module.js';

export const languages: Readonly<Record<string, () => Promise<LanguageFile>>> = {
${targetLocales
  .filter((tag) => !nearest.includes(tag))
  .map((tag) => `'${tag}': () => import('./${tag}.js'),`)
  .join('\n')}
};

/** Dates of languages without words, in one file. */
export const loadDates = () => import('../formats/date-languages.js');
`,
);

for (const tag of targetLocales) {
  const file = fileOf(tag);
  // Of what the tool wrote the messages are ours; its imports are of one locale per page.
  const [, messages] = readFileSync(file, 'utf8').split('export const templates = ');
  const lines = writeMessages(messages.trim().replace(/;$/, ''), keys, lineOf);
  await writeLanguage(tag, file, `templates: ${quoteMessages(lines)},`);
}
for (const tag of brought) {
  await writeLanguage(tag, fileOf(tag), '');
}
