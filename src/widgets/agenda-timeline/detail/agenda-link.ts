/**
 * Addresses of a session or of favourites on any page that holds the agenda: in the fragment, which
 * no server sees. Pure.
 */

export type AgendaLink =
  | { readonly kind: 'session'; readonly id: string }
  | { readonly kind: 'favorites'; readonly ids: readonly string[] };

/** More than a person can attend; what is behind them in a hostile link costs nothing. */
const MOST = 1000;

/** A half of a surrogate pair has no encoding and would throw. */
const encode = (id: string): string => encodeURIComponent(id.replace(/\p{Surrogate}/gu, '\ufffd'));

/** A `%` that encodes nothing is itself: links are typed and cut, too. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const withoutHash = (pageUrl: string): string => pageUrl.split('#', 1)[0] ?? '';

export const formatSessionLink = (pageUrl: string, id: string): string =>
  `${withoutHash(pageUrl)}#conf-session=${encode(id)}`;

/** Ids between commas, each encoded: one that holds a comma stays one. */
export const formatFavoritesLink = (pageUrl: string, ids: readonly string[]): string =>
  `${withoutHash(pageUrl)}#conf-favorites=${ids.map(encode).join(',')}`;

/** A page's fragment, `#` included; `undefined` when it is the page's own. */
export function parseAgendaLink(hash: string): AgendaLink | undefined {
  const [, kind, value] = /^#conf-(session|favorites)=([^&]+)/.exec(hash) ?? [];
  if (value === undefined) return undefined;
  if (kind === 'session') return { kind, id: decode(value) };
  const ids = value
    .split(',', MOST)
    .map(decode)
    .filter((id) => id !== '');
  return { kind: 'favorites', ids: [...new Set(ids)] };
}
