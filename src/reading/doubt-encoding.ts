/**
 * Doubts the encoding that was named where the text makes no words in it: text that was encoded as
 * UTF-8 twice, and other alphabets behind a server that names latin1 for every file.
 */
import type { Problem, ReportProblem } from '../model/problem.js';
import { mayBeTwice } from './encoded-twice.js';

const encodedTwice: Problem = {
  code: 'encoding-twice',
  path: '',
  message:
    'Found text that was encoded as UTF-8 twice; it is read as it was before. Mend it where it is kept.',
  severity: 'warning',
};

const otherAlphabet = (label: string): Problem => ({
  code: 'encoding-misnamed',
  path: '',
  message: `Expected windows-1252, as the source or its server says; found ${label}, and it is read as such. Save the source as UTF-8.`,
  severity: 'warning',
});

/**
 * The text as it should be read; `undefined` where nothing speaks against what was read. `bytes` are
 * given where windows-1252 was named, which is the default of many servers and programs.
 */
export async function doubtEncoding(
  text: string,
  bytes: Uint8Array | undefined,
  report: ReportProblem,
): Promise<string | undefined> {
  const isTwice = mayBeTwice(text);
  if (!isTwice && !bytes) return undefined;
  const detector = await import('./detect-encoding.js').catch(() => undefined);
  const once = isTwice ? detector?.decodeTwice(text) : undefined;
  if (once !== undefined) {
    report(encodedTwice);
    return once;
  }
  const likely = bytes && detector?.likelierThanNamed(bytes);
  if (likely === undefined) return undefined;
  report(otherAlphabet(likely));
  return new TextDecoder(likely).decode(bytes);
}
