/** Texts of the data that have markup, as nodes; what makes them safe is a lazy file. */
import { LazyPart } from '../../../widget/lazy-part.js';
import type * as SafeMarkup from './safe-markup.js';

const safeMarkup = new LazyPart<typeof SafeMarkup>(() => import('./safe-markup.js'));

/** Characters; more is no description, and the text stays plain. */
const LONGEST = 50_000;

/** Something that markup alone has: a tag, an entity, a sign of Markdown, an address. */
const markup =
  /<[a-z!/]|&(?:#|[a-z]+;)|[*_`~|\\]|\]\(|https?:|^[^\S\n]{0,3}(?:#{1,6}\s|[-+>]\s|\d{1,3}[.)]\s)|^[^\S\n]*(?:={3,}|-{3,})[^\S\n]*$/im;

export function hasMarkup(text: string): boolean {
  return text.length <= LONGEST && markup.test(text);
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
