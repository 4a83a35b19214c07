/**
 * Checks a document in a worker, since a thousand sessions take long enough to disturb typing. The
 * rules are those of `check`; places are JSON Pointers, since the document has no text here.
 */
import type { DocumentObject } from '../../../src/model/document-context.js';
import { checkText } from '../../../src/reading/check-text.js';
import type { PlacedProblem } from '../../../src/reading/place-problems.js';
import { countMissing } from '../document/texts.js';

export interface CheckRequest {
  readonly document: DocumentObject;
  readonly languages: readonly string[];
  readonly now: number;
}

export interface CheckAnswer {
  readonly problems: readonly PlacedProblem[];
  /** The number of texts that each language lacks. */
  readonly missing: ReadonlyMap<string, number>;
}

const isRequest = (value: unknown): value is CheckRequest =>
  typeof value === 'object' && value !== null && 'document' in value && 'languages' in value;

function answer({ document, languages, now }: CheckRequest): CheckAnswer {
  const reading = { text: '', format: 'conference', document, value: document, problems: [] };
  return {
    problems: checkText(reading, { now }).problems,
    missing: countMissing(document, languages),
  };
}

self.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (isRequest(data)) self.postMessage(answer(data));
});
