/** A text of the data, marked with its language where that is known. */
import { html, nothing, type TemplateResult } from 'lit';
import { isServer } from './page/is-server.js';
import type { ChosenText } from '../model/values/localized-text.js';

/**
 * `lang` lets a screen reader speak a foreign name rightly (WCAG 3.1.2), `dir="auto"` keeps it in
 * order within a line that runs the other way. Written as the element's content, so that a page in
 * translation takes newer words (see `changingText`).
 */
export function textTemplate({ text, language }: ChosenText): TemplateResult | typeof nothing {
  if (text === '') return nothing;
  // A server writes no properties.
  if (isServer) return html`<bdi lang=${language || nothing}>${text}</bdi>`;
  return html`<bdi lang=${language || nothing} .textContent=${text}></bdi>`;
}

/**
 * Words that change while the page stands. Browsers translate a page by putting elements of theirs
 * in the place of text, and Lit would write on into text that is no longer there; the element
 * around it stays.
 */
export const changingText = (text: string): TemplateResult =>
  isServer ? html`<span>${text}</span>` : html`<span .textContent=${text}></span>`;

/** For the eye, and the same for the ear: signs and short units are not spoken, or letter by letter. */
export const heardTemplate = (seen: string, heard: string): TemplateResult =>
  html`<span aria-hidden="true">${changingText(seen)}</span
    ><span class="hidden-text">${changingText(heard)}</span>`;

/** The id of an element that names others: in their lists of ids, blanks are between two. */
export const nameId = (kind: string, id: string): string => `${kind}-${id.replace(/\s/g, '%20')}`;
