/**
 * Pictures and papers that lie beside a source on this machine: `logos/mill.svg` in a table or a
 * document. They are published with it. While the sources are read, such addresses have a host that
 * nobody can have (RFC 2606), so that they are told from those of the web.
 */
import { readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { isObject, type DocumentObject } from '../../model/document-context.js';
import { webUrl } from '../../model/values/web-url.js';
import { describeError } from '../command-error.js';
import type { FolderFile } from './published-folder.js';

const host = 'https://beside-the-source.invalid/';

/** What visitors look at and read; a source, a program or a page is none of it. */
const published = /\.(?:svg|png|jpe?g|gif|webp|avif|pdf|docx|pptx|odt|odp)$/i;

const MAX_BYTES = 20 * 1024 * 1024;

/** Where the relative addresses of a source lead; nothing for a source of the web or of a pipe. */
export function baseOfLocal(name: string, index: number): string | undefined {
  return name === '-' || webUrl(name) !== undefined ? undefined : `${host}${index}/`;
}

interface BesideFile {
  /** Below the published folder. */
  readonly path: string;
  readonly content: Uint8Array;
}

/** Where an address leads in the published folder, and what is put there. */
interface FoundFile {
  readonly address?: string;
  readonly file?: BesideFile;
}

const foreign = 'it does not lie beside the source';

export interface LocalFiles {
  readonly document: DocumentObject;
  readonly files: readonly FolderFile[];
  /** Sentences about what is not published. */
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

  /** The address in the published folder; `undefined` for one that must not be followed. */
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

  /** What the file holds; words for one that is not published. */
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

  /** Two sources in two folders may each have a `logo.svg`. */
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

/** A picture is nothing without its address, and neither is a paper. */
const needed: Readonly<Record<string, string>> = {
  logo: 'src',
  image: 'src',
  photo: 'src',
  documents: 'url',
};

/** A value with each local address replaced; what cannot be published is left out. */
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

/** The document with addresses of the published folder, and the files that go there. */
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
