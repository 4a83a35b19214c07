/**
 * `npm start` serves the partner page with the built script over HTTP, as a partner's server would.
 */
import { createReadStream, statSync } from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const home = '/stories/partner-page/';
const served = ['dist', 'stories'];

const mediaTypes = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml; charset=utf-8',
};

const isFile = (file) => statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;

/** The file of a path, within the folders that are served; undefined for anything else. */
function findFile(pathname) {
  const relative = path.posix.normalize(pathname).replace(/^\/+/, '');
  if (!served.includes(relative.split('/')[0])) return undefined;
  return [path.join(root, relative), path.join(root, relative, 'index.html')].find(isFile);
}

function answer({ url = '/' }, response) {
  let pathname;
  try {
    pathname = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    response.writeHead(400).end();
    return;
  }
  if (pathname === '/') {
    response.writeHead(302, { location: home }).end();
    return;
  }
  const file = findFile(pathname);
  if (!file) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    return;
  }
  response.writeHead(200, {
    'content-type': mediaTypes[path.extname(file)] ?? 'application/octet-stream',
    'cache-control': 'no-cache',
    // Other sites embed these files: data, script and pictures alike.
    'access-control-allow-origin': '*',
  });
  createReadStream(file).pipe(response);
}

/** Listens on the wanted port, or on any free one; resolves with the server's origin. */
function listen(port) {
  const server = http.createServer(answer);
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      if (error.code === 'EADDRINUSE' && port !== 0) resolve(listen(0));
      else reject(error);
    });
    server.listen(port, () => resolve(`http://localhost:${server.address().port}`));
  });
}

const origin = await listen(Number(process.env.PORT ?? 4173));
console.log(`The partner page: ${origin}${home}`);
