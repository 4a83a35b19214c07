/**
 * Real files beside the repository. They may be used for testing only, so they are read from where
 * they are, and tests that need them say so where they are missing.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { joinSplitCharacters } from '../../../../src/reading/formats/ical/ical-bytes.js';

const folder = fileURLToPath(new URL('../../../../../shared/data/', import.meta.url));

export const skipWithoutData: string | false = existsSync(`${folder}ORACLE.json`)
  ? false
  : 'real files are not here (../shared/data); see the README about test data';

export interface Facts {
  readonly kind: string;
  readonly format: string;
  readonly count: number;
  readonly rooms: number | string | null;
  readonly time_zone?: string;
  readonly first_title: string;
  readonly first_iso: string;
  readonly last_title?: string;
  readonly last_iso?: string;
  readonly extra: { readonly first_link?: string };
  readonly sessions_list?: readonly (readonly [string, string | null, string | null])[];
}

export function readFacts(): ReadonlyMap<string, Facts> {
  if (skipWithoutData) return new Map();
  const facts = JSON.parse(readFileSync(`${folder}ORACLE.json`, 'utf8')) as Record<string, Facts>;
  return new Map(Object.entries(facts));
}

/** Every file under one of the data folders, by its path from there. */
export function listFiles(under: string): string[] {
  if (skipWithoutData) return [];
  return readdirSync(`${folder}${under}`, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('//', '/').slice(folder.length))
    .sort();
}

/** The first bytes of UTF-16, with a byte order mark or by the zero beside the first `<`. */
const firstBytes: readonly (readonly [string, RegExp])[] = [
  ['utf-16le', /^(?:\xFF\xFE|<\0(?!\0))/],
  ['utf-16be', /^(?:\xFE\xFF|\0<)/],
];

function encodingOf(bytes: Uint8Array): string {
  const head = String.fromCharCode(...bytes.subarray(0, 200));
  const marked = firstBytes.find(([, pattern]) => pattern.test(head))?.[0];
  const declared = /^\s*<\?xml[^>]*encoding\s*=\s*["']([\w.:-]+)/.exec(head)?.[1];
  return marked ?? declared ?? 'utf-8';
}

export function readText(path: string): string {
  const bytes = joinSplitCharacters(readFileSync(`${folder}${path}`));
  try {
    return new TextDecoder(encodingOf(bytes)).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
