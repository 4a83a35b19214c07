/** The list, and what list and grid share. */
import { css } from 'lit';

export const agendaStyles = css`
  .agenda {
    position: relative;
    display: grid;
    gap: var(--_space);
    grid-template-columns: minmax(0, 1fr);
    /* Text and what it stands on belong together, whatever the page's own ground. */
    padding: min(3cqi, var(--_space));
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .ruler {
    position: absolute;
    inset-inline: min(3cqi, var(--_space));
  }
  .clocks {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .clocks:empty {
    display: none;
  }
  .day + .day {
    margin-block-start: calc(var(--_space) * 2);
  }
  [hidden] {
    display: none !important;
  }
  .title {
    padding-block: 0.5em;
    font-size: 1.25em;
    letter-spacing: -0.01em;
  }
  /* Russian days begin small, headings do not. */
  .title::first-letter {
    text-transform: uppercase;
  }
  .ongoing {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    padding-block-end: 0.5em;
    color: var(--_muted);
    font-size: 0.875em;
  }
  .slot {
    border-block-start: 1px solid var(--_border);
    padding-block: calc(var(--_space) * 0.5);
  }
  /*
   * What is far from the screen is neither styled nor laid out, and Ctrl+F still finds it. A slot
   * with something hidden in it is styled all the same: what a browser skips as a whole, it gives
   * to assistive technology with all that is hidden in it.
   */
  .long .slot:not(.partial) {
    content-visibility: auto;
    contain-intrinsic-block-size: auto calc(var(--_shown, 4) * 90px);
  }
  .long .session {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 90px;
  }
  .slot > .time {
    font-variant-numeric: tabular-nums;
    padding-block: 0.375em;
  }
  .time .weekday,
  .time .beside {
    color: var(--_muted);
    font-weight: 400;
    font-size: 0.875em;
  }
  /* Wraps as a whole, and then between the time and whose it is. */
  .time .beside,
  .whose {
    display: inline-block;
  }
  .time .beside {
    margin-inline-start: 0.75em;
  }
  @container (min-width: 560px) {
    .list .slot {
      display: grid;
      grid-template-columns: 6.5em minmax(0, 1fr);
      column-gap: var(--_space);
    }
    .list .slot > .time {
      padding-block: 0.625em;
    }
    .list .time .beside {
      display: block;
      margin: 0;
    }
  }
`;
