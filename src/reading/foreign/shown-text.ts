/** Quotes foreign texts within sentences of ours. */

/** The beginning of a text on one line, without control and invisible characters. */
export function shown(text: string, length: number): string {
  const line = text
    .slice(0, length * 4)
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim();
  return line.length > length ? `${line.slice(0, length - 1)}…` : line;
}
