/** The countdown's HTML: figures for the eye, one sentence at milestones for the ear. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Translate } from '../../intl/translate.js';
import type { Countdown } from './event-countdown.js';

export function countdownTemplate(
  countdown: Countdown | undefined,
  translate: Translate,
): TemplateResult | typeof nothing {
  if (!countdown) return nothing;
  const { days, hours, minutes } = countdown;
  const units: readonly (readonly [number, string])[] = [
    [days, translate('d', { desc: 'Unit of a countdown: days, as short as possible' })],
    [hours, translate('h', { desc: 'Unit of a countdown: hours, as short as possible' })],
    [minutes, translate('min', { desc: 'Unit of a countdown: minutes, short' })],
  ];
  return html`<div class="countdown" part="countdown">
    <p class="label">${translate('Starts in')}</p>
    <p role="timer">
      ${units.map(([value, unit], index) =>
        value > 0 || index > 0 ? html`<span class="unit"><b>${value}</b> ${unit}</span> ` : nothing,
      )}
    </p>
    <p class="hidden-text" role="status">${milestoneWords(countdown, translate)}</p>
  </div>`;
}

function milestoneWords({ milestone }: Countdown, translate: Translate): string {
  switch (milestone) {
    case 'week':
      return translate('Less than a week to go');
    case 'day':
      return translate('Less than a day to go');
    case 'hour':
      return translate('Less than an hour to go');
    case 'ten-minutes':
      return translate('Less than ten minutes to go');
    case undefined:
      return '';
  }
}
