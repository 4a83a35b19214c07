/**
 * `desk` serves the conference desk from this machine. The package does not contain the desk
 * (decision 23): the pages are those that `npm run build:site` writes, or an unpacked copy of them.
 */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import { CommandError, exitCodes } from './command-error.js';

interface DeskOptions {
  readonly site?: string;
  readonly port: string;
}

const mediaTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** The built program is `dist/cli.js` and files in `dist/chunks/`. */
function findSite(wanted: string | undefined): string {
  const beside = ['./site', '../site'].map((folder) =>
    fileURLToPath(new URL(folder, import.meta.url)),
  );
  const folders = wanted === undefined ? beside : [path.resolve(wanted)];
  const found = folders.find((folder) => existsSync(path.join(folder, 'desk.html')));
  if (found !== undefined) return found;
  throw new CommandError(
    wanted === undefined
      ? 'The site is not beside this program: the package leaves it out. Open the desk on the web, or build the site (npm run build:site) and name it with --site.'
      : `There is no desk.html in ${wanted}; --site names the folder that npm run build:site writes.`,
  );
}

/** The file that an address asks for; `undefined` where it would lie outside of the folder. */
function fileOf(site: string, address: string): string | undefined {
  let pathname: string;
  try {
    pathname = decodeURIComponent(new URL(address, 'http://localhost').pathname);
  } catch {
    return undefined;
  }
  if (pathname.includes('\0')) return undefined;
  const file = path.join(site, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
  const isInside = file.startsWith(site + path.sep);
  return isInside && statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
}

function answer(site: string, request: IncomingMessage, response: ServerResponse): void {
  const file = fileOf(site, request.url ?? '/');
  if (file === undefined) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found');
    return;
  }
  response.writeHead(200, {
    'content-type': mediaTypes[path.extname(file)] ?? 'application/octet-stream',
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
  });
  createReadStream(file).pipe(response);
}

function readPort(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new CommandError(`Expected a port for --port, 0 for any; found "${text}".`);
}

/** Serves on the loopback interface alone, until somebody ends the program. */
function serve(site: string, port: number): Promise<number> {
  const server = createServer((request, response) => answer(site, request, response));
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(new CommandError(`Cannot listen: ${error.message}`)));
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      const chosen = typeof address === 'object' && address !== null ? address.port : port;
      process.stdout.write(`http://127.0.0.1:${chosen}/desk.html\nCtrl+C ends it.\n`);
    });
    process.once('SIGINT', () => {
      server.closeAllConnections();
      server.close(() => resolve(exitCodes.clean));
    });
  });
}

export function addDesk(program: Command, finish: (code: number) => void): void {
  program
    .command('desk')
    .summary('serve the page where a programme becomes a conference')
    .description(
      'Serves the desk from this machine and says its address: paste a programme, fill in the ' +
        'rest, and take away conference.json and the folder to publish. Nothing leaves the browser.',
    )
    .option('--site <folder>', 'the built site, where it is not beside this program')
    .option('--port <number>', 'where to listen; 0 for any free one', '0')
    .action(async ({ site, port }: DeskOptions) => {
      finish(await serve(findSite(site), readPort(port)));
    });
}
