/**
 * The HTML of the countdown: figures to be seen, and at milestones one sentence for screen readers.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { isServer } from '../../../widget/page/is-server.js';
import { changingText } from '../../../widget/text-template.js';
import type { Translate } from '../../../intl/translate.js';
import type { EventCardModel } from '../event-card-view-model.js';
import { phaseWords } from './event-card-words.js';
import type { CountdownView, Milestone } from '../event-countdown.js';

/** The live region stays when the figures go, since it tells of the start too. */
export function countdownTemplate(
  model: EventCardModel,
  translate: Translate,
): TemplateResult | typeof nothing {
  const { countdown, milestone } = model;
  if (!milestone) return nothing;
  if (isServer) return countdown ? placeTemplate() : nothing;
  return html`${countdown ? figuresTemplate(countdown, translate) : nothing}
    <p class="hidden-text" role="status" .textContent=${milestoneWords(model, translate)}></p>`;
}

/** A server reserves the space of the figures, since its HTML is read at a later time. */
const placeTemplate = (): TemplateResult =>
  html`<div class="countdown" aria-hidden="true">
    <p class="label"> </p>
    <p role="timer">
      <span class="unit"><b> </b></span>
    </p>
  </div>`;

/**
 * The figures. Screen readers would spell the letters of short units, so that they get the units in
 * words.
 */
function figuresTemplate(
  { days, hours, minutes, figures, spoken }: CountdownView,
  translate: Translate,
): TemplateResult {
  const units: readonly (readonly [number | undefined, string | undefined, string])[] = [
    [
      days,
      figures.days,
      translate('d', { desc: 'Unit of a countdown: days, as short as possible' }),
    ],
    [
      hours,
      figures.hours,
      translate('h', { desc: 'Unit of a countdown: hours, as short as possible' }),
    ],
    [minutes, figures.minutes, translate('min', { desc: 'Unit of a countdown: minutes, short' })],
  ];
  // Leading zeros such as “0 h” are left out; the minutes are always there.
  const first = Math.max(
    0,
    units.findIndex(([value = 0]) => value > 0),
  );
  return html`<div class="countdown" part="countdown">
    <p class="label">${translate('Starts in')}</p>
    <p role="timer" aria-hidden=${spoken === '' ? nothing : 'true'}>
      ${units.map(([, figure, unit], index) =>
        figure !== undefined && index >= first
          ? html`<span class="unit"><b>${changingText(figure)}</b> ${changingText(unit)}</span> `
          : nothing,
      )}
    </p>
    ${spoken === '' ? nothing : html`<p class="hidden-text spoken">${changingText(spoken)}</p>`}
  </div>`;
}

function milestoneWords(model: EventCardModel, translate: Translate): string {
  const words: Readonly<Record<Milestone, string>> = {
    none: '',
    week: translate('Less than a week to go'),
    day: translate('Less than a day to go'),
    hour: translate('Less than an hour to go'),
    'ten-minutes': translate('Less than ten minutes to go'),
    live: phaseWords(model, translate),
  };
  return words[model.milestone ?? 'none'];
}
