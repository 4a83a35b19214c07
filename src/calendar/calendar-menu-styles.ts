/** Styles of the “Add to calendar” menu. */
import { css } from '../widget/styles/sheet.js';

export const calendarMenuStyles = css`
  .calendar {
    position: relative;
  }
  .calendar summary {
    list-style: none;
  }
  .calendar summary::-webkit-details-marker {
    display: none;
  }
  .calendar summary::after {
    content: '';
    flex: none;
    inline-size: 0.45em;
    block-size: 0.45em;
    margin-inline-start: 0.6em;
    border: solid currentcolor;
    border-width: 0 2px 2px 0;
    rotate: 45deg;
    translate: 0 -0.15em;
  }
  .calendar[open] summary::after {
    rotate: 225deg;
    translate: 0 0.15em;
  }
  /* Over what is below it, which does not move; calendar-popover.ts lifts it over everything. */
  .menu {
    position: absolute;
    inset-block: calc(100% + 4px) auto;
    inset-inline: 0 auto;
    z-index: 3;
    display: grid;
    inline-size: max-content;
    max-inline-size: min(20em, 90vw);
    margin: 0;
    padding: 4px;
    border: 1px solid var(--_border);
    border-radius: min(var(--_button-radius), 12px);
    background: linear-gradient(var(--_ground), var(--_ground)) Canvas;
    box-shadow: 0 4px 16px rgb(0 0 0 / 0.16);
    color: var(--_text);
    font-size: 0.9375em;
  }
  .menu a {
    display: block;
    padding: 8px 12px;
    border-radius: 4px;
    text-decoration: none;
  }
  .menu a:hover,
  .menu a:focus-visible {
    background: var(--_tint);
    text-decoration: underline;
  }
`;
