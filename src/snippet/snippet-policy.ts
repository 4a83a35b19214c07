/** Lists what a page with a Content Security Policy has to allow for one snippet. */
import { parseUrl } from '../model/values/web-url.js';
import { formatStyleRule, type ScriptFile, type Snippet } from './snippet-html.js';

export interface SnippetPolicy {
  /** Directives such as `script-src https://…`, one in each entry. */
  readonly directives: readonly string[];
  /** Needed only on pages that list the names of their policies. */
  readonly trustedTypes: string;
  /** For the page's style sheet where style attributes are forbidden; `''` for none. */
  readonly styleRule: string;
}

/** The origins of addresses; `'self'` for relative ones. */
function originsOf(addresses: readonly string[]): readonly string[] {
  const origins = addresses.map((address) => parseUrl(address)?.origin ?? "'self'");
  return [...new Set(origins)];
}

/**
 * Allows one folder of one version, since a whole CDN host would allow everybody's scripts. A
 * semicolon or a comma in a path would end the directive (CSP 3, section 2.3.1).
 */
function scriptSource({ url }: ScriptFile): string {
  if (!parseUrl(url)) return "'self'";
  const { origin, pathname } = new URL('.', url);
  return `${origin}${pathname.replaceAll(';', '%3B').replaceAll(',', '%2C')}`;
}

/** `pictures` are the addresses of pictures in the data, as far as the data is known. */
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
