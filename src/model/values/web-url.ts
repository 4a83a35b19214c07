/**
 * The one reader of addresses. A text becomes an address here, once; whoever judges, keeps or
 * fetches it takes the result and never the text again, because two readers that differ in one sign
 * are a way around whatever was decided between them.
 */

/** An address on the web, as the URL standard writes it: read again, it stays the same. */
export interface WebAddress {
  readonly href: string;
  /** Scheme, host and port. */
  readonly origin: string;
}

/** Blanks, control and invisible characters, and the quotation marks that text editors add. */
const junk = /[\s\p{Cc}\p{Cf}"'“”„‟«»‹›‘’‚‛＂＇]/u;

/** By hand: a pattern for the end of a text starts anew at each blank of a long run. */
function trimJunk(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && junk.test(text.charAt(start))) start++;
  while (start < end && junk.test(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}

/** Any address that the WHATWG parser takes. (`URL.canParse` is younger than browsers we serve.) */
export function parseUrl(text: string, base?: string): URL | undefined {
  const trimmed = trimJunk(text);
  if (trimmed === '') return undefined;
  try {
    return new URL(trimmed, base);
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
 * URL parser decides, so `java\nscript:` and friends are read as a browser would read them. What
 * text editors put around an address is dropped.
 */
export function readWebAddress(text: string, base?: string): WebAddress | undefined {
  const url = parseWebUrl(text, base);
  return url && { href: url.href, origin: url.origin };
}

/** The same, where only the address is wanted. */
export const webUrl = (text: string, base?: string): string | undefined =>
  parseWebUrl(text, base)?.href;

/**
 * The same, for data that is loaded: browsers fetch no address with a name or a password in it, and
 * `https://organiser.example@other.example/` is made to be misread.
 */
export function readSourceAddress(text: string, base?: string): WebAddress | undefined {
  const url = parseWebUrl(text, base);
  const isPlain = url?.username === '' && url.password === '';
  return isPlain ? { href: url.href, origin: url.origin } : undefined;
}

/** Stands for a page whose own address is not known yet; the name is nobody's (RFC 2606). */
const anyPage = 'https://page.invalid/folder/';
const anyOrigin = new URL(anyPage).origin;

/**
 * For code that is pasted into a page: an absolute address, or a relative one, which leads to the
 * page's own server wherever that is. One without a scheme but with a host, such as
 * `//cdn.example/`, comes back with `https:`, so that nobody takes it for the page's own.
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
 * The same as `webUrl`, and `mailto:` or `tel:`, which only contacts may hold. A bare e-mail address
 * or telephone number counts; other words do not, though they would do as a relative address.
 */
export function contactUrl(written: string, base?: string): string | undefined {
  if (written.length > 2000) return undefined;
  const text = trimJunk(written);
  if (/^[^\s@:/]+@[^\s@:/]+\.[^\s@:/]+$/.test(text)) return `mailto:${text}`;
  if (/^\+?[\d\s().-]{5,}$/.test(text)) return `tel:${text.replace(/[^\d+]/g, '')}`;
  const url = parseUrl(text, /^\.{0,2}\//.test(text) ? base : undefined);
  return url && /^(?:https?|mailto|tel):$/.test(url.protocol) ? url.href : undefined;
}
