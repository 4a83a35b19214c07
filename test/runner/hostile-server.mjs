/**
 * A real server that misbehaves in every way that real servers do, each under a path of its own.
 * Tests put a token of theirs into the query, and `/log?token=…` tells what was asked with it.
 * `hostileOther` is a second origin with the same paths, for redirects between origins;
 * `hostileClosed` one where nobody listens.
 */
import { createServer } from 'node:http';
import { createServer as createSocketServer } from 'node:net';
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

const widest = (text) =>
  Buffer.concat(
    [...`\ufeff${text}`].map((character) => {
      const bytes = Buffer.alloc(4);
      bytes.writeUInt32LE(character.codePointAt(0) ?? 0);
      return bytes;
    }),
  );

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
  '/hang-after-head': (response) => response.writeHead(200, json).flushHeaders(),
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
  '/trickle-for-ever': (response) => {
    response.writeHead(200, json);
    const timer = setInterval(() => {
      if (response.destroyed) clearInterval(timer);
      else response.write(' ');
    }, 20);
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
  '/cut-off-chunked': (response) => {
    response.writeHead(200, json);
    response.write(document.slice(0, 40));
    setTimeout(() => response.socket?.destroy(), 20);
  },
  // Nothing says that it is incomplete: whole as HTTP, half as a feed.
  '/half-feed.xml': (response) => {
    const whole = feed('utf-8', 'Whole</title></item><item><title>Half');
    const half = whole.slice(0, whole.indexOf('Half') + 2);
    send(response, 200, { ...cors, 'content-type': 'application/rss+xml' }, half);
  },
  '/429-soon': (response) =>
    send(
      response,
      429,
      { ...json, 'retry-after': '1', 'access-control-expose-headers': 'retry-after' },
      '',
    ),
  '/429-without-cors': (response) => send(response, 429, { 'retry-after': '1' }, ''),
  '/500': (response) => send(response, 500, json, 'oops'),
  '/500-without-cors': (response) => send(response, 500, {}, 'oops'),
  '/without-cors': (response) =>
    send(response, 200, { 'content-type': 'application/json' }, document),
  '/redirect': (response) => send(response, 302, { ...cors, location: '/good' }),
  '/redirect-elsewhere': (response, _request, other) =>
    send(response, 302, { ...cors, location: `${other}/good` }),
  '/redirect-to-closed-door': (response, _request, other) =>
    send(response, 302, { ...cors, location: `${other}/without-cors` }),
  // An open redirect: wherever the visitor's link says.
  '/redirect-to': (response, request) => {
    const { searchParams } = new URL(request.url, 'http://localhost');
    send(response, 302, { ...cors, location: searchParams.get('to') ?? '/good' });
  },
  '/redirect-for-ever': (response, request) =>
    send(response, 302, { ...cors, location: request.url }),
  '/redirect-without-cors': (response) => send(response, 302, { location: '/good' }),
  '/wrong-length': (response) => {
    response.writeHead(200, { ...json, 'content-length': document.length + 500 });
    response.end(document);
  },
  '/gzip': (response) =>
    send(response, 200, { ...json, 'content-encoding': 'gzip' }, gzipSync(document)),
  '/gzip-that-is-none': (response) =>
    send(response, 200, { ...json, 'content-encoding': 'gzip' }, document),
  '/gzip-broken': (response) => {
    const packed = gzipSync(document);
    packed.fill(0xff, 20, 60);
    send(response, 200, { ...json, 'content-encoding': 'gzip' }, packed);
  },
  '/html': (response) =>
    send(
      response,
      200,
      { ...cors, 'content-type': 'text/html' },
      '<!doctype html><title>Log in</title><h1>Please log in</h1>',
    ),
  '/huge-announced': (response) => {
    response.writeHead(200, { ...json, 'content-length': 100 * 1024 * 1024 });
    response.write(' ');
  },
  // 40 KB on the wire, 40 MB in memory.
  '/gzip-bomb': (response) =>
    send(
      response,
      200,
      { ...json, 'content-encoding': 'gzip' },
      gzipSync(Buffer.alloc(40 * 1024 * 1024, ' ')),
    ),
  '/html-with-events': (response) =>
    send(
      response,
      200,
      { ...cors, 'content-type': 'text/html' },
      '<!doctype html><script type="application/ld+json">{"@context":"https://schema.org","@type":"Event","name":"On a page","startDate":"2026-06-23T09:30+04:00"}</script>',
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
  '/utf-16-without-mark': (response) => send(response, 200, json, wide(true).subarray(2)),
  '/utf-32': (response) => send(response, 200, json, widest(document)),
  '/latin-1.json': (response) =>
    send(response, 200, json, Buffer.from(document.replace('ı', 'i').replace('–', '-'), 'latin1')),
  '/utf-16-declared.xml': (response) =>
    send(response, 200, { ...cors, 'content-type': 'text/xml' }, feed('utf-16', 'Bakı')),
  '/windows-1251-by-header.xml': (response) =>
    send(
      response,
      200,
      { ...cors, 'content-type': 'text/xml; charset=windows-1251' },
      cyrillic('<rss version="2.0"><channel><item><title>Баку</title></item></channel></rss>'),
    ),
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

/** What a test says with `POST /say?token=…`, until it says something else. */
async function hear(said, { token, request, response }) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  said.set(token, JSON.parse(Buffer.concat(chunks).toString()));
  send(response, 200, json, '{}');
}

function repeat(said, token, response) {
  const { status = 200, headers = {}, body = '' } = said.get(token) ?? {};
  send(response, status, { ...json, ...headers }, body);
}

const listen = async (server) => {
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${server.address().port}`;
};

/** A port that was free a moment ago: whoever asks there is refused. */
async function findClosed() {
  const server = createSocketServer();
  const origin = await listen(server);
  await new Promise((resolve) => server.close(resolve));
  return origin;
}

export async function startHostileServer() {
  const log = [];
  const said = new Map();
  const answer = (request, response, other) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const token = searchParams.get('token');
    if (pathname === '/log') {
      // Anywhere in the address, since a hostile one may be cut or lengthened on its way.
      const found = log.filter(({ url }) => url.includes(token));
      send(response, 200, json, JSON.stringify(found));
      return;
    }
    if (pathname === '/say') {
      void hear(said, { token, request, response });
      return;
    }
    const { cookie, origin, host } = request.headers;
    const { method, url } = request;
    const entry = { token, method, url, host, path: pathname, status: 0, cookie, origin };
    log.push(entry);
    response.on('finish', () => (entry.status = response.statusCode));
    response.on('close', () => (entry.isClosed = true));
    const seen = log.filter((one) => one.token === token && one.method === 'GET');
    if (pathname === '/flaky') flaky(Number(searchParams.get('failures')), seen, response);
    else if (pathname === '/said') repeat(said, token, response);
    else if (pathname in behaviours) behaviours[pathname](response, request, other());
    else send(response, 404, cors, '');
  };
  const origins = [];
  const servers = [0, 1].map((index) =>
    createServer((request, response) => answer(request, response, () => origins[1 - index])),
  );
  for (const server of servers) origins.push(await listen(server));
  const [origin, hostileOther] = origins;
  return {
    origin,
    origins: { hostileOther, hostileClosed: await findClosed() },
    close: () =>
      Promise.all(
        servers.map(
          (server) =>
            new Promise((resolve) => {
              server.closeAllConnections();
              server.close(() => resolve(undefined));
            }),
        ),
      ),
  };
}
