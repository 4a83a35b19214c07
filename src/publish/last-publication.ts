/** Reads the last publication from the files of the folder. */
import { isObject, type DocumentObject } from '../model/document-context.js';
import type { EntryChange } from '../diff/compare-conferences.js';
import type { EntryState } from './publication.js';

export const stateFile = 'publication.json';
export const documentFile = 'conference.json';

export interface LastPublication {
  readonly document: DocumentObject;
  readonly address: string | undefined;
  readonly changed: number;
  readonly changes: readonly EntryChange[];
  readonly entries: ReadonlyMap<string, EntryState>;
  /** Paths of the files that it wrote, relative to the folder; other files there are not ours. */
  readonly files: readonly string[];
}

interface WrittenState extends Omit<LastPublication, 'document' | 'entries' | 'changed'> {
  readonly changed: string;
  readonly entries: Readonly<Record<string, readonly [digest: string, changed: number]>>;
}

export function formatState(
  { address, changed, changes, entries, files }: Omit<LastPublication, 'document'>,
  version: string,
): string {
  const written: WrittenState & { readonly madeBy: string } = {
    madeBy: `conference-widgets ${version}`,
    address,
    changed: new Date(changed).toISOString(),
    changes,
    entries: Object.fromEntries(
      [...entries].map(([uid, entry]) => [uid, [entry.digest, entry.changed]]),
    ),
    files: [...files].sort(),
  };
  return `${JSON.stringify(written, null, 1)}\n`;
}

const strings = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];

/** `undefined` for values that no publication has written. */
export function parseState(state: unknown, document: unknown): LastPublication | undefined {
  if (!isObject(state) || !isObject(document)) return undefined;
  const { address, changed, changes, entries, files } = state as Partial<WrittenState>;
  const since = Date.parse(String(changed));
  if (Number.isNaN(since) || !isObject(entries)) return undefined;
  return {
    document,
    address: typeof address === 'string' ? address : undefined,
    changed: since,
    changes: Array.isArray(changes) ? changes : [],
    entries: new Map(
      Object.entries(entries).map(([uid, [digest, at]]) => [uid, { digest, changed: at }]),
    ),
    files: strings(files),
  };
}
