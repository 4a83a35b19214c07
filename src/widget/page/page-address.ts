/**
 * The address of the page that a visitor sees. A frame made of a text (`srcdoc`) has none of its
 * own, and what it is based on is the address of the page around it.
 */
export function readPageAddress({ location, baseURI }: Document): string {
  const isOnWeb = (address: string): boolean => /^https?:/.test(address);
  return isOnWeb(location.href) || !isOnWeb(baseURI) ? location.href : baseURI;
}
