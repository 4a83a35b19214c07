/** What a page with a Content Security Policy has to allow for one snippet. */
import { parseUrl } from '../model/values/web-url.js';
import { formatStyleRule, type ScriptFile, type Snippet } from './snippet-html.js';

export interface SnippetPolicy {
  /** `name source source`, one a line. */
  readonly directives: readonly string[];
  /** Needed only where the page lists such names. */
  readonly trustedTypes: string;
  /** For a style sheet of the page, where style attributes are forbidden; `''` for none. */
  readonly styleRule: string;
}

/** `'self'` for addresses without a host of their own. */
function originsOf(addresses: readonly string[]): readonly string[] {
  const origins = addresses.map((address) => parseUrl(address)?.origin ?? "'self'");
  return [...new Set(origins)];
}

/**
 * One folder of one version: a whole host such as a package network's would let in everybody's
 * scripts. A semicolon or a comma in a path would end the directive (CSP 3, section 2.3.1).
 */
function scriptSource({ url }: ScriptFile): string {
  if (!parseUrl(url)) return "'self'";
  const { origin, pathname } = new URL('.', url);
  return `${origin}${pathname.replaceAll(';', '%3B').replaceAll(',', '%2C')}`;
}

/** `pictures` are the addresses that the data names for the widget, as far as it is known. */
export function buildPolicy(
  snippet: Snippet,
  script: ScriptFile,
  pictures: readonly string[] = [],
): SnippetPolicy {
  const { src } = snippet;
  const sources = src === '' ? [] : originsOf(src.split(/\s+/));
  const images = [...new Set([...sources, ...originsOf(pictures)])];
  const lines = [
    ['script-src', scriptSource(script)],
    ['connect-src', ...sources],
    ['img-src', ...images],
  ];
  return {
    directives: lines
      .filter(({ length }) => length > 1)
      .map(([name, ...values]) => `${name} ${values.join(' ')};`),
    trustedTypes: 'trusted-types lit-html;',
    styleRule: formatStyleRule(snippet),
  };
}
