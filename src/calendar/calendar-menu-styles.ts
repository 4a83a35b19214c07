import { css } from 'lit';

export const calendarMenuStyles = css`
  .calendar summary {
    list-style: none;
  }
  .calendar summary::-webkit-details-marker {
    display: none;
  }
  .calendar summary::after {
    content: '';
    inline-size: 0.45em;
    block-size: 0.45em;
    margin-inline-start: 0.6em;
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    rotate: 45deg;
    translate: 0 -0.15em;
  }
  .calendar[open] summary::after {
    rotate: 225deg;
    translate: 0 0.15em;
  }
  .menu {
    display: grid;
    gap: 0.125em;
    margin-block-start: 0.375em;
    padding: 0.375em;
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 0.75);
    background: var(--_surface);
  }
  .menu a {
    display: block;
    padding: 0.4em 0.75em;
    border-radius: 4px;
  }
  .menu a:hover {
    background: var(--_tint);
  }
`;
