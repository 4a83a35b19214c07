import type { ScriptSize } from './size-table.mjs';

export { putSizes, readSizes, type ScriptSize } from './size-table.mjs';
export function firstLoad(file: string): Set<string>;
export function untilShown(file: string): Set<string>;
export function kilobytesOf(files: Iterable<string>): number;
export function measureScripts(dist: string): ScriptSize[];
/** Bytes after brotli by file under `cdn/`; the files of each part that is loaded at once. */
export interface PartWeights {
  readonly files: Readonly<Record<string, number>>;
  readonly parts: Readonly<Record<string, readonly string[]>>;
}

export function weighParts(dist: string): PartWeights;
