/** Gives the widgets beside the desk the document as it is now. */
import { isObject } from '../../../src/model/document-context.js';
import { entriesOf, type DocumentObject } from '../document/document.js';

/**
 * Logos that are files of this desk are served by the service worker at an address of the site. On the
 * first visit it takes a moment to come; until then partners have their names.
 */
function withFileAddresses(document: DocumentObject, files: string): DocumentObject {
  const isServed = Boolean(navigator.serviceWorker?.controller);
  const addressOf = (source: unknown): unknown => {
    if (typeof source !== 'string' || !source.startsWith('logos/')) return source;
    return isServed ? files + source : undefined;
  };
  const partners = entriesOf(document, 'partners').map((partner) => {
    const { logo } = partner;
    if (logo === undefined) return partner;
    const shown = isObject(logo) ? { ...logo, src: addressOf(logo['src']) } : addressOf(logo);
    return { ...partner, logo: shown };
  });
  return partners.length === 0 ? document : { ...document, partners };
}

type Widget = Element & { conference?: unknown };

export function showConference(root: ParentNode, document: DocumentObject, files: string): void {
  const shown = withFileAddresses(document, files);
  for (const widget of root.querySelectorAll<Widget>('.place > *')) widget.conference = shown;
}
