/**
 * Merges several documents into one, since programme, partners and news often have a source each.
 */
import { isObject, type DocumentObject } from '../document-context.js';
import { pointerStep } from '../problem.js';
import { resolveAddresses } from '../resolve-addresses.js';
import { lists, renameIds, takenIds } from './unique-ids.js';
import { writeForContext, type WrittenContext } from './written-context.js';

export interface MergeInput {
  readonly document: DocumentObject;
  /** The address that the document came from; its relative addresses are resolved against it. */
  readonly url?: string | undefined;
}

/** The input that a value came from, and its place there. */
interface Origin {
  readonly input: number;
  /** JSON Pointer into the input's document. */
  readonly path: string;
}

export interface MergedDocument {
  readonly document: DocumentObject;
  /** Indexes of inputs whose event was dropped, since an earlier input has another one. */
  readonly otherEvents: readonly number[];
  /**
   * Finds the origin of a JSON Pointer into the merged document; `undefined` for what no input has.
   */
  readonly originOf: (path: string) => Origin | undefined;
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

/** Language and zone of the result: each is that of the first input that names one. */
function commonContext(
  documents: readonly DocumentObject[],
  timeZone: string | undefined,
): WrittenContext {
  const first = (key: string): string | undefined =>
    documents.map((document) => textOf(document[key])).find((value) => value !== undefined);
  return { language: first('language'), timeZone: first('timeZone') ?? timeZone };
}

/**
 * Merges documents; the first one leads. Texts in another language than the result's are marked
 * with theirs, and times of another zone get their offset. Of ids that two inputs use for different
 * things one is renamed; an entry that comes twice is kept once. `timeZone` holds for inputs that
 * name none.
 */
export function mergeDocuments(
  inputs: readonly MergeInput[],
  timeZone: string | undefined,
): MergedDocument {
  const documents = inputs.map(({ document, url }) =>
    url === undefined ? document : (resolveAddresses(document, url) as DocumentObject),
  );
  const context = commonContext(documents, timeZone);
  const merged: DocumentObject = { version: 1, ...definedOnly({ ...context }) };
  const origins = new Map<string, Origin>();
  const otherEvents: number[] = [];
  documents.forEach((document, input) => {
    const zoned = textOf(document['timeZone']) === undefined ? { ...document, timeZone } : document;
    const unique = renameIds(writeForContext(zoned, context), takenIds(merged));
    for (const name of lists) addEntries(merged, { name, unique, input, origins });
    if (merged['event'] !== undefined && isObject(unique['event'])) otherEvents.push(input);
    for (const [key, value] of Object.entries(unique)) {
      if (lists.includes(key) || key in merged || value === undefined) continue;
      merged[key] = value;
      origins.set(pointerStep(key), { input, path: pointerStep(key) });
    }
  });
  return { document: merged, otherEvents, originOf: (path) => findOrigin(path, origins) };
}

interface Addition {
  readonly name: string;
  readonly unique: DocumentObject;
  readonly input: number;
  readonly origins: Map<string, Origin>;
}

/** An empty list says that there is nothing; that is something else than no list, so it is kept. */
function addEntries(merged: DocumentObject, { name, unique, input, origins }: Addition): void {
  if (!Array.isArray(unique[name])) return;
  const entries = [...listOf(merged[name])];
  const texts = new Set(entries.map((entry) => JSON.stringify(entry)));
  listOf(unique[name]).forEach((entry, index) => {
    if (texts.has(JSON.stringify(entry))) return;
    origins.set(`/${name}/${entries.length}`, { input, path: `/${name}/${index}` });
    entries.push(entry);
  });
  merged[name] = entries;
}

/**
 * The origin of the nearest entry of a list, or field of the document, that the pointer leads into.
 */
function findOrigin(path: string, origins: ReadonlyMap<string, Origin>): Origin | undefined {
  const [top = '', list = ''] = /^(\/[^/]*)(?:\/[^/]*)?/.exec(path) ?? [];
  for (const place of [top, list]) {
    const origin = origins.get(place);
    if (origin) return { ...origin, path: origin.path + path.slice(place.length) };
  }
  return undefined;
}

const definedOnly = (value: DocumentObject): DocumentObject =>
  Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined));
