/**
 * Stands in for `lit` in lazy files: functions that the script lends, and style sheets of the
 * file's own. It is apart from `lent.ts`, since Lit's code for sheets examines the page when it is
 * imported.
 */
export { unsafeCSS } from '@lit/reactive-element/css-tag.js';
export * from './lent.js';
