/**
 * Whether a visitor could see an element if they scrolled to it: false in `display: none`, in
 * closed details, and in content that is hidden until it is found.
 */
export function isRendered(element: Element): boolean {
  if (!element.isConnected) return false;
  return (
    element.checkVisibility?.({ visibilityProperty: true }) ?? element.getClientRects().length > 0
  );
}
