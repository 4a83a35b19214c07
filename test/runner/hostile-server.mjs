/**
 * A real server that misbehaves in every way that real servers do, each under a path of its own.
 * Tests put a token of theirs into the query, and `/log?token=…` tells what was asked with it.
 */
import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';

const cors = { 'access-control-allow-origin': '*' };
const json = { ...cors, 'content-type': 'application/json' };

const document = JSON.stringify({
  version: 1,
  language: 'en',
  timeZone: 'Asia/Baku',
  event: { name: 'Zürich – Bakı', start: '2026-06-23T09:30' },
  news: [{ id: 'a', title: 'From the server' }],
});

const wide = (littleEndian) => {
  const bytes = Buffer.from(`\ufeff${document}`, 'utf16le');
  return littleEndian ? bytes : bytes.swap16();
};

const feed = (encoding, title) =>
  `<?xml version="1.0" encoding="${encoding}"?><rss version="2.0"><channel><item><title>${title}</title></item></channel></rss>`;

const send = (response, status, headers, body) => {
  response.writeHead(status, headers);
  response.end(body);
};

/** Windows-1251 for the Cyrillic letters, which stand there in the order of Unicode. */
const cyrillic = (text) =>
  Buffer.from(
    [...text].map((letter) => {
      const code = letter.codePointAt(0) ?? 0;
      return code >= 0x410 && code <= 0x44f ? code - 0x350 : code;
    }),
  );

const behaviours = {
  '/good': (response) => send(response, 200, json, document),
  '/refuse': (response) => response.socket?.destroy(),
  '/hang': () => undefined,
  '/trickle': (response) => {
    response.writeHead(200, json);
    let at = 0;
    const timer = setInterval(() => {
      if (at >= document.length || response.destroyed) {
        clearInterval(timer);
        response.end();
      } else response.write(document.slice(at, (at += 20)));
    }, 5);
  },
  '/cut-off': (response) => {
    response.writeHead(200, { ...json, 'content-length': document.length });
    response.write(document.slice(0, 40));
    setTimeout(() => response.socket?.destroy(), 20);
  },
  '/404': (response) => send(response, 404, json, 'not here'),
  '/429': (response) =>
    send(
      response,
      429,
      { ...json, 'retry-after': '3600', 'access-control-expose-headers': 'retry-after' },
      '',
    ),
  '/500': (response) => send(response, 500, json, 'oops'),
  '/500-without-cors': (response) => send(response, 500, {}, 'oops'),
  '/without-cors': (response) =>
    send(response, 200, { 'content-type': 'application/json' }, document),
  '/redirect': (response) => send(response, 302, { ...cors, location: '/good' }),
  '/redirect-without-cors': (response) => send(response, 302, { location: '/good' }),
  '/wrong-length': (response) => {
    response.writeHead(200, { ...json, 'content-length': document.length + 500 });
    response.end(document);
  },
  '/gzip': (response) =>
    send(response, 200, { ...json, 'content-encoding': 'gzip' }, gzipSync(document)),
  '/html': (response) =>
    send(
      response,
      200,
      { ...cors, 'content-type': 'text/html' },
      '<!doctype html><title>Log in</title><h1>Please log in</h1>',
    ),
  '/huge': (response) => {
    response.writeHead(200, json);
    const block = Buffer.alloc(1024 * 1024, ' ');
    let blocks = 0;
    const more = () => {
      while (blocks < 100 && !response.destroyed) {
        blocks += 1;
        if (!response.write(block)) {
          response.once('drain', more);
          return;
        }
      }
      response.end();
    };
    more();
  },
  '/invalid-json': (response) => send(response, 200, json, '{"version": 1,\n "event": }'),
  '/empty': (response) => send(response, 200, json, ''),
  '/204': (response) => send(response, 204, cors),
  '/wrong-type': (response) =>
    send(response, 200, { ...cors, 'content-type': 'image/png' }, document),
  '/bom': (response) => send(response, 200, json, `\ufeff${document}`),
  '/two-boms': (response) => send(response, 200, json, `\ufeff\ufeff${document}`),
  '/utf-16le': (response) => send(response, 200, json, wide(true)),
  '/utf-16be': (response) => send(response, 200, json, wide(false)),
  '/latin-1.xml': (response) =>
    send(
      response,
      200,
      { ...cors, 'content-type': 'text/xml; charset=utf-8' },
      Buffer.from(feed('ISO-8859-1', 'Zürich'), 'latin1'),
    ),
  '/windows-1251.xml': (response) =>
    send(
      response,
      200,
      { ...cors, 'content-type': 'application/xml' },
      cyrillic(feed('windows-1251', 'Баку')),
    ),
  '/etag': (response, request) => {
    const tag = '"one"';
    const known = request.headers['if-none-match'] === tag;
    send(response, known ? 304 : 200, { ...json, etag: tag }, known ? undefined : document);
  },
};

/** Fails the given number of times with the given token, then answers. */
function flaky(failures, seen, response) {
  if (seen.length <= failures) send(response, 503, json, 'busy');
  else send(response, 200, json, document);
}

export async function startHostileServer() {
  const log = [];
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const token = searchParams.get('token');
    if (pathname === '/log') {
      send(response, 200, json, JSON.stringify(log.filter((entry) => entry.token === token)));
      return;
    }
    const entry = { token, method: request.method, path: pathname, status: 0 };
    log.push(entry);
    response.on('finish', () => (entry.status = response.statusCode));
    const seen = log.filter((one) => one.token === token && one.method === 'GET');
    if (pathname === '/flaky') flaky(Number(searchParams.get('failures')), seen, response);
    else if (pathname in behaviours) behaviours[pathname](response, request);
    else send(response, 404, cors, '');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve(undefined));
      }),
  };
}
