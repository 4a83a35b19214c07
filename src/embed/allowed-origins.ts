/**
 * `<meta name="conf-widgets-origins" content="https://organiser.example">`: whose data the page's
 * owner lets others show, by a link in a comment or by an address of the page for frames.
 */
import { splitAddresses } from '../model/values/split-addresses.js';
import { readSourceAddress, readWebAddress } from '../model/values/web-url.js';
import { queryAll } from '../widget/page/query.js';

/** Origins of every such element of the page; what is no address on the web counts for nothing. */
export function readAllowedOrigins(document: Document): ReadonlySet<string> {
  const metas = queryAll<HTMLMetaElement>(document, 'meta[name="conf-widgets-origins"]');
  const entries = metas.flatMap(({ content }) => content.split(/[\s,]+/));
  return new Set(entries.flatMap((entry) => readWebAddress(entry)?.origin ?? []));
}

/**
 * A `src` that somebody else than the owner wrote, as the widget is to have it: absolute, so that it
 * is read there as it was judged here. `undefined` when one of its addresses is not allowed.
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
