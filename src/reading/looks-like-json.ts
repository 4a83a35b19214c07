/** What stands before the first sign of a text that says something. */
export const beforeText = /^[\s\uFEFF]*/;

/**
 * JSON by its first sign; a comment may stand before it. `{\rtf` is a document of Word, and Google's
 * answers about a sheet are scripts that begin with a comment of their own.
 */
export function looksLikeJson(text: string): boolean {
  const start = text.slice(beforeText.exec(text)?.[0].length).slice(0, 6);
  return /^[{[](?!\\)|^\/[*/]/.test(start) && !start.startsWith('/*O_o');
}
