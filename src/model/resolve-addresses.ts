/**
 * Makes the addresses of a document absolute. Relative ones hold beside its source, and would mean
 * something else on the page or in the file that the document moves to.
 */

import { webUrl } from './values/web-url.js';

const addressKeys = new Set([
  'url',
  'mapUrl',
  'src',
  'dark',
  'logo',
  'photo',
  'image',
  'stream',
  'recordings',
  'recording',
  'calendar',
]);

/** A copy of plain JSON with every relative address resolved against `baseUrl`. */
export function resolveAddresses(value: unknown, baseUrl: string): unknown {
  if (Array.isArray(value)) return value.map((entry) => resolveAddresses(entry, baseUrl));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, entry]: [string, unknown]) => [
    key,
    typeof entry === 'string' && addressKeys.has(key)
      ? // What is no address on the web stays; the reader of the document refuses and reports it.
        (webUrl(entry, baseUrl) ?? entry)
      : resolveAddresses(entry, baseUrl),
  ]);
  return Object.fromEntries(entries) as unknown;
}
