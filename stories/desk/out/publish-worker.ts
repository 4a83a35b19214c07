/**
 * Makes the folder of `publish` in the browser, by the same code. It runs in a worker, where there
 * is no `document`, since the widgets are rendered as on a server. It is built apart
 * (`vite.config.ts`).
 */
import type { DocumentObject } from '../../../src/model/document-context.js';
import { buildPublication } from '../../../src/publish/build-publication.js';
import { render } from '../../../src/ssr/index.js';

export interface PublishRequest {
  readonly document: DocumentObject;
  readonly address: string | undefined;
  readonly version: string;
  readonly hashes: Readonly<Record<string, string>>;
  readonly fixed: readonly string[];
  readonly now: number;
}

export type PublishAnswer =
  | { readonly files: readonly { readonly path: string; readonly content: string }[] }
  | { readonly error: string };

const isRequest = (value: unknown): value is PublishRequest =>
  typeof value === 'object' && value !== null && 'document' in value && 'hashes' in value;

/** Two hashes of 32 bits (FNV-1a), one from each end; a digest need not be secure. */
function digest(text: string): string {
  let forward = 0x811c9dc5;
  let backward = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    forward = Math.imul(forward ^ text.charCodeAt(at), 0x01000193);
    backward = Math.imul(backward ^ text.charCodeAt(text.length - 1 - at), 0x01000193);
  }
  return (forward >>> 0).toString(36) + (backward >>> 0).toString(36);
}

function answer(request: PublishRequest): PublishAnswer {
  try {
    const { files } = buildPublication({
      ...request,
      last: undefined,
      languages: undefined,
      refresh: 300,
      render,
      digest,
    });
    return { files };
  } catch (error) {
    return { error: String(error) };
  }
}

self.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (isRequest(data)) self.postMessage(answer(data));
});
