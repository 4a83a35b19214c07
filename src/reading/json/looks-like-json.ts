/** Spaces and byte order marks before the first character of a text. */
export const beforeText = /^[\s\uFEFF]*/;

/**
 * Whether the text begins like JSON; a comment may stand before it. `{\rtf` begins a document of Word,
 * and `/*O_o` the script with which Google answers requests for a sheet.
 */
export function looksLikeJson(text: string): boolean {
  const start = text.slice(beforeText.exec(text)?.[0].length).slice(0, 6);
  return /^[{[](?!\\)|^\/[*/]/.test(start) && !start.startsWith('/*O_o');
}
