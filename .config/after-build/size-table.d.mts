/** KB (1,024 bytes) after brotli, requests, and trips until inline data is on the screen. */
export interface ScriptSize {
  readonly file: string;
  readonly kilobytes: number;
  readonly files: number;
  readonly trips: number;
}

export function putSizes(text: string, rows: readonly ScriptSize[]): string;
export function readSizes(text: string): ScriptSize[];
