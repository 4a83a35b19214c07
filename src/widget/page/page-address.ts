/**
 * The address of the page that a visitor sees. A frame with `srcdoc` has none of its own; its base
 * address is that of the page around it.
 */
export function readPageAddress({ location, baseURI }: Document): string {
  const isOnWeb = (address: string): boolean => /^https?:/.test(address);
  return isOnWeb(location.href) || !isOnWeb(baseURI) ? location.href : baseURI;
}

/**
 * What links to a place on this page begin with: nothing, unless a `<base>` changes where fragments
 * lead, or the page has its route in its fragment.
 */
export function readLinkBase(page: Document): string {
  const address = readPageAddress(page);
  const isElsewhere = page.baseURI.split('#', 1)[0] !== address.split('#', 1)[0];
  return isElsewhere || /#(?:!?\/|(?:.*&)?widget=)/.test(address) ? address : '';
}
