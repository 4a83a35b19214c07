/**
 * Pictures and papers that lie beside a source on this machine, such as `logos/mill.svg` in a
 * table, are published with it. While the sources are read, their addresses get a host that nobody
 * can own (RFC 2606), so that they can be told from addresses of the web.
 */
import { readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { isObject, type DocumentObject } from '../../model/document-context.js';
import { webUrl } from '../../model/values/web-url.js';
import { describeError } from '../command-error.js';
import type { FolderFile } from './published-folder.js';

const host = 'https://beside-the-source.invalid/';

/** Only files that visitors look at or read are published: no source, no program, no page. */
const published = /\.(?:svg|png|jpe?g|gif|webp|avif|pdf|docx|pptx|odt|odp)$/i;

const MAX_BYTES = 20 * 1024 * 1024;

/**
 * What the relative addresses of a source are resolved against; `undefined` for a source that comes
 * from the web or from standard input.
 */
export function baseOfLocal(name: string, index: number): string | undefined {
  return name === '-' || webUrl(name) !== undefined ? undefined : `${host}${index}/`;
}

interface BesideFile {
  /** Below the published folder. */
  readonly path: string;
  readonly content: Uint8Array;
}

/** A local file that was asked for: its place in the published folder and its content. */
interface FoundFile {
  readonly address?: string;
  readonly file?: BesideFile;
}

const foreign = 'it does not lie beside the source';

export interface LocalFiles {
  readonly document: DocumentObject;
  readonly files: readonly FolderFile[];
  /** A sentence for each file that is not published. */
  readonly doubts: readonly string[];
}

class LocalFileReader {
  readonly #folders: readonly string[];
  readonly #found = new Map<string, FoundFile>();
  readonly doubts: string[] = [];

  constructor(names: readonly string[]) {
    this.#folders = names.map((name) =>
      path.dirname(name.startsWith('file:') ? fileURLToPath(name) : path.resolve(name)),
    );
  }

  get files(): readonly BesideFile[] {
    const found = [...this.#found.values()].flatMap(({ file }) => file ?? []);
    return [...new Map(found.map((file) => [file.path, file])).values()];
  }

  /**
   * The address to write in place of a local one. `undefined` where no page may follow it, since it
   * leads out of the source's folder.
   */
  async publish(address: string): Promise<string | undefined> {
    const known = this.#found.get(address) ?? (await this.#find(address));
    this.#found.set(address, known);
    return known.address;
  }

  async #find(address: string): Promise<FoundFile> {
    const written = address.slice(host.length);
    const [, index = '', rest = ''] = /^(\d+)\/(.*)/s.exec(written) ?? [];
    const name = decode(rest.replace(/[?#].*/s, ''));
    const content = await this.#read(Number(index), name);
    if (typeof content === 'string') {
      const isForeign = content === foreign;
      const end = isForeign ? 'it is left out' : `"${rest}" has to be on the host already`;
      this.doubts.push(`"${name || decode(written)}" is not published: ${content}; ${end}.`);
      return isForeign ? {} : { address: rest };
    }
    const file = { path: this.#nameFor(name, Number(index), content), content };
    return { file, address: file.path.split('/').map(encodeURIComponent).join('/') };
  }

  /** The content of the file, or the reason why it is not published. */
  async #read(index: number, name: string): Promise<Buffer | string> {
    const folder = this.#folders[index];
    const isPlain = name.split(/[/\\]/).every((part) => part !== '' && !part.startsWith('.'));
    if (folder === undefined || !isPlain) return foreign;
    if (!published.test(name)) return 'it is no picture and no paper';
    try {
      const root = await realpath(folder);
      const place = await realpath(path.join(folder, name));
      if (!place.startsWith(root + path.sep)) return foreign;
      if ((await stat(place)).size > MAX_BYTES) return 'it has more than 20 MB';
      return await readFile(place);
    } catch (error) {
      const isMissing = (error as { readonly code?: unknown }).code === 'ENOENT';
      return isMissing ? 'there is no such file beside the source' : describeError(error);
    }
  }

  /**
   * A name that is free in the published folder: two sources in two folders may each have a
   * `logo.svg`.
   */
  #nameFor(name: string, index: number, content: Buffer): string {
    const plain = `files/${name}`;
    const rival = this.files.find((file) => file.path === plain);
    return !rival || content.equals(rival.content) ? plain : `files/${index + 1}/${name}`;
  }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The field without which an entry says nothing: a picture or a paper needs its address. */
const needed: Readonly<Record<string, string>> = {
  logo: 'src',
  image: 'src',
  photo: 'src',
  documents: 'url',
};

/**
 * The value with each local address replaced. What has an address that nobody may follow is left
 * out.
 */
async function replace(value: unknown, name: string, reader: LocalFileReader): Promise<unknown> {
  if (typeof value === 'string')
    return value.startsWith(host) ? await reader.publish(value) : value;
  if (Array.isArray(value)) {
    const entries: unknown[] = [];
    for (const entry of value) entries.push(await replace(entry, name, reader));
    return entries.filter((entry) => entry !== undefined);
  }
  if (!isObject(value)) return value;
  const fields: [string, unknown][] = [];
  for (const [key, entry] of Object.entries(value)) {
    const changed = await replace(entry, key, reader);
    if (changed !== undefined) fields.push([key, changed]);
    else if (needed[name] === key) return undefined;
  }
  return Object.fromEntries(fields);
}

/** The document with addresses of the published folder, and the files to write there. */
export async function takeLocalFiles(
  document: DocumentObject,
  names: readonly string[],
): Promise<LocalFiles> {
  const reader = new LocalFileReader(names);
  const replaced = await replace(document, '', reader);
  return {
    document: isObject(replaced) ? replaced : document,
    files: reader.files,
    doubts: reader.doubts,
  };
}
