/**
 * The only reader of addresses. A text becomes an address here, once. Code that checks, keeps or
 * fetches it takes the result and never the text again: where two readers differ in one character,
 * an address can pass the check of one and be another address for the other.
 */

/** An address on the web as the URL standard writes it; reading it again gives the same. */
export interface WebAddress {
  readonly href: string;
  /** Scheme, host and port. */
  readonly origin: string;
}

/** Spaces, control characters, invisible characters, and quotation marks that text editors add. */
const junk = /[\s\p{Cc}\p{Cf}"'“”„‟«»‹›‘’‚‛＂＇]/u;

/**
 * A text without what editors have put around it. Without a regular expression, since one for the
 * end of a text would start anew at each space of a long run.
 */
export function trimJunk(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && junk.test(text.charAt(start))) start++;
  while (start < end && junk.test(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}

/**
 * Reads any address that the WHATWG parser accepts. (`URL.canParse` is missing in browsers that we
 * support.) `www.` begins a host whose `https://` was left out, and not the name of a file.
 */
export function parseUrl(text: string, base?: string): URL | undefined {
  const trimmed = trimJunk(text);
  if (trimmed === '') return undefined;
  try {
    return new URL(trimmed.replace(/^www\./i, 'https://$&'), base);
  } catch {
    return undefined;
  }
}

const parseWebUrl = (text: string, base: string | undefined): URL | undefined => {
  const url = parseUrl(text, base);
  return url && /^https?:$/.test(url.protocol) ? url : undefined;
};

/**
 * An absolute `http:` or `https:` address, resolved against `base` when there is one. The WHATWG
 * URL parser decides, so that `java\nscript:` and the like are read as browsers read them.
 * Characters that text editors add around an address are dropped.
 */
export function readWebAddress(text: string, base?: string): WebAddress | undefined {
  const url = parseWebUrl(text, base);
  return url && { href: url.href, origin: url.origin };
}

/** The same as a text; `undefined` where it is no address on the web. */
export const webUrl = (text: string, base?: string): string | undefined =>
  parseWebUrl(text, base)?.href;

/**
 * The same for data that is loaded. An address with a user name or a password is refused: browsers
 * fetch none, and `https://organiser.example@other.example/` is written to be misread.
 */
export function readSourceAddress(text: string, base?: string): WebAddress | undefined {
  const url = parseWebUrl(text, base);
  const isPlain = url?.username === '' && url.password === '';
  return isPlain ? { href: url.href, origin: url.origin } : undefined;
}

/** Stands for a page whose address is not known yet; nobody can own the name (RFC 2606). */
const anyPage = 'https://page.invalid/folder/';
const anyOrigin = new URL(anyPage).origin;

/**
 * Reads an address in code that is pasted into a page: an absolute one, or a relative one, which
 * leads to the page's own server. One with a host but no scheme, such as `//cdn.example/`, gets
 * `https:`, so that nobody takes it for one of the page's own server.
 */
export function readPageAddress(text: string): string | undefined {
  const whole = webUrl(text);
  if (whole !== undefined) return whole;
  const address = readWebAddress(text, anyPage);
  if (address && address.origin !== anyOrigin) return address.href;
  const relative = trimJunk(text);
  return address && /^[^\s\p{Cc}\p{Cf}"<>]+$/u.test(relative) ? relative : undefined;
}

/**
 * The same as `webUrl`, with `mailto:` and `tel:`, which only contacts may have. A plain e-mail
 * address or telephone number is accepted; other words are not, although they could be a relative
 * address.
 */
export function contactUrl(written: string, base?: string): string | undefined {
  if (written.length > 2000) return undefined;
  const text = trimJunk(written);
  if (/^[^\s@:/]+@[^\s@:/]+\.[^\s@:/]+$/.test(text)) return `mailto:${text}`;
  if (/^\+?[\d\s().-]{5,}$/.test(text)) return `tel:${text.replace(/[^\d+]/g, '')}`;
  const url = parseUrl(text, /^\.{0,2}\//.test(text) ? base : undefined);
  return url && /^(?:https?|mailto|tel):$/.test(url.protocol) ? url.href : undefined;
}
