/** Turns texts with markup into nodes; the code that makes them safe is a lazy file. */
import { LazyPart } from '../../../widget/lazy-part.js';
import type * as SafeMarkup from './safe-markup.js';
import type { RichTextPlace } from './safe-markup.js';

const safeMarkup = new LazyPart<typeof SafeMarkup>(() => import('./safe-markup.js'));

/** The most characters of a description; a longer text stays plain. */
const LONGEST = 50_000;

/** Something that only markup has: a tag, an entity, a character of Markdown, an address. */
const markup = /<[a-z!/]|&(?:#|[a-z]+;)|[*_`~|\\]|\]\(|https?:/i;
/** A heading, a list item or a quotation, indented by three spaces at most. */
const markedLine = /^\s{0,3}(?:#{1,6}\s|[-+>]\s|\d{1,3}[.)]\s)/;
const ruledLine = /^(?:={3,}|-{3,})$/;

export function hasMarkup(text: string): boolean {
  if (text.length > LONGEST) return false;
  if (markup.test(text)) return true;
  return text.split('\n').some((line) => markedLine.test(line) || ruledLine.test(line.trim()));
}

/** The text as nodes; `undefined` where they cannot be made safe, so that the text stays plain. */
export async function buildRichText(
  text: string,
  place: RichTextPlace,
): Promise<DocumentFragment | undefined> {
  const loaded = await safeMarkup.load();
  return loaded?.buildSafeMarkup(text, place);
}
