/**
 * Finds CDATA sections of feeds that nobody closed, which content systems write where they cut a
 * text after so many characters. XML lets such a section go on to the next `]]>`, so that whole
 * items would be lost in it.
 */

const opening = '<![CDATA[';
const blank = ' '.repeat(opening.length);

/**
 * The beginning of a section, its end, or the end of an element of a feed. Text in a section has no
 * such element, except where the section is open.
 */
const tokens =
  /<!\[CDATA\[|\]\]>|<\/(?:[\w-]{1,40}:)?(?:item|entry|title|description|encoded|summary|content|link|guid|category|creator)\s{0,9}>/gi;

/** The indexes of the sections that are open. */
function openSections(text: string): number[] {
  const places: number[] = [];
  let open: number | undefined;
  let hasEnd = false;
  for (const { 0: token, index } of text.matchAll(tokens)) {
    if (token === ']]>') open = undefined;
    else if (token.startsWith('</')) hasEnd = true;
    else if (open === undefined || hasEnd) {
      if (open !== undefined) places.push(open);
      open = index;
      hasEnd = false;
    }
  }
  if (open !== undefined && hasEnd) places.push(open);
  return places;
}

/**
 * The text with blanks in place of the beginnings of open sections, so that all other places stay
 * the same, and the index of the first of them.
 */
export function withoutOpenSections(written: string): {
  readonly text: string;
  readonly first: number | undefined;
} {
  const text = written.includes('<![cdata[') ? written.replaceAll('<![cdata[', opening) : written;
  const places = openSections(text);
  if (places.length === 0) return { text, first: undefined };
  const parts = places.map((place, index) => {
    const from = index === 0 ? 0 : (places[index - 1] ?? 0) + opening.length;
    return text.slice(from, place) + blank;
  });
  const rest = text.slice((places.at(-1) ?? 0) + opening.length);
  return { text: parts.join('') + rest, first: places[0] };
}
