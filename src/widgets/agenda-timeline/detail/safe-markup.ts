/**
 * Turns foreign markup into harmless nodes: Markdown becomes HTML, of which DOMPurify leaves a
 * short list of elements and attributes. It is a lazy file, since most texts are plain.
 */
import purify, { type Config } from 'dompurify';
import { parse } from 'marked';
import { contactUrl } from '../../../model/values/web-url.js';
import { trustMarkup } from '../../../widget/page/trusted-types.js';

const blocks =
  /^\s*<[a-z!]|<\/(?:p|div|ul|ol|h[1-6]|table|blockquote|section|article)>|<br\s*\/?>/i;

const tags =
  'p br hr ul ol li dl dt dd blockquote pre code kbd strong b em i s del ins u sub sup q cite abbr a ' +
  'h1 h2 h3 h4 h5 h6 table caption thead tbody tr th td';

const rules: Config = {
  ALLOWED_TAGS: tags.split(' '),
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
  /**
   * Relative addresses are resolved against it, as they belong to the source and not to the page.
   * Without it they are no links.
   */
  readonly baseUrl: string | undefined;
}

/** `undefined` where the markup cannot be made safe. */
export async function buildSafeMarkup(
  text: string,
  place: RichTextPlace,
): Promise<DocumentFragment | undefined> {
  try {
    const options = { gfm: true, breaks: true, async: true } as const;
    const source = blocks.test(text) ? text : await parse(text, options);
    return sanitize(source, place);
  } catch {
    return undefined;
  }
}

function sanitize(source: string, place: RichTextPlace): DocumentFragment | undefined {
  // Where DOMPurify cannot work, it returns its input unchanged.
  if (!purify.isSupported) return undefined;
  const clean: unknown = purify.sanitize(source, { ...rules, RETURN_DOM_FRAGMENT: true });
  if (!(clean instanceof DocumentFragment)) return undefined;
  for (const link of clean.querySelectorAll('a')) tameLink(link, place.baseUrl);
  fitHeadings(clean, place.level);
  return clean.textContent.trim() === '' ? undefined : clean;
}

/** Links lead to the web, mail and telephone alone; a link without such an address loses it. */
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

/**
 * Shifts the levels of headings, so that the highest in the text is the one that fits its place.
 */
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
