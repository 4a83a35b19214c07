/** Gives the widgets beside the desk the document as it is now. */
import { isObject } from '../../../src/model/document-context.js';
import { entriesOf, type DocumentObject } from '../document/document.js';

/** Logos that are files of this desk are served by the service worker at an address of the site. */
function withFileAddresses(document: DocumentObject, files: string): DocumentObject {
  const addressOf = (source: unknown): unknown =>
    typeof source === 'string' && source.startsWith('logos/') ? files + source : source;
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
