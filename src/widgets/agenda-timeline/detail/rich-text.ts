/**
 * Text with markup from somebody else's data, as nodes that can do no harm. Markdown is turned into
 * HTML first; then DOMPurify leaves a short list of elements and attributes. Both are loaded when
 * a text needs them.
 */
import type { Config, DOMPurify } from 'dompurify';
import { trustMarkup } from '../../../widget/page/trusted-types.js';
import { contactUrl } from '../../../model/web-url.js';

/** Characters; more is no description, and the text stays plain. */
const LONGEST = 50_000;

/** Something that markup alone has: a tag, an entity, a sign of Markdown, an address. */
const markup = /<[a-z!/]|&(?:#|[a-z]+;)|[*_`~|\\]|\]\(|https?:/i;
/** A heading, an item or a quotation, indented by three blanks at most; or a line of signs alone. */
const markedLine = /^\s{0,3}(?:#{1,6}\s|[-+>]\s|\d{1,3}[.)]\s)/;
const ruledLine = /^(?:={3,}|-{3,})$/;

const blocks =
  /^\s*<[a-z!]|<\/(?:p|div|ul|ol|h[1-6]|table|blockquote|section|article)>|<br\s*\/?>/i;

export function hasMarkup(text: string): boolean {
  if (text.length > LONGEST) return false;
  if (markup.test(text)) return true;
  return text.split('\n').some((line) => markedLine.test(line) || ruledLine.test(line.trim()));
}

const rules: Config = {
  ALLOWED_TAGS: [
    ...['p', 'br', 'hr', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'blockquote', 'pre', 'code', 'kbd'],
    ...['strong', 'b', 'em', 'i', 's', 'del', 'ins', 'u', 'sub', 'sup', 'q', 'cite', 'abbr', 'a'],
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'table', 'caption', 'thead', 'tbody', 'tr', 'th', 'td'],
  ],
  ALLOWED_ATTR: ['href', 'title', 'lang', 'dir', 'start', 'colspan', 'rowspan', 'scope'],
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  SANITIZE_NAMED_PROPS: true,
  TRUSTED_TYPES_POLICY: {
    createHTML: trustMarkup,
    createScriptURL: (url: string) => url,
  } as unknown as NonNullable<Config['TRUSTED_TYPES_POLICY']>,
};

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
  const isHtml = blocks.test(text);
  try {
    const [{ default: purify }, marked] = await Promise.all([
      import('dompurify'),
      isHtml ? undefined : import('marked'),
    ]);
    const source = marked
      ? await marked.parse(text, { gfm: true, breaks: true, async: true })
      : text;
    return sanitize(purify, source, place);
  } catch {
    return undefined;
  }
}

function sanitize(
  purify: DOMPurify,
  source: string,
  place: RichTextPlace,
): DocumentFragment | undefined {
  // Where it cannot work it gives back what it got.
  if (!purify.isSupported) return undefined;
  const clean: unknown = purify.sanitize(source, { ...rules, RETURN_DOM_FRAGMENT: true });
  if (!(clean instanceof DocumentFragment)) return undefined;
  for (const link of clean.querySelectorAll('a')) tameLink(link, place.baseUrl);
  fitHeadings(clean, place.level);
  return clean.textContent.trim() === '' ? undefined : clean;
}

/** The web, mail and telephone alone; without an address it is no link. */
function tameLink(link: HTMLAnchorElement, baseUrl: string | undefined): void {
  const written = link.getAttribute('href') ?? '';
  const url = contactUrl(written, baseUrl);
  if (url === undefined) {
    link.removeAttribute('href');
    return;
  }
  link.href = url;
  link.target = '_blank';
  link.rel = 'noopener nofollow';
  link.setAttribute('part', 'link');
}

/** Whatever levels the text has, the first below its place is the first of them. */
function fitHeadings(root: DocumentFragment, level: number): void {
  const headings = [...root.querySelectorAll('h1, h2, h3, h4, h5, h6')];
  const used = [...new Set(headings.map(({ localName }) => localName))].sort();
  for (const heading of headings) {
    const fitting = Math.min(6, level + used.indexOf(heading.localName));
    const other = heading.ownerDocument.createElement(`h${fitting}`);
    other.append(...heading.childNodes);
    heading.replaceWith(other);
  }
}
