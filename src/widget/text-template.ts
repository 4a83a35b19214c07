/** A text of the data, marked with its language where that is known. */
import { html, nothing, type TemplateResult } from 'lit';
import { isServer } from './page/is-server.js';
import type { ChosenText } from '../model/values/localized-text.js';

/**
 * `lang` lets a screen reader pronounce a foreign name (WCAG 3.1.2), `dir="auto"` keeps it in order
 * within a line in the other direction. The text is set as the element's content, so that it can
 * change on a page that the browser translates (see `changingText`).
 */
export function textTemplate({ text, language }: ChosenText): TemplateResult | typeof nothing {
  if (text === '') return nothing;
  // A server cannot set properties.
  if (isServer) return html`<bdi lang=${language || nothing}>${text}</bdi>`;
  return html`<bdi lang=${language || nothing} .textContent=${text}></bdi>`;
}

/**
 * Words that may change later. A browser that translates the page replaces text nodes by elements
 * of its own, and Lit would write into a text node that is no longer on the page; the element
 * around it stays.
 */
export const changingText = (text: string): TemplateResult =>
  isServer ? html`<span>${text}</span>` : html`<span .textContent=${text}></span>`;

/**
 * Shows `seen` and has `heard` read aloud, since screen readers skip signs and spell short units.
 */
export const heardTemplate = (seen: string, heard: string): TemplateResult =>
  html`<span aria-hidden="true">${changingText(seen)}</span
    ><span class="hidden-text">${changingText(heard)}</span>`;

/** The id of an element that names others: in their lists of ids, blanks are between two. */
export const nameId = (kind: string, id: string): string => `${kind}-${id.replace(/\s/g, '%20')}`;
