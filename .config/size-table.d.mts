/** KB (1,024 bytes) after brotli; `files` are requests until inline data is on the screen. */
export interface ScriptSize {
  readonly file: string;
  readonly first: number;
  readonly shown: number;
  readonly files: number;
}

export function putSizes(text: string, rows: readonly ScriptSize[]): string;
export function readSizes(text: string): ScriptSize[];
