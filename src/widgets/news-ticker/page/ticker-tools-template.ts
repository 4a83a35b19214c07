/** The ticker's buttons, stopping movement first. Pure: state and words in, template out. */
import { html, nothing, type TemplateResult } from 'lit';
import { iconTemplate, icons } from '../../../widget/icon-template.js';
import { pauseButtonTemplate } from '../../../widget/motion/pause-button.js';
import type { NewsTickerFrame } from './news-ticker-template.js';

export function tickerToolsTemplate(
  count: number,
  { mode, movement, translate }: NewsTickerFrame,
): TemplateResult {
  const { moves, paused, steps, onToggle } = movement;
  const isStepping = mode === 'step' && count > 1;
  return html`<div class="tools">
    ${moves ? pauseButtonTemplate({ paused, translate, onToggle }) : nothing}
    ${
      isStepping
        ? html`<button
              type="button"
              class="tool"
              part="previous"
              aria-label=${translate('Previous news', { desc: 'Button of the news ticker' })}
              @click=${() => steps.turn(-1)}
            >
              ${iconTemplate(icons.back)}
            </button>
            <button
              type="button"
              class="tool"
              part="next"
              aria-label=${translate('Next news', { desc: 'Button of the news ticker' })}
              @click=${() => steps.turn(1)}
            >
              ${iconTemplate(icons.forward)}
            </button>
            <span class="place" aria-hidden="true"
              >${movement.figure(steps.index + 1)}/${movement.figure(count)}</span
            >`
        : nothing
    }
  </div>`;
}
