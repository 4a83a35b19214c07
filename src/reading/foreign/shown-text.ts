/** Foreign texts inside sentences of ours. */

/** The beginning of a text on one line, without what terminals and readers would stumble over. */
export function shown(text: string, length: number): string {
  const line = text
    .slice(0, length * 4)
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim();
  return line.length > length ? `${line.slice(0, length - 1)}…` : line;
}
