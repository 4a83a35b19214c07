/** Quotes foreign text inside our own sentences. */

/**
 * The beginning of a text as one line of at most `length` characters, without control and invisible
 * characters.
 */
export function shown(text: string, length: number): string {
  const line = text
    .slice(0, length * 4)
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim();
  return line.length > length ? `${line.slice(0, length - 1)}…` : line;
}
