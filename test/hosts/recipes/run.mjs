/**
 * The recipes of stories/docs/cms-recipes.mdx, followed: their code goes through what each system has
 * inside, and a visitor looks at what is left. Prints `recipes: N of M hold`.
 *
 *     npm run test:recipes
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { findBrowsers } from '../../runner/browsers.mjs';
import {
  editorFolder,
  fetchEditors,
  passCkEditor,
  passHtmlPurifier,
  passTinyMce,
} from './editors.mjs';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const recipes = readFileSync(path.join(root, 'stories/docs/cms-recipes.mdx'), 'utf8');

/** The last piece of code of a section, in a language. */
function readCode(section, language) {
  const text = recipes.split(/^## /m).find((part) => part.startsWith(`${section}\n`)) ?? '';
  const fences = [...text.matchAll(/^```(\w+)\n([^]*?)\n```$/gm)];
  const code = fences.filter(([, name]) => name === language).at(-1)?.[2];
  if (code === undefined) throw new Error(`${section} has no ${language}.`);
  return code;
}

const conference = JSON.stringify({
  version: 1,
  timeZone: 'Asia/Baku',
  event: { name: 'Mobility Partnership', start: '2036-06-23T09:30' },
  sessions: [
    { id: '1', title: 'Mobility Partnership opens', start: '2036-06-23T09:30', duration: 'PT30M' },
  ],
});
const NAME = 'Mobility Partnership';

const scripts = {
  tinymce: '/editors/tinymce/tinymce.min.js',
  ckeditor5: '/editors/ckeditor5/dist/browser/ckeditor5.umd.js',
};
const types = { '.html': 'text/html', '.css': 'text/css', '.json': 'application/json' };

/** The partner's site and the organiser's, on one server: its address is `url`. */
async function startServer() {
  const pages = new Map();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://host/');
    const send = (text, type) => {
      response.writeHead(200, { 'content-type': type, 'access-control-allow-origin': '*' });
      response.end(text);
    };
    const [, kind, rest] = /^\/([\w.-]+)\/?(.*)$/.exec(pathname) ?? [];
    const folder = { editors: editorFolder, 'conference-widgets-0.1.0': `${root}dist/cdn` }[kind];
    if (pages.has(pathname)) return send(pages.get(pathname), 'text/html; charset=utf-8');
    if (kind === 'conference.json') return send(conference, 'application/json');
    if (kind === 'editor')
      return send(
        `<!doctype html><div id="text"></div><script src="${scripts[rest]}"></script>`,
        'text/html; charset=utf-8',
      );
    try {
      return send(
        readFileSync(path.join(folder, rest)),
        types[path.extname(rest)] ?? 'text/javascript',
      );
    } catch {
      response.writeHead(404);
      return response.end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, pages, url: `http://127.0.0.1:${server.address().port}` };
}

const findWidget = (name) => {
  const roots = [
    document,
    ...[...document.querySelectorAll('*')].flatMap((one) => one.shadowRoot ?? []),
  ];
  return roots.some((place) =>
    [...place.querySelectorAll('*')].some(
      ({ localName, shadowRoot }) =>
        localName.startsWith('conf-') && shadowRoot?.textContent.includes(name),
    ),
  );
};

/** Whether a visitor sees the widget, in the page or in its frame. */
async function isShown(page, address) {
  await page.goto(address, { waitUntil: 'load' });
  for (let tries = 0; tries < 50; tries++) {
    for (const frame of page.frames())
      if (await frame.evaluate(findWidget, NAME).catch(() => false)) return true;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return false;
}

const head = (url) => `<meta name="conf-widgets-origins" content="${url}">
<script type="module" src="/conference-widgets-0.1.0/conference-widgets.js"></script>`;

/** `div` with the attributes that the recipe for Drupal lists. */
function readAllowed() {
  const [, name, attributes] = /^<(\w+)\s([^>]*)>$/.exec(readCode('Drupal', 'text')) ?? [];
  const names = attributes.split(' ').map((attribute) => [attribute, true]);
  return [{ name, attributes: Object.fromEntries(names) }];
}

const followed = {
  TYPO3: ({ html }) => html,
  Joomla: ({ html, page, url }) => passTinyMce(page, url, html),
  Drupal: ({ html, page, url }) => passCkEditor(page, url, { html, allowed: readAllowed() }),
  Moodle: async ({ html, page, url }) => passHtmlPurifier(await passTinyMce(page, url, html)),
  Tilda: ({ html }) => html,
  Squarespace: ({ html }) => html,
  Webflow: ({ html }) => html,
  SharePoint: ({ html }) => html,
};

fetchEditors();
const { server, pages, url } = await startServer();
const { chromium } = findBrowsers();
if (!chromium?.executablePath) throw new Error('Chromium is needed: npm test installs it.');
const browser = await puppeteer.launch({
  executablePath: chromium.executablePath,
  args: ['--no-sandbox', '--disable-gpu'],
});
const atHome = (text) =>
  text
    .replaceAll('https://organiser.example', url)
    .replaceAll(encodeURIComponent('https://organiser.example'), encodeURIComponent(url));
try {
  const results = [];
  const page = await browser.newPage();
  for (const [system, follow] of Object.entries(followed)) {
    const left = await follow({ html: atHome(readCode(system, 'html')), page, url });
    const isFrame = left.includes('<iframe');
    pages.set(`/${system}`, `<!doctype html><html lang="en">${isFrame ? '' : head(url)}${left}`);
    results.push(await isShown(page, `${url}/${system}`));
    console.log(`${results.at(-1) ? '✔' : '✖'} ${system}: ${left}`);
  }
  results.push(await isShown(page, atHome(readCode('Wix', 'text'))));
  console.log(`${results.at(-1) ? '✔' : '✖'} Wix`);
  const held = results.filter(Boolean).length;
  console.log(`recipes: ${held} of ${results.length} hold`);
  process.exitCode = held === results.length ? 0 : 1;
} finally {
  await browser.close();
  server.close();
}
