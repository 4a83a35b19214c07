/** The button that stops and starts movement: visible, first in order, words for who hears it. */
import { html, svg, type TemplateResult } from 'lit';
import type { Translate } from '../../intl/translate.js';

const pauseShape = svg`<path d="M7 5h3v14H7zM14 5h3v14h-3z" />`;
const playShape = svg`<path d="M8 5v14l11-7z" />`;

export interface PauseButton {
  readonly paused: boolean;
  readonly translate: Translate;
  readonly onToggle: () => void;
}

/** The name says what pressing does, so there is no pressed state beside it. */
export function pauseButtonTemplate({ paused, translate, onToggle }: PauseButton): TemplateResult {
  const name = paused
    ? translate('Start movement', { desc: 'Button that lets logos or news move again' })
    : translate('Stop movement', { desc: 'Button that stops moving logos or news' });
  return html`<button type="button" class="tool" part="pause" aria-label=${name} @click=${onToggle}>
    ${iconTemplate(paused ? playShape : pauseShape)}
  </button>`;
}

export function iconTemplate(shape: unknown): TemplateResult {
  return html`<svg viewBox="0 0 24 24" aria-hidden="true">${shape}</svg>`;
}
