/**
 * Serves other origins for tests: a server that misbehaves on purpose, if there is one, and real
 * files from beside the repository. `/__test-origins.json` tells tests their addresses,
 * `/__cookies.json` the cookies that a request has brought.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const hostileServer = fileURLToPath(new URL('hostile-server.mjs', import.meta.url));
const sharedFolder = fileURLToPath(new URL('../../../shared/data/', import.meta.url));

const mediaTypes = {
  '.json': 'application/json',
  '.jsonld': 'application/ld+json',
  '.xml': 'application/xml',
  '.ics': 'text/calendar',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.html': 'text/html',
};

async function startHostileServer() {
  if (!existsSync(hostileServer)) return undefined;
  const { startHostileServer: start } = await import(pathToFileURL(hostileServer).href);
  return start?.();
}

/** The file of a path in the shared folder; `undefined` outside of it. */
function sharedFile(requestPath) {
  const file = path.join(sharedFolder, decodeURIComponent(requestPath));
  const isInside = file.startsWith(sharedFolder);
  return isInside && existsSync(file) && statSync(file).isFile() ? file : undefined;
}

function serveShared(requestPath) {
  const file = sharedFile(requestPath.slice('/__shared/'.length));
  if (!file) return undefined;
  const type = mediaTypes[path.extname(file)] ?? 'application/octet-stream';
  return { body: readFileSync(file), type, transformCacheKey: false };
}

/** A conference whose name is the cookies of the request. */
function serveCookies({ cookie = 'no cookie' }) {
  const event = { name: cookie, start: '2111-12-23T09:30:00+04:00' };
  return { body: JSON.stringify({ version: 1, event }), type: 'json' };
}

export function testOrigins() {
  let hostile;
  const origins = () => ({
    hostile: hostile?.origin ?? null,
    shared: existsSync(sharedFolder) ? '/__shared/' : null,
  });
  return {
    name: 'test-origins',
    async serverStart() {
      hostile = await startHostileServer();
    },
    // `app.use` would have no effect, since koa copies its middleware before plugins start.
    serve({ path: requestPath, headers }) {
      if (requestPath.startsWith('/__shared/')) return serveShared(requestPath);
      if (requestPath === '/__cookies.json') return serveCookies(headers);
      if (requestPath !== '/__test-origins.json') return undefined;
      return { body: JSON.stringify({ ...origins(), ...hostile?.origins }), type: 'json' };
    },
    async serverStop() {
      await hostile?.close();
    },
    executeCommand({ command }) {
      return command === 'test-origins' ? { ...origins(), ...hostile?.origins } : undefined;
    },
  };
}
