/**
 * Shows a description as plain text at once, and with its markup when the lazy file for that has
 * loaded.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { plainText } from '../../../reading/text/plain-text.js';
import type { ChosenText } from '../../../model/values/localized-text.js';
import { buildRichText, hasMarkup } from './rich-text.js';
import type { RichTextPlace } from './safe-markup.js';

export class RichTexts {
  readonly #onReady: () => void;
  readonly #made = new Map<string, Element | undefined>();

  constructor(onReady: () => void) {
    this.#onReady = onReady;
  }

  template({ text, language }: ChosenText, place: RichTextPlace): TemplateResult | typeof nothing {
    if (text.trim() === '') return nothing;
    const made = hasMarkup(text) ? this.#make(text, place) : undefined;
    return html`<div class="rich ${made ? '' : 'plain'}" lang=${language || nothing} dir="auto">
      ${made ?? plainText(text)}
    </div>`;
  }

  /** Forgets the markup of another session. */
  clear(): void {
    this.#made.clear();
  }

  #make(text: string, place: RichTextPlace): Element | undefined {
    if (!this.#made.has(text)) {
      this.#made.set(text, undefined);
      void buildRichText(text, place).then((fragment) => {
        if (!fragment) return;
        // The nodes stay in one element, so that Lit can place the same element at each render.
        const box = document.createElement('div');
        box.append(fragment);
        this.#made.set(text, box);
        this.#onReady();
      });
    }
    return this.#made.get(text);
  }
}
