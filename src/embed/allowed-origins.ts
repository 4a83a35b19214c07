/**
 * `<meta name="conf-widgets-origins" content="https://organiser.example">`: the page's owner names
 * the origins whose data other people may show on the page, by a link in a comment or by an address
 * of the page for frames.
 */
import { splitAddresses } from '../model/values/split-addresses.js';
import { readSourceAddress, readWebAddress } from '../model/values/web-url.js';
import { queryAll } from '../widget/page/query.js';

/**
 * The origins in all such elements of the page; anything that is no address on the web is ignored.
 */
export function readAllowedOrigins(document: Document): ReadonlySet<string> {
  const metas = queryAll<HTMLMetaElement>(document, 'meta[name="conf-widgets-origins"]');
  const entries = metas.flatMap(({ content }) => content.split(/[\s,]+/));
  return new Set(entries.flatMap((entry) => readWebAddress(entry)?.origin ?? []));
}

/**
 * Checks a `src` that somebody other than the owner wrote. The result has absolute addresses, so
 * that the widget reads what was checked here; `undefined` when one of them is not allowed.
 */
export function readAllowedSources(
  src: string,
  base: string,
  allowed: ReadonlySet<string>,
): string | undefined {
  const sources = splitAddresses(src).map((one) => readSourceAddress(one, base));
  const hrefs = sources.flatMap((source) =>
    source && allowed.has(source.origin) ? [source.href] : [],
  );
  const isAllowed = hrefs.length > 0 && hrefs.length === sources.length;
  return isAllowed ? hrefs.join(' ') : undefined;
}
