/**
 * `lit` as lazy files have it: what is lent, and sheets of their own. Apart from `lent.ts`, since
 * Lit's sheets ask the page what it can do, also in a file without any.
 */
export { adoptStyles, css, CSSResult, unsafeCSS } from '@lit/reactive-element/css-tag.js';
export * from './lent.js';
