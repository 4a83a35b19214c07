/** Several documents as one: programme, partners and news often have a source each. */
import { isObject } from '../model/document-context.js';
import { resolveAddresses } from '../ssr/resolve-addresses.js';
import type { DocumentObject } from '../reading/own-document.js';
import type { ReadDocument } from './read-document.js';
import { renameIds, takenIds } from './unique-ids.js';
import { writeForContext, type WrittenContext } from './written-context.js';

type Input = Pick<ReadDocument, 'document' | 'name' | 'url'>;

const listNames = ['rooms', 'tracks', 'speakers', 'sessions', 'tiers', 'partners', 'news'];

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

/** What holds for the result: of each, what the first input says of it. */
function readContext(inputs: readonly Input[], timeZone: string | undefined): WrittenContext {
  const first = (key: string): string | undefined =>
    inputs.map(({ document }) => textOf(document[key])).find((value) => value !== undefined);
  return { language: first('language'), timeZone: first('timeZone') ?? timeZone };
}

/**
 * Merges documents; the first one leads. Texts in another language than the result's say theirs,
 * times of another zone get their offset, ids that two inputs use for different things are told
 * apart, and the same entry given twice is there once.
 */
export function mergeDocuments(
  inputs: readonly Input[],
  timeZone: string | undefined,
  say: (message: string) => void,
): DocumentObject {
  const context = readContext(inputs, timeZone);
  const merged: DocumentObject = { version: 1, ...definedOnly({ ...context }) };
  for (const { document, name, url } of inputs) {
    const whole = url === undefined ? document : resolveAddresses(document, url);
    const written = writeForContext(whole as DocumentObject, context);
    const unique = renameIds(written, takenIds(merged));
    for (const list of listNames) {
      const added = addEntries(listOf(merged[list]), listOf(unique[list]));
      if (added.length > 0) merged[list] = added;
    }
    if (merged['event'] !== undefined && isObject(unique['event'])) {
      say(`${name}: it describes an event too; the first input's event is kept.`);
    }
    for (const [key, value] of Object.entries(unique)) {
      if (!listNames.includes(key) && !(key in merged)) merged[key] = value;
    }
  }
  return merged;
}

function addEntries(known: readonly unknown[], added: readonly unknown[]): readonly unknown[] {
  const texts = new Set(known.map((entry) => JSON.stringify(entry)));
  return [...known, ...added.filter((entry) => !texts.has(JSON.stringify(entry)))];
}

const definedOnly = (value: DocumentObject): DocumentObject =>
  Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined));
