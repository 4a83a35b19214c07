/** What a page with a Content Security Policy has to allow for one snippet. */
import { widgetTags } from '../embed/widget-attributes.js';
import type { ScriptFile, Snippet } from './snippet-html.js';

/** `'self'` for addresses without a host of their own. */
function originsOf(addresses: string): readonly string[] {
  const origins = addresses
    .split(/\s+/)
    .map((address) => (URL.canParse(address) ? new URL(address).origin : "'self'"));
  return [...new Set(origins)];
}

/** Directives to add, one a line, and what else such a page has to know. */
export function formatPolicy(snippet: Snippet, script: ScriptFile): readonly string[] {
  const { src, widget, height } = snippet;
  const sources = originsOf(src).join(' ');
  const reserve = `${widgetTags[widget]}, [data-conf-widget="${widget}"] { display: block; min-height: ${height}px }`;
  return [
    `script-src ${originsOf(script.url).join(' ')};`,
    `connect-src ${sources};`,
    `img-src ${sources};  (and every host that the data names for pictures and logos)`,
    'trusted-types lit-html;  (only where the page lists such names)',
    ...(height > 0
      ? [
          `The style attribute needs style-src 'unsafe-inline'. Without that, leave it out and write in the page's own style sheet:`,
          `  ${reserve}`,
        ]
      : []),
  ];
}
