/** Shapes of the ticker's buttons, in a box of 24 by 24. */
import { svg } from 'lit';

export const backShape = svg`<path d="M15.4 7.4 14 6l-6 6 6 6 1.4-1.4-4.6-4.6z" />`;
export const forwardShape = svg`<path d="M8.6 16.6 10 18l6-6-6-6-1.4 1.4 4.6 4.6z" />`;
export const crossShape = svg`<path d="M18 7.4 16.6 6 12 10.6 7.4 6 6 7.4l4.6 4.6L6 16.6 7.4 18l4.6-4.6 4.6 4.6 1.4-1.4-4.6-4.6z" />`;
