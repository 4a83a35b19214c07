/** Copies text and announces the outcome in a polite live region for a while. */
import { copyText } from '../../src/widget/page/copy-text.js';
import type { Announcer } from '../../src/widget/announcer.js';
import type { Words } from './words/words.js';

const STAYS_MS = 6000;

/** Selects the text, so that the person can copy it where the page may not. */
function select(shown: Element): void {
  if (shown instanceof HTMLInputElement) {
    shown.select();
    return;
  }
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.selectAllChildren(shown);
}

export function sayForAWhile(announcer: Announcer, text: string): void {
  announcer.say({ text });
  announcer.sayAfter(STAYS_MS, () => ({}));
}

/** `shown` is the element with the text. */
export async function copyAloud(
  announcer: Announcer,
  text: string,
  { shown, words }: { readonly shown: Element | null; readonly words: Words },
): Promise<void> {
  const outcome = await copyText(text);
  if (outcome === 'failed' && shown) select(shown);
  sayForAWhile(announcer, outcome === 'copied' ? words.copied : words.copyFailed);
}
