import type { ScriptSize } from './size-table.mjs';

export { putSizes, readSizes, type ScriptSize } from './size-table.mjs';
export function firstLoad(file: string): Set<string>;
export function untilShown(file: string): Set<string>;
export function kilobytesOf(files: Iterable<string>): number;
export function measureScripts(dist: string): ScriptSize[];
