/** The button that stops and starts movement: visible, first in order, words for who hears it. */
import { html, type TemplateResult } from 'lit';
import type { Translate } from '../../intl/translate.js';
import { iconTemplate, playLines, pauseLines } from '../icon-template.js';

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
    ${iconTemplate(paused ? playLines : pauseLines)}
  </button>`;
}
