/**
 * The address of the page that a visitor sees. A frame made of a text (`srcdoc`) has none of its
 * own, and what it is based on is the address of the page around it.
 */
export function readPageAddress({ location, baseURI }: Document): string {
  const isOnWeb = (address: string): boolean => /^https?:/.test(address);
  return isOnWeb(location.href) || !isOnWeb(baseURI) ? location.href : baseURI;
}

/**
 * What a link to a place on this page has to begin with: nothing, unless a `<base>` leads fragments
 * elsewhere, or the page keeps a route of its own in its fragment.
 */
export function readLinkBase(page: Document): string {
  const address = readPageAddress(page);
  const isElsewhere = page.baseURI.split('#', 1)[0] !== address.split('#', 1)[0];
  return isElsewhere || /#(?:!?\/|(?:.*&)?widget=)/.test(address) ? address : '';
}
