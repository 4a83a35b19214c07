/** Addresses from data: only the web is linked to, whatever the text tries to look like. */

const junk =
  /^[\s"'“”„«»‘’\u00a0\u200b-\u200d\u2060\ufeff]+|[\s"'“”„«»‘’\u00a0\u200b-\u200d\u2060\ufeff]+$/g;

function parseUrl(text: string, base: string | undefined): URL | undefined {
  const trimmed = text.replace(junk, '');
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

/** The same, and `mailto:` or `tel:`, which only contacts may hold. A bare e-mail address counts. */
export function contactUrl(text: string, base?: string): string | undefined {
  if (/^[^\s@:/]+@[^\s@:/]+\.[^\s@:/]+$/.test(text)) return `mailto:${text}`;
  const url = parseUrl(text, undefined) ?? parseUrl(text, base);
  return url && ['https:', 'http:', 'mailto:', 'tel:'].includes(url.protocol)
    ? url.href
    : undefined;
}
