/**
 * Styles that make a grid of rooms from the DOM of the list. They do not apply on upright paper,
 * where a grid would be cut off; there the list stays.
 */
import { css } from '../../../../widget/styles/sheet.js';

export const agendaGridStyles = css`
  .head {
    display: none;
  }
  @media screen, print and (orientation: landscape) {
    .grid {
      --_room: max(200px, 12.5em);
      /* Two lines of a room's name. */
      --_head: 48px;
    }
    .grid .slots {
      display: grid;
      position: relative;
      grid-template-columns: calc(var(--_times) * 0.9375 + 20px) var(--_columns);
      grid-template-rows: var(--_head);
      grid-auto-rows: minmax(12px, auto);
      gap: 4px 0;
    }
    .grid .slot,
    .grid .sessions,
    .grid .heads {
      display: contents;
    }
    /* Until it has its place in the grid, it would stand in the way of what has. */
    .grid .slot:not(.in-rows) {
      display: none;
    }
    /* Opaque, with a line below: what scrolls past goes behind them. */
    .grid .head {
      display: grid;
      align-content: center;
      grid-row: 1;
      grid-column: var(--_columns-at);
      position: sticky;
      inset-block-start: 0;
      z-index: 3;
      padding: 4px 13px;
      border: 0;
      border-block-end: 1px solid var(--_border);
      background: var(--_ground);
      font-weight: 600;
      font-size: 0.8125em;
      line-height: 1.4;
      text-align: start;
      cursor: pointer;
    }
    .grid .head > bdi {
      display: -webkit-box;
      overflow: hidden;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 2;
    }
    .grid .head:focus-visible {
      outline-offset: -2px;
    }
    /* The corner where heads and times meet. */
    .grid .heads::before {
      content: '';
      grid-area: 1 / 1;
      position: sticky;
      inset-block-start: 0;
      inset-inline-start: 0;
      z-index: 5;
      border-block-end: 1px solid var(--_border);
      background: var(--_ground);
    }
    /* As high as its rows, so that a label that sticks goes with them. */
    .grid .slot > .time {
      grid-row: var(--_rows);
      grid-column: 1;
      position: sticky;
      inset-inline-start: 0;
      z-index: 4;
      margin-block: -2px;
      padding-block: 8px 2px;
      font-size: 0.9375em;
      white-space: nowrap;
    }
    .grid.scrolls .slot > .time {
      background: var(--_ground);
    }
    .grid .label {
      position: sticky;
      inset-block-start: calc(var(--_head) + 8px);
    }
    .grid .time :is(.end, .beside, .weekday) {
      font-size: 0.8667em;
      white-space: normal;
    }
    .grid .weekday {
      display: block;
    }
    .grid .session {
      grid-row: var(--_rows-at);
      grid-column: var(--_columns-at);
      z-index: 1;
      min-inline-size: 0;
      margin: 0;
      margin-inline-end: 4px;
      padding: 6px 10px 8px;
      border: 1px solid var(--_border);
      border-inline-start: 3px solid var(--_track, var(--_border));
      background: var(--_surface);
    }
    .grid .session.now {
      border-color: var(--_now);
    }
    .grid .session.now::before {
      inset-block: -1px;
      inset-inline-start: -3px;
      border-radius: 0;
    }
    .grid .session.kind-plenary {
      border-color: transparent;
      border-inline-start-color: var(--_track, var(--_border));
      background: var(--_tint);
    }
    .grid .session.kind-break {
      align-content: center;
      border-color: transparent;
      background: none;
    }
    /* Its room says the head above. */
    .grid .session:not(.across) .badge + .room + ::before {
      content: none;
    }
    .grid .session-title {
      font-size: 0.9375em;
    }
    .grid .affiliation,
    .grid .session:not(.across) .room {
      display: none;
    }
    .grid .session:not(.kind-break) .session-title {
      padding-inline-end: 26px;
    }
    .grid .facts {
      padding-inline-end: 0;
    }
    /* What takes focus is scrolled clear of the heads and times that stick (WCAG 2.4.11). */
    .grid :is(.open, .favorite) {
      scroll-margin-block-start: 4.5em;
      scroll-margin-inline-start: 8em;
    }
    .grid .favorite {
      inset-block-start: 1px;
      inset-inline-end: 0;
      inline-size: 32px;
      block-size: 32px;
    }
    .grid .favorite::before {
      inset: 8px;
    }
    .grid .now-line {
      position: absolute;
      /* Its dot stands beside the times, not on them. */
      inset-inline: -9px 0;
      inset-block-start: var(--_past, 0%);
      grid-row: var(--_rows-at, 1);
      grid-column: 2 / -1;
      margin: 0;
      pointer-events: none;
    }
    /* A dot alone: words would lie over the times, and a line behind the sessions. */
    .grid .now-line span {
      inline-size: 9px;
      block-size: 9px;
      padding: 0;
      overflow: hidden;
      color: transparent;
      margin-block-start: -5px;
    }
    .grid .now-line::after {
      content: none;
    }
    .grid.scrolls .scroller {
      overflow: auto;
      max-block-size: calc(var(--_screen, 100svh) * 0.9);
    }
  }
`;
