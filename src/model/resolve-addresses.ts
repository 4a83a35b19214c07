/**
 * A document whose addresses are whole. Its relative addresses were written beside its source, and
 * mean something else on the page, or in the file, that the document moves to.
 */

const addressKeys = new Set([
  ...['url', 'mapUrl', 'src', 'dark', 'logo', 'photo', 'image'],
  ...['stream', 'recordings', 'recording', 'calendar'],
]);

const hasScheme = /^\s*[a-z][a-z\d+.-]*:/i;

function resolve(address: string, baseUrl: string): string {
  if (address.trim() === '' || hasScheme.test(address)) return address;
  return URL.canParse(address, baseUrl) ? new URL(address, baseUrl).href : address;
}

/** A copy of plain JSON with every relative address resolved against `baseUrl`. */
export function resolveAddresses(value: unknown, baseUrl: string): unknown {
  if (Array.isArray(value)) return value.map((entry) => resolveAddresses(entry, baseUrl));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, entry]: [string, unknown]) => [
    key,
    typeof entry === 'string' && addressKeys.has(key)
      ? resolve(entry, baseUrl)
      : resolveAddresses(entry, baseUrl),
  ]);
  return Object.fromEntries(entries) as unknown;
}
