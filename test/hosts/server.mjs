/**
 * Two origins on one machine: `localhost` plays the partner, `127.0.0.1` the organiser, so what
 * crosses between them is really cross-origin. Pages come with real headers.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createHash } from 'node:crypto';
import path from 'node:path';
import { createDataServer } from './data-server.mjs';
import { readLibrary } from './libraries.mjs';
import { conference } from './page-data.mjs';

const here = import.meta.dirname;
const cdn = path.resolve('dist/cdn');
const mediaTypes = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.json': 'application/json',
};

/** The built script as another version would be: the same bytes but for its number. */
function asOtherVersion(code) {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  return code.replaceAll(`"${version}"`, '"0.0.1"').replaceAll(`\`${version}\``, '`0.0.1`');
}

function readBuilt(name) {
  const file = path.join(cdn, name);
  return file.startsWith(cdn) && existsSync(file) ? readFileSync(file) : undefined;
}

/** Scripts name a lazy file by its hash alone. */
export const isNamedIn = (script, file) =>
  script.includes(
    createHash('sha256')
      .update(readFileSync(path.join(cdn, 'chunks', file)))
      .digest('base64')
      .replace(/=$/, ''),
  );

export const integrityOf = (name) =>
  `sha384-${createHash('sha384')
    .update(readFileSync(path.join(cdn, name)))
    .digest('base64')}`;

const open = { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' };

const files = {
  '/data/conference.json': () => [conference, open],
  '/closed/conference.json': () => [conference, {}],
  '/open-only/conference.json': () => [conference, { 'access-control-allow-origin': '*' }],
};

/** As a host allows an organiser's data in its frames; `/closed-cdn/` has the page as it is built. */
const allowing = (page, origin) =>
  page.replace(
    'name="conf-widgets-origins" content=""',
    `name="conf-widgets-origins" content="${origin}"`,
  );

function serveFile(url, { organiser }) {
  const { pathname } = url;
  if (files[pathname]) {
    const [value, headers] = files[pathname]();
    return { body: JSON.stringify(value), type: mediaTypes['.json'], headers };
  }
  if (pathname === '/probe.js') return script(readFileSync(path.join(here, 'probe.js')));
  if (pathname === '/take-name.js') {
    return script("trustedTypes?.createPolicy('lit-html', { createHTML: (text) => text });");
  }
  if (pathname === '/zone.js')
    return script(readFileSync('node_modules/zone.js/bundles/zone.umd.js'));
  const library = pathname.startsWith('/library/') && readLibrary(pathname.slice(9));
  if (library) return { body: library, type: mediaTypes[path.extname(pathname)], headers: open };
  const fixture = /^\/fixtures\/([\w.-]+)$/.exec(pathname)?.[1];
  if (fixture) {
    const body = readFileSync(path.join(here, '../fixtures/formats', fixture));
    return { body, type: 'text/plain', headers: open };
  }
  const changed = /^\/(changed-first|changed-later|changed-last|healing)\/(.+)$/.exec(pathname);
  if (changed) return serveChanged(changed[1], changed[2], url);
  const built = /^\/(cdn|closed-cdn|other)\/(.+)$/.exec(pathname);
  const bytes = built && readBuilt(built[2]);
  if (!bytes) return undefined;
  const type = mediaTypes[path.extname(built[2])] ?? 'application/octet-stream';
  if (pathname === '/cdn/embed.html') {
    return { body: allowing(String(bytes), organiser), type, headers: open };
  }
  const body = built[1] === 'other' ? asOtherVersion(String(bytes)) : bytes;
  return { body, type, headers: built[1] === 'closed-cdn' ? {} : open };
}

/**
 * The built script as it is; its lazy files with a line of somebody else’s (those that the script
 * itself names, or those that other lazy files name), or gone when they are asked for first.
 */
function serveChanged(how, name, { searchParams }) {
  const bytes = readBuilt(name);
  if (!bytes || !name.startsWith('chunks/')) return bytes && script(bytes);
  if (how === 'healing') return searchParams.has('again') ? script(bytes) : undefined;
  if (how === 'changed-last' && !name.includes('name-of-unreadable')) return script(bytes);
  const isFirst = isNamedIn(String(readBuilt('conference-widgets.js')), path.basename(name));
  if (isFirst === (how === 'changed-later')) return script(bytes);
  return script(`(globalThis.changedFiles ??= []).push(${JSON.stringify(name)});\n${bytes}`);
}

const script = (body) => ({ body, type: mediaTypes['.js'], headers: open });

/** `pages` gives a hazard's page by its id: `{html, headers?}` with the two origins filled in. */
export async function startServer(pages) {
  const answerData = createDataServer();
  const servers = [0, 1].map(() =>
    createServer((request, response) => {
      const url = new URL(request.url, 'http://localhost');
      if (answerData(url, request, response)) return;
      const id = decodeURIComponent(url.pathname.slice('/host/'.length));
      const page = url.pathname.startsWith('/host/') ? pages(id, origins) : undefined;
      const { charset = 'utf-8' } = page ?? {};
      const found = page
        ? {
            body: page.html,
            type: charset ? `text/html; charset=${charset}` : 'text/html',
            headers: page.headers ?? {},
          }
        : serveFile(url, origins);
      if (!found) {
        response.writeHead(404, open).end();
        return;
      }
      response.writeHead(200, {
        'content-type': found.type,
        'cache-control': 'no-store',
        ...found.headers,
      });
      response.end(found.body);
    }),
  );
  await Promise.all(servers.map((server) => new Promise((resolve) => server.listen(0, resolve))));
  const [partner, organiser] = servers.map((server) => server.address().port);
  const origins = {
    partner: `http://localhost:${partner}`,
    organiser: `http://127.0.0.1:${organiser}`,
  };
  const close = () => {
    for (const server of servers) {
      server.closeAllConnections();
      server.close();
    }
  };
  return { origins, close };
}
