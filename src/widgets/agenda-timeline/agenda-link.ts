/**
 * Addresses of a session or of favourites on any page with the agenda. They use the fragment, which
 * no server sees. Where a page has its own route there (`#/agenda`) or says what it shows
 * (`embed.html#widget=…`), the session stands behind that. Pure.
 */

export type AgendaLink =
  | { readonly kind: 'session'; readonly id: string }
  | { readonly kind: 'favorites'; readonly ids: readonly string[] };

/**
 * The most ids that are read from a link: more sessions than a person can attend, and few enough
 * that a malicious link takes no time.
 */
const MOST = 1000;

/** Encodes an id; lone surrogates, for which `encodeURIComponent` throws, are replaced. */
const encode = (id: string): string => encodeURIComponent(id.replace(/\p{Surrogate}/gu, '\ufffd'));

/** Decodes an id. A `%` that encodes nothing stays, since people type links and cut them off. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Whether the fragment is that of `embed.html`, which names a widget. */
const namesWidget = /(?:^|&)widget=/;

/**
 * Whether the fragment is the route of a hash router, or parameters that say what the page shows.
 */
const isRoute = (hash: string): boolean => /^!?\//.test(hash) || namesWidget.test(hash);

const isOurs = (parameter: string): boolean =>
  ['conf-session=', 'conf-favorites='].some((name) => parameter.startsWith(name));

/** Splits a fragment into its route and the parameters behind it. */
function splitRoute(hash: string): readonly [route: string, parameters: readonly string[]] {
  const at = namesWidget.test(hash) ? 0 : hash.indexOf('?') + 1 || hash.length;
  return [hash.slice(0, at), hash.slice(at).split('&')];
}

/**
 * The page's address with our parameter in its fragment; parts of the fragment that the page needs
 * stay.
 */
function withParameter(pageUrl: string, parameter: string): string {
  const at = pageUrl.indexOf('#');
  const [page, hash] = at < 0 ? [pageUrl, ''] : [pageUrl.slice(0, at), pageUrl.slice(at + 1)];
  if (!isRoute(hash)) return `${page}#${parameter}`;
  const [route, parameters] = splitRoute(hash);
  const theirs = parameters.filter((one) => one !== '' && !isOurs(one));
  const sign = route === '' || route.endsWith('?') ? '' : '?';
  return `${page}#${route}${sign}${[...theirs, parameter].join('&')}`;
}

export const formatSessionLink = (pageUrl: string, id: string): string =>
  withParameter(pageUrl, `conf-session=${encode(id)}`);

/** The address of favourites. Each id is encoded, so that one with a comma in it stays whole. */
export const formatFavoritesLink = (pageUrl: string, ids: readonly string[]): string =>
  withParameter(pageUrl, `conf-favorites=${ids.map(encode).join(',')}`);

/** Reads a page's fragment, `#` included; `undefined` when it has nothing for an agenda. */
export function parseAgendaLink(hash: string): AgendaLink | undefined {
  const fragment = hash.replace(/^#/, '');
  const own = isRoute(fragment) ? splitRoute(fragment)[1].find(isOurs) : fragment;
  const [, kind, value] = /^conf-(session|favorites)=([^&]+)/.exec(own ?? '') ?? [];
  if (value === undefined) return undefined;
  if (kind === 'session') return { kind, id: decode(value) };
  const ids = value
    .split(',', MOST)
    .map(decode)
    .filter((id) => id !== '');
  return { kind: 'favorites', ids: [...new Set(ids)] };
}
