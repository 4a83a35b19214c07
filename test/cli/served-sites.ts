/** Servers as the test of a publication needs them: a published sheet, a host of files, a partner. */
import { createServer, type Server, type ServerResponse } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

type Answer = (url: URL, response: ServerResponse) => void | Promise<void>;

export interface Served {
  readonly origin: string;
  readonly close: () => void;
}

function serve(answer: Answer): Promise<Served> {
  const server: Server = createServer((request, response) => {
    void answer(new URL(request.url ?? '/', 'http://localhost'), response);
  });
  return new Promise((resolve) => {
    server.listen(0, () => {
      const { port } = server.address() as AddressInfo;
      const close = (): void => {
        server.closeAllConnections();
        server.close();
      };
      resolve({ origin: `http://localhost:${port}`, close });
    });
  });
}

export interface PublishedSheet extends Served {
  readonly address: string;
  text: string;
}

/** As Google answers: the published address sends the reader on to another host, open to all. */
export async function serveSheet(text: string): Promise<PublishedSheet> {
  const sheet = { text };
  const open = { 'access-control-allow-origin': '*', 'cache-control': 'no-cache' };
  const content = await serve((_, response) => {
    const type = { 'content-type': 'text/csv', 'content-disposition': 'attachment' };
    response.writeHead(200, { ...open, ...type }).end(sheet.text);
  });
  const front = await serve((_, response) => {
    response.writeHead(307, { ...open, location: `${content.origin}/pub/csv` }).end();
  });
  return {
    origin: front.origin,
    address: `${front.origin}/spreadsheets/d/e/2PACX-key/pub?gid=0&single=true&output=csv`,
    close: () => {
      front.close();
      content.close();
    },
    get text() {
      return sheet.text;
    },
    set text(value) {
      sheet.text = value;
    },
  };
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
};

/** A host of files that lets others read them, and does nothing else. */
export function serveFolder(folder: string): Promise<Served> {
  return serve(async ({ pathname }, response) => {
    const name = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    try {
      const content = await readFile(path.join(folder, name));
      const type = types[path.extname(name)] ?? 'application/octet-stream';
      response.writeHead(200, { 'content-type': type, 'access-control-allow-origin': '*' });
      response.end(content);
    } catch {
      response.writeHead(404, { 'access-control-allow-origin': '*' }).end();
    }
  });
}

/** A page of a partner with what was pasted into it. */
export function servePage(body: string): Promise<Served> {
  return serve((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(`<!doctype html><html lang="en"><title>Partner</title>${body}</html>`);
  });
}
