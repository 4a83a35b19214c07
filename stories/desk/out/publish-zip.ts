/** Makes the folder of `npx conference-widgets publish` as a ZIP, to be unpacked on a server. */
import { strToU8, zipSync } from 'fflate';
import { webUrl } from '../../../src/model/values/web-url.js';
import { scriptFolder } from '../../../src/publish/publication.js';
import { version } from '../../../src/version.js';
import { readBuiltFile, readScripts, type Hashes } from '../../site/scripts/read-scripts.js';
import { readFiles } from '../store/kept-files.js';
import type { PublishAnswer, PublishRequest } from './publish-worker.js';
import type { TakeInput } from './take-away.js';

/** Fixed files of the kit by their path in the folder. The worker writes the other files. */
const kitFiles = {
  'kit.css': 'publish/kit.css',
  'kit.js': 'publish/kit.js',
  'embed/embed.css': 'publish/embed.css',
  'embed/frame.js': 'publish/frame.js',
} as const;

function askWorker(request: PublishRequest): Promise<PublishAnswer> {
  const worker = new Worker(new URL('dist/site/publication.js', document.baseURI), {
    type: 'module',
  });
  return new Promise<PublishAnswer>((resolve) => {
    worker.addEventListener('message', ({ data }: MessageEvent<PublishAnswer>) => resolve(data));
    worker.addEventListener('error', ({ message }) => resolve({ error: message }));
    worker.postMessage(request);
  }).finally(() => worker.terminate());
}

/** A folder's address, with a slash at its end. */
function folderAddress(text: string): string | undefined {
  const address = text.trim() === '' ? undefined : webUrl(text.trim());
  return address === undefined || address.endsWith('/') ? address : `${address}/`;
}

export async function publishZip(input: TakeInput): Promise<Uint8Array> {
  const dist = new URL('dist/', document.baseURI);
  const integrity = await readBuiltFile(dist, 'integrity.json');
  const hashes = JSON.parse(new TextDecoder().decode(integrity)) as Hashes;
  const folder = scriptFolder({ version });
  const [files, kit, own] = await Promise.all([
    readScripts(dist, hashes),
    Promise.all(
      Object.entries(kitFiles).map(
        async ([to, from]) => [to, await readBuiltFile(dist, from)] as const,
      ),
    ),
    readFiles(input.id),
  ]);
  const scripts = files.map(([name, content]) => [folder + name, content] as const);
  const fixed = [...scripts, ...kit, [`${folder}integrity.json`, integrity] as const];
  const answer = await askWorker({
    document: input.document,
    address: folderAddress(input.address),
    version,
    hashes,
    now: input.now,
    fixed: [...fixed.map(([path]) => path), ...own.map(({ path }) => path)],
  });
  if ('error' in answer) throw new Error(answer.error);
  return zipSync(
    Object.fromEntries([
      ...fixed,
      ...own.map(({ path, bytes }) => [path, bytes] as const),
      ...answer.files.map(({ path, content }) => [path, strToU8(content)] as const),
    ]),
  );
}
