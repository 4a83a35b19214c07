/**
 * Writes `dist/wordpress/conference-widgets.zip`: the plugin of `src/wordpress/`, the scripts of a
 * finished build, and data about them for PHP. The same sources give the same bytes.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { buildMo, parsePo } from './gettext.js';
import { formatPhpFile } from './php-literal.js';
import { buildCatalogue, type Manifest } from './widget-catalogue.js';

const source = 'src/wordpress';
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

type Files = Map<string, string | Uint8Array>;

/** WordPress' names for the languages of the plugin's own words. */
const locales: Readonly<Record<string, string>> = { az: 'az', ru: 'ru_RU' };

function addPlugin(files: Files): void {
  for (const entry of readdirSync(source, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name).replaceAll('\\', '/');
    const text = readFileSync(file, 'utf8').replaceAll('%VERSION%', version);
    if (!file.endsWith('.po')) files.set(file.slice(source.length + 1), text);
  }
}

function addWords(files: Files): void {
  for (const [language, locale] of Object.entries(locales)) {
    const text = readFileSync(`${source}/languages/${language}.po`, 'utf8');
    files.set(`languages/conference-widgets-${locale}.po`, text);
    files.set(`languages/conference-widgets-${locale}.mo`, buildMo(parsePo(text)));
  }
}

/** Adds the two scripts, and the lazy files that the module script reaches by their hashes. */
function addScripts(files: Files): void {
  const chunks = readdirSync('dist/cdn/chunks').filter((name) => name.endsWith('.js'));
  const lazy = new Map(chunks.map((name) => [`chunks/${name}`, hashOf(`dist/cdn/chunks/${name}`)]));
  const waiting = ['conference-widgets.js'];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const text = readFileSync(`dist/cdn/${name}`, 'utf8');
    files.set(`cdn/${name}`, text);
    for (const [file, hash] of lazy)
      if (text.includes(hash) && !files.has(`cdn/${file}`)) waiting.push(file);
  }
  const classic = 'conference-widgets.classic.js';
  files.set(`cdn/${classic}`, readFileSync(`dist/cdn/${classic}`, 'utf8'));
}

/** The hash of a file in the form that scripts have (`loadFile`). */
const hashOf = (file: string): string =>
  createHash('sha256').update(readFileSync(file)).digest('base64').replace(/=$/, '');

/** The words that the plugin's PHP shows to visitors, from the widgets' catalogues. */
function readCatalogueWords(php: string): Record<string, Record<string, string>> {
  const unescape = (text: string): string =>
    text.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => entities[name] ?? '');
  const entities: Readonly<Record<string, string>> = {
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    amp: '&',
  };
  const files = readdirSync('locales').filter((name) => name.endsWith('.xlf'));
  const catalogues = files.sort().map((name) => {
    const units = readFileSync(`locales/${name}`, 'utf8').matchAll(
      /<source>([^<]*)<\/source>\s*<target>([^<]*)<\/target>/g,
    );
    const words = [...units]
      .map(([, english = '', other = '']) => [unescape(english), unescape(other)] as const)
      .filter(([english]) => php.includes(`'${english}'`));
    return [name.slice(0, -'.xlf'.length), Object.fromEntries(words)] as const;
  });
  return Object.fromEntries(catalogues);
}

function addFacts(files: Files): void {
  const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as Manifest;
  const integrity = JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as Record<
    string,
    string
  >;
  const hashes = Object.entries(integrity).filter(([file]) => files.has(`cdn/${file}`));
  const php = [...files].flatMap(([name, text]) => (name.endsWith('.php') ? [String(text)] : []));
  const generated = {
    widgets: formatPhpFile('The widgets and their attributes.', buildCatalogue(manifest)),
    words: formatPhpFile('What visitors without script read.', readCatalogueWords(php.join(''))),
    integrity: formatPhpFile('Hashes of the scripts.', Object.fromEntries(hashes)),
  };
  for (const [name, text] of Object.entries(generated)) files.set(`generated/${name}.php`, text);
}

const files: Files = new Map();
addPlugin(files);
addWords(files);
addScripts(files);
addFacts(files);
files.set('LICENSE', readFileSync('LICENSE', 'utf8'));
files.set('THIRD-PARTY-NOTICES.md', readFileSync('dist/THIRD-PARTY-NOTICES.md', 'utf8'));

const entries = [...files]
  .sort(([one], [other]) => (one < other ? -1 : 1))
  .map(([name, content]) => [`conference-widgets/${name}`, Buffer.from(content)] as const);
// In local time, which is what a ZIP archive stores, so that the bytes are the same in every zone.
const archive = zipSync(Object.fromEntries(entries), {
  level: 9,
  mtime: new Date(1980, 0, 1),
});
mkdirSync('dist/wordpress', { recursive: true });
writeFileSync('dist/wordpress/conference-widgets.zip', archive);
console.log(`dist/wordpress/conference-widgets.zip: ${Math.round(archive.length / 1024)} KB`);
