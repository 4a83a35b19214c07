/** The icons: lines in a box of 16 by 16, in the colour of the text around them. */
import { html, type TemplateResult } from 'lit';

const circle = 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 1 0 0-13';

// Each icon is a constant, so that a widget's script has only those that it uses.
export const backLines = 'M10 3 5 8l5 5';
export const forwardLines = 'm6 3 5 5-5 5';
export const starLines =
  'm8 1.5 1.95 4.2 4.55.6-3.35 3.15.85 4.55L8 11.8 4 14l.85-4.55L1.5 6.3l4.55-.6z';
export const closeLines = 'm4 4 8 8m0-8-8 8';
export const pauseLines = 'M5.5 3.5v9m5-9v9';
export const playLines = 'M5 3v10l8-5z';
export const homeLines = 'M2 8l6-5.5L14 8M4 7v6.5h8V7';
export const clockLines = `${circle}M8 4.5V8l2 1.5`;

/** The icon of each kind of notice. */
export const noticeLines = {
  loading: clockLines,
  failed: `${circle}M8 4.75V8.5m0 2.7v.05`,
  empty: `${circle}M5.25 8h5.5`,
  note: `${circle}M8 7.5v3.75M8 4.8v.05`,
} as const;

export const iconTemplate = (lines: string): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d=${lines} /></svg>`;
