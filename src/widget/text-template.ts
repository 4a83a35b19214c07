/** A text of the data, marked with its language where that is known. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ChosenText } from '../model/localized-text.js';

/**
 * `lang` lets a screen reader speak a foreign name rightly (WCAG 3.1.2), `dir="auto"` keeps it in
 * order within a line that runs the other way.
 */
export function textTemplate({ text, language }: ChosenText): TemplateResult | typeof nothing {
  if (text === '') return nothing;
  return html`<bdi lang=${language || nothing}>${text}</bdi>`;
}
