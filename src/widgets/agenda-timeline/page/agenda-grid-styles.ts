/**
 * The list's DOM as a grid of rooms. Not on upright paper, where a grid would be cut; there the
 * same DOM is the list that it is without these rules.
 */
import { css } from 'lit';

export const agendaGridStyles = css`
  .head {
    display: none;
  }
  @media screen, print and (orientation: landscape) {
    .grid .slots {
      --_room: 10em;
      display: grid;
      position: relative;
      grid-template-columns: max-content var(--_columns);
      grid-auto-rows: minmax(0.75em, auto);
      gap: 3px 6px;
    }
    .grid .slot,
    .grid .sessions,
    .grid .heads {
      display: contents;
    }
    .grid .head {
      display: block;
      grid-row: 1;
      grid-column: var(--_columns-at);
      position: sticky;
      inset-block-start: 0;
      z-index: 3;
      min-block-size: 2.75em;
      padding: 0.375em 0.5em;
      border: 0;
      border-block-end: 2px solid var(--_border);
      background: var(--_surface);
      font-weight: 600;
      font-size: 0.9375em;
      line-height: 1.2;
      text-align: start;
      cursor: pointer;
    }
    .grid .head:hover {
      text-decoration: underline;
    }
    .grid .slot::before {
      content: '';
      grid-row: var(--_rows);
      grid-column: 1 / -1;
      border-block-start: 1px solid var(--_border);
    }
    .grid .slot > .time {
      grid-row: var(--_rows);
      grid-column: 1;
      position: sticky;
      inset-block-start: 2.75em;
      inset-inline-start: 0;
      z-index: 2;
      align-self: start;
      padding-block: 0.25em;
      font-size: 0.9375em;
    }
    .grid .slot > .time {
      white-space: nowrap;
    }
    .grid .time .beside {
      display: block;
      margin: 0;
      font-size: 0.8125em;
    }
    .grid .session {
      grid-row: var(--_rows-at);
      grid-column: var(--_columns-at);
      z-index: 1;
      margin-block: 2px;
      padding: 0.375em 0.125em 0.5em 0.75em;
      padding-inline: 0.75em 0.125em;
      border: 1px solid var(--_border);
      background: var(--_surface);
      font-size: 0.9375em;
      content-visibility: visible;
    }
    .grid .session::before {
      inset-block: -1px;
      inset-inline-start: -1px;
      border-start-end-radius: 0;
      border-end-end-radius: 0;
      border-start-start-radius: calc(var(--_radius) / 2);
      border-end-start-radius: calc(var(--_radius) / 2);
    }
    .grid .session.kind-break {
      border-color: transparent;
      background: var(--_tint);
    }
    .grid .session-title {
      font-size: 1em;
      hyphens: auto;
      overflow-wrap: break-word;
    }
    .grid .affiliation,
    .grid .session:not(.across) .room {
      display: none;
    }
    .grid .people,
    .grid .facts,
    .grid .status {
      font-size: 0.8125em;
    }
    .grid .session-title,
    .grid .facts {
      padding-inline-end: 32px;
    }
    .grid .facts {
      padding-inline-end: 0;
    }
    /* What takes focus is scrolled clear of the heads and times that stick (WCAG 2.4.11). */
    .grid :is(.open, .favorite) {
      scroll-margin-block-start: 4em;
      scroll-margin-inline-start: 8em;
    }
    .grid .favorite {
      inline-size: 30px;
      block-size: 30px;
    }
    .grid .now-line {
      position: absolute;
      inset-inline: 0;
      inset-block-start: var(--_past, 0%);
      grid-row: var(--_rows-at, 1);
      grid-column: 1 / -1;
      z-index: 0;
      margin: 0;
      pointer-events: none;
    }
    /* A dot and a line; the words would lie over the times. */
    .grid .now-line span {
      inline-size: 9px;
      block-size: 9px;
      padding: 0;
      overflow: hidden;
      color: transparent;
      margin-block-start: -5px;
    }
    .grid .now-line::after {
      margin-block-start: -5px;
    }
    .grid .now-line {
      gap: 0;
    }
    .grid.scrolls .scroller {
      overflow: auto;
      max-block-size: calc(var(--_screen, 100svh) * 0.9);
    }
    .grid.scrolls .slot > .time {
      background: var(--_surface);
    }
  }
`;
