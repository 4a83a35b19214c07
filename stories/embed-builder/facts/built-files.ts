/** Loads files of the build: attributes, hashes, weights. */
import type { PartWeights } from './build-facts.js';
import type { Manifest } from '../settings/widget-controls.js';

export interface BuiltFiles {
  readonly manifest: Manifest;
  /** `sha384-…` by file under `cdn/`. */
  readonly hashes: Readonly<Record<string, string>>;
  readonly weights: PartWeights;
}

async function readJson<T>(address: URL): Promise<T> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address.href} answered ${answer.status}.`);
  return (await answer.json()) as T;
}

/** `folder` is the address of `dist`. */
export async function loadBuiltFiles(folder: URL): Promise<BuiltFiles> {
  const [manifest, hashes, weights] = await Promise.all([
    readJson<Manifest>(new URL('custom-elements.json', folder)),
    readJson<Record<string, string>>(new URL('integrity.json', folder)),
    readJson<PartWeights>(new URL('site/weight.json', folder)),
  ]);
  return { manifest, hashes, weights };
}
