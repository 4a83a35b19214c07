/** Lines and columns of a text, counted from 1 as editors do. */

export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** Finds the place of an index; the text is walked once. */
export function createPlaceFinder(text: string): (index: number) => TextPlace {
  const lineStarts = [
    0,
    ...[...text.matchAll(/\r\n?|\n/g)].map((end) => end.index + end[0].length),
  ];
  return (index) => {
    let low = 0;
    for (let high = lineStarts.length; high - low > 1;) {
      const middle = (low + high) >> 1;
      if ((lineStarts[middle] ?? 0) <= index) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: index - (lineStarts[low] ?? 0) + 1 };
  };
}
