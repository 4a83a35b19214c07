/** Loads the built scripts from this site, for a folder that a person puts on their own server. */

export type Hashes = Readonly<Record<string, string>>;

/** `dist` is where the built package is served. */
export async function readBuiltFile(dist: URL, file: string): Promise<Uint8Array> {
  const answer = await fetch(new URL(file, dist));
  if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}

async function integrityOf(content: Uint8Array): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-384', content as Uint8Array<ArrayBuffer>);
  return `sha384-${btoa(String.fromCharCode(...new Uint8Array(hash)))}`;
}

/** Throws for a script that does not have its hash. */
async function readScript(dist: URL, name: string, integrity: string): Promise<Uint8Array> {
  const content = await readBuiltFile(dist, `cdn/${name}`);
  // `crypto.subtle` is absent on addresses without https, where the site's own scripts are not
  // protected either.
  if (globalThis.crypto?.subtle && (await integrityOf(content)) !== integrity)
    throw new Error(`cdn/${name} is damaged.`);
  return content;
}

/** Each file under `cdn/` by its name. */
export const readScripts = (
  dist: URL,
  hashes: Hashes,
): Promise<readonly (readonly [name: string, content: Uint8Array])[]> =>
  Promise.all(
    Object.entries(hashes).map(
      async ([name, hash]) => [name, await readScript(dist, name, hash)] as const,
    ),
  );
