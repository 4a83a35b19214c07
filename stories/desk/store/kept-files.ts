/**
 * Keeps files of a conference, mostly logos, in the browser's cache under an address of this site,
 * since the widgets show pictures from the web alone. The service worker serves them.
 */

const cacheName = 'conference-desk-files';
const folder = 'desk-files/';

/** The address of a conference's files, for the widgets beside the desk. */
export const filesAddress = (id: string): string =>
  new URL(`${folder}${encodeURIComponent(id)}/`, document.baseURI).href;

const open = (): Promise<Cache> | undefined => globalThis.caches?.open(cacheName);

/** False where the browser keeps no files: on an address without https, or in a private window. */
export async function keepFile(id: string, path: string, file: Blob): Promise<boolean> {
  try {
    const cache = await open();
    if (!cache) return false;
    const headers = { 'content-type': file.type || 'application/octet-stream' };
    await cache.put(filesAddress(id) + path, new Response(file, { headers }));
    return true;
  } catch {
    return false;
  }
}

export interface KeptFile {
  /** Relative to the document. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

export async function readFiles(id: string): Promise<readonly KeptFile[]> {
  const cache = await open();
  const place = filesAddress(id);
  const requests = (await cache?.keys()) ?? [];
  const own = requests.filter(({ url }) => url.startsWith(place));
  return Promise.all(
    own.map(async (request) => {
      const answer = await cache?.match(request);
      const bytes = new Uint8Array((await answer?.arrayBuffer()) ?? new ArrayBuffer(0));
      return { path: decodeURIComponent(request.url.slice(place.length)), bytes };
    }),
  );
}

export async function removeFiles(id: string): Promise<void> {
  const cache = await open();
  const place = filesAddress(id);
  const requests = (await cache?.keys()) ?? [];
  const own = requests.filter(({ url }) => url.startsWith(place));
  await Promise.all(own.map((one) => cache?.delete(one) ?? Promise.resolve(false)));
}
