/**
 * Makes further files from a finished build: declarations, the custom elements manifest and data
 * for editors from it, the JSON Schema of the document, the page for iframes, integrity hashes,
 * notices of other people's code, and the weights that the embed builder shows.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { basename, join, posix } from 'node:path';
import { buildBillOfMaterials } from './after-build/bill-of-materials.mjs';
import { writeDeclarations } from './after-build/declarations.mjs';
import { buildFrameworkTypes } from './after-build/framework-types.mjs';
import { buildNotices } from './after-build/third-party-notices.mjs';
import { listLazyFiles, weighParts } from './after-build/sizes.mjs';
import { buildVsCodeData, buildWebTypes, completeManifest } from './after-build/editor-data.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

const run = (script, ...args) =>
  execFileSync(process.execPath, [script, ...args], { stdio: ['ignore', 'inherit', 'inherit'] });
const writeJson = (file, value) => writeFileSync(file, `${JSON.stringify(value)}\n`);

async function writeEditorData() {
  run(
    'node_modules/@custom-elements-manifest/analyzer/cem.js',
    'analyze',
    '--config',
    '.config/manifest.config.mjs',
    '--quiet',
  );
  const classes = await import(new URL('../dist/index.js', import.meta.url).href);
  const manifest = completeManifest(
    JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')),
    classes,
  );
  writeJson('dist/custom-elements.json', manifest);
  writeJson('dist/vscode.html-custom-data.json', buildVsCodeData(manifest));
  writeJson('dist/web-types.json', buildWebTypes(manifest, version));
  for (const [file, text] of Object.entries(buildFrameworkTypes(manifest))) {
    writeFileSync(join('dist', file), text);
  }
}

function writeSchema() {
  if (!existsSync('src/model/schema/json-schema.ts')) return;
  const schema = execFileSync(
    process.execPath,
    ['--import', 'tsx', '.config/after-build/print-schema.ts'],
    {
      encoding: 'utf8',
    },
  );
  writeJson('dist/conference.schema.json', JSON.parse(schema));
}

const integrityOf = (file) =>
  `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;

/** The page for iframes names its script with its integrity hash. */
function writeEmbedPage() {
  if (!existsSync('src/embed/embed.html')) return;
  const script = 'conference-widgets.js';
  const page = readFileSync('src/embed/embed.html', 'utf8').replace(
    '%SCRIPT%',
    `src="${script}" integrity="${integrityOf(`dist/cdn/${script}`)}" crossorigin="anonymous"`,
  );
  mkdirSync('dist/cdn', { recursive: true });
  writeFileSync('dist/cdn/embed.html', page);
}

function writeIntegrity() {
  const files = readdirSync('dist/cdn', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.map'))
    .map((entry) => posix.join(entry.parentPath.split('\\').join('/'), entry.name))
    .sort();
  const hashes = files.map((file) => [file.replace(/^dist\/cdn\//, ''), integrityOf(file)]);
  writeJson('dist/integrity.json', Object.fromEntries(hashes));
}

/**
 * Writes a module for each language that an application may import; it has the words of the same
 * file that the scripts load.
 */
function writeLanguages() {
  for (const [name, file] of listLazyFiles('dist')) {
    if (!existsSync(`src/intl/generated/${name}.ts`)) continue;
    const text = `import { provideLanguage } from './provide.js';
import { language } from '../cdn/chunks/${basename(file)}';
provideLanguage('${name}', language);
`;
    writeFileSync(`dist/languages/${name}.js`, text);
  }
  writeFileSync('dist/languages/language.d.ts', 'export {};\n');
}

/**
 * Writes the files of the partner kit that are the same for every conference; `publish` copies
 * them.
 */
function writeKitFiles() {
  mkdirSync('dist/publish', { recursive: true });
  for (const file of readdirSync('src/publish/assets'))
    copyFileSync(`src/publish/assets/${file}`, `dist/publish/${file}`);
}

writeDeclarations();
await writeEditorData();
writeSchema();
writeEmbedPage();
writeIntegrity();
writeKitFiles();
writeLanguages();
run('--import', 'tsx', '.config/after-build/write-templates.ts');
writeFileSync('dist/THIRD-PARTY-NOTICES.md', buildNotices('dist/cdn'));
writeJson('dist/bom.cdx.json', buildBillOfMaterials('dist/cdn'));
writeJson('dist/site/weight.json', weighParts('dist'));
