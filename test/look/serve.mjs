/** A folder over HTTP on a free port of this machine; `?lang=az` on a page sets its `<html lang>`. */
import { readFile, stat } from 'node:fs/promises';
import http from 'node:http';
import path from 'node:path';

const types = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
};

const inLanguage = (text, lang) =>
  /^[\w-]+$/.test(lang) ? text.replace(/<html\b[^>]*>/, (tag) => withLang(tag, lang)) : text;

/** A page that is in that language already keeps its region. */
function withLang(tag, lang) {
  const [attribute = '', own = ''] = /\slang="([^"]*)"/.exec(tag) ?? [];
  if (own.split('-')[0] === lang) return tag;
  return `${tag.replace(attribute, '').slice(0, -1)} lang="${lang}">`;
}

async function answer(root, { url }, response) {
  const { pathname, searchParams } = new URL(url ?? '/', 'http://localhost');
  let file = path.join(root, path.normalize(decodeURIComponent(pathname)));
  try {
    if ((await stat(file)).isDirectory()) file = path.join(file, 'index.html');
    const type = types[path.extname(file)] ?? 'application/octet-stream';
    const body = await readFile(file);
    const lang = searchParams.get('lang');
    const isPage = type.startsWith('text/html') && lang !== null;
    response.writeHead(200, {
      'content-type': type,
      'cache-control': 'no-store',
    });
    response.end(isPage ? inLanguage(String(body), lang) : body);
  } catch {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
  }
}

/** Listens on the loopback interface alone. */
export async function serve(root) {
  const server = http.createServer((request, response) => void answer(root, request, response));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
