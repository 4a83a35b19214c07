/**
 * Addresses of a session or of favourites on any page that holds the agenda: in the fragment, which
 * no server sees. A page may keep its own route there (`#/agenda`), or what it shows
 * (`embed.html#widget=…`); then the session stands behind that. Pure.
 */

export type AgendaLink =
  | { readonly kind: 'session'; readonly id: string }
  | { readonly kind: 'favorites'; readonly ids: readonly string[] };

/**
 * The most ids that are read of a link: more than a person can attend, and few enough that a
 * hostile link costs nothing.
 */
const MOST = 1000;

/** Replaces halves of surrogate pairs, at which `encodeURIComponent` throws. */
const encode = (id: string): string => encodeURIComponent(id.replace(/\p{Surrogate}/gu, '\ufffd'));

/** A `%` that encodes nothing is itself: links are typed and cut, too. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The fragment of `embed.html` names the widget that it shows. */
const namesWidget = /(?:^|&)widget=/;

/** A hash router's address, or parameters that say what a page shows. */
const isRoute = (hash: string): boolean => /^!?\//.test(hash) || namesWidget.test(hash);

const isOurs = (parameter: string): boolean =>
  ['conf-session=', 'conf-favorites='].some((name) => parameter.startsWith(name));

/** The parameters of a route, and what stands before them. */
function splitRoute(hash: string): readonly [route: string, parameters: readonly string[]] {
  const at = namesWidget.test(hash) ? 0 : hash.indexOf('?') + 1 || hash.length;
  return [hash.slice(0, at), hash.slice(at).split('&')];
}

/** An address with our parameter in its fragment, and what of the fragment the page needs. */
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

/** Ids between commas, each encoded: one that holds a comma stays one. */
export const formatFavoritesLink = (pageUrl: string, ids: readonly string[]): string =>
  withParameter(pageUrl, `conf-favorites=${ids.map(encode).join(',')}`);

/** A page's fragment, `#` included; `undefined` when it is the page's own. */
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
