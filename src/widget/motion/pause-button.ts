/**
 * The button that stops and starts movement. It is visible, stands first in order, and has a name
 * for assistive technology.
 */
import { html, type TemplateResult } from 'lit';
import type { Translate } from '../../intl/translate.js';
import { iconTemplate, playLines, pauseLines } from '../icon-template.js';

export interface PauseButton {
  readonly paused: boolean;
  readonly translate: Translate;
  readonly onToggle: () => void;
}

/** The name says what pressing does, so that there is no pressed state. */
export function pauseButtonTemplate({ paused, translate, onToggle }: PauseButton): TemplateResult {
  const name = paused
    ? translate('Start movement', { desc: 'Button that lets logos or news move again' })
    : translate('Stop movement', { desc: 'Button that stops moving logos or news' });
  return html`<button type="button" class="tool" part="pause" aria-label=${name} @click=${onToggle}>
    ${iconTemplate(paused ? playLines : pauseLines)}
  </button>`;
}
