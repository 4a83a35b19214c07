/**
 * The published folder; `publish` writes nowhere else. Each file is written under another name
 * first and then renamed, so that a visitor never gets half a file.
 */
import { lstat, mkdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import {
  documentFile,
  parseState,
  stateFile,
  type LastPublication,
} from '../../publish/last-publication.js';
import { CommandError, describeError } from '../command-error.js';

export interface FolderFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

export interface WrittenFiles {
  readonly written: readonly string[];
  readonly removed: readonly string[];
}

const hasCode = (error: unknown, code: string): boolean =>
  (error as { readonly code?: unknown }).code === code;

async function readIfThere(file: string): Promise<Buffer | undefined> {
  try {
    return await readFile(file);
  } catch (error) {
    if (hasCode(error, 'ENOENT') || hasCode(error, 'ENOTDIR')) return undefined;
    throw error;
  }
}

async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(String(await readIfThere(file)));
  } catch {
    return undefined;
  }
}

export class PublishedFolder {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = path.resolve(folder);
  }

  async readLast(): Promise<LastPublication | undefined> {
    const [state, document] = await Promise.all([
      readJson(path.join(this.#folder, stateFile)),
      readJson(path.join(this.#folder, documentFile)),
    ]);
    return parseState(state, document);
  }

  /**
   * Files that stand in the place of ours, have another content, and were not written by `publish`.
   */
  async findStrangers(
    files: readonly FolderFile[],
    last: LastPublication | undefined,
  ): Promise<readonly string[]> {
    const ours = new Set([...(last?.files ?? []), ...(last ? [stateFile] : [])]);
    const strangers: string[] = [];
    for (const { path: name, content } of files) {
      const there = ours.has(name) ? undefined : await readIfThere(this.#place(name));
      if (there && !there.equals(Buffer.from(content))) strangers.push(name);
    }
    return strangers;
  }

  /** Which files differ from what the folder holds now. */
  async findChanged(files: readonly FolderFile[]): Promise<readonly FolderFile[]> {
    const changed: FolderFile[] = [];
    for (const file of files) {
      const there = await readIfThere(this.#place(file.path));
      if (!there?.equals(Buffer.from(file.content))) changed.push(file);
    }
    return changed;
  }

  /**
   * Writes the files that differ, and removes those that the last publication wrote and this one
   * does not have.
   */
  async write(
    files: readonly FolderFile[],
    last: LastPublication | undefined,
  ): Promise<WrittenFiles> {
    const changed = await this.findChanged(files);
    for (const { path: name } of files) await this.#guard(name);
    for (const name of last?.files ?? []) await this.#guard(name);
    for (const file of changed) await this.#writeFile(file);
    const kept = new Set(files.map(({ path: name }) => name));
    // Scripts stay, whatever their version: partners' pages name them with their hash.
    const old = (last?.files ?? []).filter((name) => !kept.has(name) && !name.startsWith('cdn/'));
    for (const name of old) await this.#remove(name);
    return { written: changed.map(({ path: name }) => name), removed: old };
  }

  /** The path of the file on this machine. Throws for a name that leads out of the folder. */
  #place(name: string): string {
    const place = path.resolve(this.#folder, name);
    if (place.startsWith(this.#folder + path.sep)) return place;
    throw new CommandError(`Refused to write "${name}": it lies outside of ${this.#folder}.`);
  }

  /**
   * Refuses symbolic links, since one may lead out of the folder. All places are checked before
   * anything is written.
   */
  async #guard(name: string): Promise<void> {
    const place = this.#place(name);
    for (let folder = path.dirname(place); folder !== this.#folder; folder = path.dirname(folder)) {
      const found = await lstat(folder).catch(() => undefined);
      if (found?.isSymbolicLink())
        throw new CommandError(`Refused to write ${place}: ${folder} is a link.`);
    }
  }

  async #writeFile({ path: name, content }: FolderFile): Promise<void> {
    const place = this.#place(name);
    const beside = path.join(path.dirname(place), `.${path.basename(place)}.${process.pid}.new`);
    try {
      await mkdir(path.dirname(place), { recursive: true });
      await writeFile(beside, content);
      await rename(beside, place);
    } catch (error) {
      await rm(beside, { force: true }).catch(() => undefined);
      throw new CommandError(`Cannot write ${place}: ${describeError(error)}.`);
    }
  }

  async #remove(name: string): Promise<void> {
    const place = this.#place(name);
    await rm(place, { force: true });
    // A folder whose last file was removed is removed too.
    try {
      for (let folder = path.dirname(place); folder !== this.#folder; folder = path.dirname(folder))
        await rmdir(folder);
    } catch {
      // The folder holds something else and stays.
    }
  }
}
