/** KB (1,024 bytes) after brotli; `files` are requests until inline data is on the screen. */
export interface ScriptSize {
  readonly file: string;
  readonly first: number;
  readonly shown: number;
  readonly files: number;
}

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
export function putSizes(text: string, rows: readonly ScriptSize[]): string;
export function readSizes(text: string): ScriptSize[];
