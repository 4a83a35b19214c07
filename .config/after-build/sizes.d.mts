import type { ScriptSize } from './size-table.mjs';

export { putSizes, readSizes, type ScriptSize } from './size-table.mjs';
export function compressed(file: string): number;
export function firstLoad(file: string): Set<string>;
export function measureScripts(dist: string): ScriptSize[];
export function listLazyFiles(dist: string): ReadonlyMap<string, string>;
/** Bytes after brotli by the name of a script or, without hash, of a lazy file. */
export type PartWeights = Readonly<Record<string, number>>;

export function weighParts(dist: string): PartWeights;
