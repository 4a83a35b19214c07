/**
 * A template tag for style sheets. Lit's own tag also refuses values that are no sheets, which ours
 * never have, and its error message was in each script.
 */
import { unsafeCSS, type CSSResult } from 'lit';

export const css = (strings: TemplateStringsArray, ...values: readonly CSSResult[]): CSSResult =>
  unsafeCSS(String.raw({ raw: strings }, ...values));
