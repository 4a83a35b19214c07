/** The clipboard, where the page lets us. */

export type CopyOutcome = 'copied' | 'failed';

/** Frames without permission and pages without https have no clipboard. */
export async function copyText(text: string): Promise<CopyOutcome> {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    return 'failed';
  }
}
