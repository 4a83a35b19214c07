/** Adds the styles of a lazy part to a widget. */
import type { CSSResult, LitElement } from 'lit';

/** Adds a sheet to a widget once, however often a part asks for it. */
export function adoptStyles({ renderRoot }: LitElement, styles: readonly CSSResult[]): void {
  if (!(renderRoot instanceof ShadowRoot)) return;
  const sheets = renderRoot.adoptedStyleSheets;
  for (const { styleSheet } of styles) {
    if (styleSheet && !sheets?.includes(styleSheet)) sheets?.push(styleSheet);
  }
}
