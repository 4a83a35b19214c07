/**
 * Finds CDATA sections of feeds that nobody closed, which content systems write where they cut a
 * text after so many characters. XML lets such a section go on to the next `]]>`, so that whole
 * items would be lost in it.
 */

import type { Problem } from '../../model/problem.js';
import { createPlaceFinder } from '../text-place.js';

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

const openSection = (text: string, place: number): Problem => {
  const { line, column } = createPlaceFinder(text)(place);
  return {
    code: 'xml-section-open',
    path: `${line}:${column}`,
    message:
      'Found a CDATA section without its end; expected "]]>" before the end of the element. It is read as far as the element goes.',
    severity: 'warning',
  };
};

/**
 * The text with blanks in place of the beginnings of open sections, so that all other places stay
 * the same, and a problem at the first of them.
 */
export function withoutOpenSections(written: string): {
  readonly text: string;
  readonly problem: Problem | undefined;
} {
  const text = written.includes('<![cdata[') ? written.replaceAll('<![cdata[', opening) : written;
  const places = openSections(text);
  const [first] = places;
  if (first === undefined) return { text, problem: undefined };
  const parts = places.map((place, index) => {
    const from = index === 0 ? 0 : (places[index - 1] ?? 0) + opening.length;
    return text.slice(from, place) + blank;
  });
  const rest = text.slice((places.at(-1) ?? 0) + opening.length);
  return { text: parts.join('') + rest, problem: openSection(text, first) };
}
