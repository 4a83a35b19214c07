/** Texts of the data that have markup, as nodes; what makes them safe is a lazy file. */
import { LazyPart } from '../../../widget/lazy-part.js';
import type * as SafeMarkup from './safe-markup.js';

const safeMarkup = new LazyPart<typeof SafeMarkup>(() => import('./safe-markup.js'));

/** Characters; more is no description, and the text stays plain. */
const LONGEST = 50_000;

/** Something that markup alone has: a tag, an entity, a sign of Markdown, an address. */
const markup = /<[a-z!/]|&(?:#|[a-z]+;)|[*_`~|\\]|\]\(|https?:/i;
/** A heading, an item or a quotation, indented by three blanks at most; or a line of signs alone. */
const markedLine = /^\s{0,3}(?:#{1,6}\s|[-+>]\s|\d{1,3}[.)]\s)/;
const ruledLine = /^(?:={3,}|-{3,})$/;

export function hasMarkup(text: string): boolean {
  if (text.length > LONGEST) return false;
  if (markup.test(text)) return true;
  return text.split('\n').some((line) => markedLine.test(line) || ruledLine.test(line.trim()));
}

export interface RichTextPlace {
  /** Level of the first heading in the text. */
  readonly level: number;
  /** Relative addresses are the source's, not the page's; without it they lead nowhere. */
  readonly baseUrl: string | undefined;
}

/** `undefined` where nothing safe can be made of it: the text itself stands then. */
export async function buildRichText(
  text: string,
  place: RichTextPlace,
): Promise<DocumentFragment | undefined> {
  const loaded = await safeMarkup.load();
  return loaded?.buildSafeMarkup(text, place);
}
