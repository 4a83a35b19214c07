/** Packs the scripts with their hashes as a ZIP, for a server of the owner's own. */
import { strToU8, zipSync } from 'fflate';
import { readScripts, type Hashes } from '../../site/scripts/read-scripts.js';

export async function zipScripts(dist: URL, hashes: Hashes): Promise<Blob> {
  const scripts = await readScripts(dist, hashes);
  const files = Object.fromEntries(scripts.map(([name, content]) => [`cdn/${name}`, content]));
  const integrity = strToU8(`${JSON.stringify(hashes, null, 2)}\n`);
  const bytes = zipSync({ ...files, 'integrity.json': integrity });
  return new Blob([bytes], { type: 'application/zip' });
}
