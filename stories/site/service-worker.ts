/**
 * Keeps builder and desk for use without a network. It controls only the site's own folder and
 * never answers requests to other sites. The build writes `siteFiles` before this code.
 */
interface SiteFiles {
  readonly version: string;
  /** Relative to this file. */
  readonly files: readonly string[];
}

interface WorkerEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface Requested extends WorkerEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

interface Worker {
  readonly siteFiles?: SiteFiles;
  readonly location: Location;
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: string, listener: (event: Requested) => void): void;
}

const worker = self as unknown as Worker;
const { version, files } = worker.siteFiles ?? { version: '', files: [] };
const prefix = 'conference-site-';
const home = new URL('./', worker.location.href);

async function install(): Promise<void> {
  const cache = await caches.open(prefix + version);
  await cache.addAll(files.map((file) => new URL(file, home).href));
  await worker.skipWaiting();
}

async function activate(): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(prefix) && name !== prefix + version);
  await Promise.all(old.map((name) => caches.delete(name)));
  await worker.clients.claim();
}

/**
 * Answers a request; files that a person has put into the desk come from the desk's own cache
 * (`desk/store/kept-files.ts`).
 */
async function answer(request: Request): Promise<Response> {
  const found = await caches.match(request, { ignoreSearch: true });
  if (found) return found;
  return fetch(request);
}

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(activate()));
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method === 'GET' && request.url.startsWith(home.href))
    event.respondWith(answer(request));
});

export {};
