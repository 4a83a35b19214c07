/** Addresses from data: only the web is linked to, whatever the text tries to look like. */

const junk = /[\s"'“”„«»‘’\u00a0\u200b-\u200d\u2060\ufeff]/;

/** By hand: a pattern for the end of a text starts anew at each blank of a long run. */
function trimJunk(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && junk.test(text.charAt(start))) start++;
  while (start < end && junk.test(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}

function parseUrl(text: string, base: string | undefined): URL | undefined {
  const trimmed = trimJunk(text);
  if (trimmed === '') return undefined;
  try {
    return new URL(trimmed, base);
  } catch {
    return undefined;
  }
}

/**
 * An absolute `http:` or `https:` URL, resolved against `base` when there is one. The WHATWG URL
 * parser decides, so `java\nscript:` and friends are read as a browser would read them. Curly
 * quotes and invisible characters around an address (text editors add them) are dropped.
 */
export function webUrl(text: string, base?: string): string | undefined {
  const url = parseUrl(text, base);
  return url && (url.protocol === 'https:' || url.protocol === 'http:') ? url.href : undefined;
}

/**
 * The same, and `mailto:` or `tel:`, which only contacts may hold. A bare e-mail address or
 * telephone number counts; other words do not, though they would do as a relative address.
 */
export function contactUrl(text: string, base?: string): string | undefined {
  if (text.length > 2000) return undefined;
  if (/^[^\s@:/]+@[^\s@:/]+\.[^\s@:/]+$/.test(text)) return `mailto:${text}`;
  if (/^\+?[\d\s().-]{5,}$/.test(text)) return `tel:${text.replace(/[^\d+]/g, '')}`;
  const url = parseUrl(text, /^\.{0,2}\//.test(text) ? base : undefined);
  return url && /^(?:https?|mailto|tel):$/.test(url.protocol) ? url.href : undefined;
}
