/** Styles that come with a part loaded later. */
import type { CSSResult, LitElement } from 'lit';

/** Once per root, however often a part asks. */
export function adoptStyles({ renderRoot }: LitElement, styles: readonly CSSResult[]): void {
  if (!(renderRoot instanceof ShadowRoot)) return;
  const sheets = renderRoot.adoptedStyleSheets;
  for (const { styleSheet } of styles) {
    if (styleSheet && !sheets?.includes(styleSheet)) sheets?.push(styleSheet);
  }
}
