/**
 * What is made of the built pages: the landing page in three languages, the documentation, the files
 * of the package that builder and desk read, and the list of all for the service worker.
 */
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { landingPage } from './landing-page.js';
import { docsBody } from './docs-page.js';
import { renderDocs } from './render-docs.js';
import { addressOfTitle } from './page-address.js';
import { siteLanguages, siteWords } from '../words/words.js';

const site = 'dist/site';
const at = (file: string): string => path.join(site, file);

interface Filled {
  readonly language: string;
  readonly title: string;
  readonly body: string;
}

function fill(shell: string, { language, title, body }: Filled): string {
  return shell
    .replace('<html lang="en">', `<html lang="${language}">`)
    .replace('%TITLE%', () => title)
    .replace('%BODY%', () => body);
}

function takeShell(name: string): string {
  const shell = readFileSync(at(name), 'utf8');
  rmSync(at(name));
  return shell;
}

function writeLanding(): void {
  const shell = takeShell('landing.html');
  for (const language of siteLanguages) {
    const body = landingPage(language);
    const file = language === 'en' ? 'index.html' : `index-${language}.html`;
    writeFileSync(at(file), fill(shell, { language, title: siteWords[language].title, body }));
  }
}

async function writeDocs(): Promise<void> {
  const shell = takeShell('docs.html');
  const pages = await renderDocs();
  for (const page of pages) {
    const name = page.title.split('/').at(-1) ?? '';
    const title = `${name} – conference-widgets`;
    const body = docsBody(page, pages);
    writeFileSync(at(addressOfTitle(page.title)), fill(shell, { language: 'en', title, body }));
  }
}

/** As Storybook serves them, so that builder and blocks find them at the same addresses. */
function copyFiles(): void {
  const isShipped = (file: string): boolean => !file.endsWith('.map');
  for (const name of ['cdn', 'custom-elements.json', 'integrity.json', 'conference.schema.json'])
    cpSync(path.join('dist', name), at(`dist/${name}`), { recursive: true, filter: isShipped });
  mkdirSync(at('dist/site'), { recursive: true });
  cpSync('dist/publish', at('dist/publish'), { recursive: true });
  for (const name of ['weight.json', 'prerender.js', 'publication.js'])
    cpSync(at(name), at(`dist/site/${name}`));
  cpSync('stories/partner-page', at('partner-page'), { recursive: true });
  cpSync('stories/site/logos', at('logos'), { recursive: true });
  cpSync('stories/pictures', at('pictures'), { recursive: true });
}

/** What is needed without a network: builder and desk, and the scripts that they hand out. */
const isKept = (file: string): boolean =>
  /^(?:builder|desk)\.html$|^(?:assets|dist|logos)\/|^partner-page\/(?:conference\.json|logos\/)/.test(
    file,
  );

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
