/**
 * Checks a document apart from the page: a thousand sessions take long enough for somebody who types
 * to notice. The rules are those of `check`; places are pointers, since nobody sees the document as a
 * text here.
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
  /** Texts that each language lacks. */
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
