/**
 * Adds to the built pages: the landing page in three languages, the documentation, the files of the
 * package that builder and desk read, and the list of all files for the service worker.
 */
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { escapeAttribute, escapeHtml } from '../../../src/ssr/escape-html.js';
import { landingPage } from './landing-page.js';
import { docsBody } from './docs-page.js';
import { renderDocs } from './render-docs.js';
import { buildSampleFile, sampleFile } from '../sample/sample-file.js';
import { homeOf, siteLanguages } from '../words/site-languages.js';
import { siteWords } from '../words/words.js';

const site = 'dist/site';
const at = (file: string): string => path.join(site, file);

interface Filled {
  readonly language: string;
  readonly title: string;
  readonly description: string;
  /** The same page in other languages, as links for search engines; `''` for none. */
  readonly alternates?: string;
  readonly body: string;
}

function fill(shell: string, { language, title, description, alternates, body }: Filled): string {
  return shell
    .replace('<html lang="en">', `<html lang="${language}">`)
    .replace('%TITLE%', () => escapeHtml(title))
    .replace('%DESCRIPTION%', () => escapeAttribute(description))
    .replace(/ *%ALTERNATES%\n/, () => alternates ?? '')
    .replace('%BODY%', () => body);
}

const alternates = siteLanguages
  .map(
    (language) =>
      `    <link rel="alternate" hreflang="${language}" href="${homeOf(language)}" />\n`,
  )
  .join('');

function takeShell(name: string): string {
  const shell = readFileSync(at(name), 'utf8');
  rmSync(at(name));
  return shell;
}

function writeLanding(): void {
  const shell = takeShell('landing.html');
  for (const language of siteLanguages) {
    const { title, lead: description } = siteWords[language];
    const body = landingPage(language);
    const filled = fill(shell, { language, title, description, alternates, body });
    writeFileSync(at(homeOf(language)), filled);
  }
}

async function writeDocs(): Promise<void> {
  const shell = takeShell('docs.html');
  const groups = await renderDocs();
  for (const page of groups.flatMap(({ pages }) => pages)) {
    const { language, description, address } = page;
    const parts = page.title.split('/');
    const name = parts.slice(language === 'en' ? 0 : -1).join(': ');
    const title = `${name} – conference-widgets`;
    const body = docsBody(page, groups);
    writeFileSync(at(address), fill(shell, { language, title, description, body }));
  }
}

/**
 * Copies files to the addresses that they have in Storybook, where builder and blocks find them.
 */
function copyFiles(): void {
  const isShipped = (file: string): boolean => !file.endsWith('.map');
  for (const name of ['cdn', 'custom-elements.json', 'integrity.json', 'conference.schema.json'])
    cpSync(path.join('dist', name), at(`dist/${name}`), { recursive: true, filter: isShipped });
  mkdirSync(at('dist/site'), { recursive: true });
  for (const folder of ['publish', 'templates'])
    cpSync(`dist/${folder}`, at(`dist/${folder}`), { recursive: true });
  for (const name of ['weight.json', 'prerender.js', 'publication.js'])
    cpSync(at(name), at(`dist/site/${name}`));
  cpSync('stories/partner-page', at('partner-page'), { recursive: true });
  cpSync('stories/site/logos', at('logos'), { recursive: true });
  cpSync('stories/pictures', at('pictures'), { recursive: true });
  writeFileSync(at(sampleFile), buildSampleFile(Date.now()));
}

/**
 * Whether a file is kept for use without a network: builder, desk, and the scripts that they hand
 * out.
 */
const isKept = (file: string): boolean =>
  /^(?:builder\.html|desk\.html|sample-conference\.json)$|^(?:assets|dist|logos)\//.test(file);

function writeWorker(): void {
  const files = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(site, path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join('/'))
    .filter(isKept)
    .sort();
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update(readFileSync(at(file)));
  const list = JSON.stringify({ version: hash.digest('hex').slice(0, 16), files });
  const worker = readFileSync(at('service-worker.js'), 'utf8');
  writeFileSync(at('service-worker.js'), `self.siteFiles=${list};\n${worker}`);
}

writeLanding();
await writeDocs();
copyFiles();
writeWorker();
