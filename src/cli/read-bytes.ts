/** Files, addresses and standard input as bytes, within the limits that the browser's loader has. */
import { readFile, stat } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { webUrl } from '../model/values/web-url.js';
import { largestSource } from '../source/request/text-request.js';
import { CommandError, describeError } from './command-error.js';
import { withProgress } from './terminal.js';

/** Milliseconds until a server has to have answered in full. */
const TIME_LIMIT = 10_000;

export interface InputBytes {
  /** As the user wrote it. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly contentType: string | null;
  /**
   * Relative addresses are resolved against it. A file has none, since the files beside it are on
   * no server.
   */
  readonly url?: string;
}

export async function readBytes(name: string): Promise<InputBytes> {
  if (name === '-') return { name, bytes: await readStandardInput(), contentType: null };
  const address = webUrl(name);
  if (address !== undefined) return withProgress(`Loading ${address}`, fetchBytes(name, address));
  return { name, bytes: await readLocal(name), contentType: null };
}

async function readLocal(name: string): Promise<Uint8Array> {
  const path = name.startsWith('file:') ? new URL(name) : pathToFileURL(name);
  try {
    const { size } = await stat(path);
    if (size > largestSource) throw tooLarge(name);
    return await readFile(path);
  } catch (error) {
    if (error instanceof CommandError) throw error;
    const code = (error as { readonly code?: unknown }).code;
    const reasons: Readonly<Record<string, string>> = {
      ENOENT: 'there is no such file',
      EISDIR: 'it is a folder',
      EACCES: 'it may not be read',
    };
    throw new CommandError(
      `Cannot read ${name}: ${reasons[String(code)] ?? describeError(error)}.`,
    );
  }
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > largestSource) throw tooLarge('-');
  }
  return Buffer.concat(chunks);
}

async function fetchBytes(name: string, address: string): Promise<InputBytes> {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(TIME_LIMIT) });
    if (!response.ok) {
      throw new CommandError(`Cannot read ${name}: the server answered ${response.status}.`);
    }
    const contentType = response.headers.get('content-type');
    return { name, bytes: await readBody(response, name), contentType, url: response.url };
  } catch (error) {
    if (error instanceof CommandError) throw error;
    const isLate = error instanceof Error && error.name === 'TimeoutError';
    const reason = isLate ? `no answer within ${TIME_LIMIT / 1000} seconds` : describeError(error);
    throw new CommandError(`Cannot read ${name}: ${reason}.`);
  }
}

async function readBody(response: Response, name: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > largestSource) throw tooLarge(name);
  }
  return Buffer.concat(chunks);
}

const tooLarge = (name: string): CommandError =>
  new CommandError(`Cannot read ${name}: it is larger than 5 MB, which no widget loads.`);
