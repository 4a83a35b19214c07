/**
 * Lit as far as a lazy file needs it: it writes templates, and the script that asked for it draws
 * them. The build of lazy files puts this in place of `lit`, so that no second copy of Lit comes
 * with them. Templates and `nothing` are the same for every copy of Lit; a test holds that.
 */
import type { TemplateResult } from 'lit';

export { adoptStyles, css, CSSResult, unsafeCSS } from '@lit/reactive-element/css-tag.js';

const tag =
  (kind: 1 | 2) =>
  (strings: TemplateStringsArray, ...values: unknown[]) =>
    ({ ['_$litType$']: kind, strings, values }) as TemplateResult;

export const html = tag(1);
export const svg = tag(2);
export const nothing = Symbol.for('lit-nothing');
export const noChange = Symbol.for('lit-noChange');
export const isServer = false;
