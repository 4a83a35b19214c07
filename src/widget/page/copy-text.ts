/** Copies to the clipboard where the page may use it. */

export type CopyOutcome = 'copied' | 'failed';

/** Never throws: frames without permission and pages without https have no clipboard. */
export async function copyText(text: string): Promise<CopyOutcome> {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    return 'failed';
  }
}
