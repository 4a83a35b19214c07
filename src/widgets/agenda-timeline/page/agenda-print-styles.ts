/** Paper: no controls, no colour of the screen's theme, nothing cut in two. */
import { css } from 'lit';

export const agendaPrintStyles = css`
  @media print {
    .root {
      color-scheme: light;
      font-size: 9pt;
      print-color-adjust: exact;
    }
    .toolbar,
    .favorite,
    .now-line,
    .badge.now {
      display: none;
    }
    .agenda {
      display: block;
      padding: 0;
    }
    .day + .day {
      break-before: page;
      margin: 0;
    }
    .title,
    .slot > .time {
      break-after: avoid;
    }
    .session,
    .long .session {
      break-inside: avoid;
      content-visibility: visible;
    }
    .long .slot {
      content-visibility: visible;
    }
    .session-title,
    .facts {
      padding-inline-end: 0;
    }
    .past .open {
      color: var(--_text);
    }
    .room,
    .track,
    .speaker {
      min-block-size: 0;
    }
    .open[href^='http']::after {
      content: ' <' attr(href) '>';
      color: var(--_muted);
      font-weight: 400;
      font-size: 0.8em;
      word-break: break-all;
    }
    .scroller {
      overflow: visible !important;
      max-block-size: none !important;
    }
    .head,
    .grid .slot > .time {
      position: static !important;
    }
  }
  @media print and (orientation: portrait) {
    /* A day of twenty-five sessions on one sheet, and short days share one. */
    .day {
      break-inside: avoid;
    }
    .day + .day {
      break-before: auto;
      margin-block-start: 8pt;
    }
    .slot {
      display: grid;
      grid-template-columns: 9em minmax(0, 1fr);
      column-gap: 1em;
      padding-block: 1pt;
    }
    .slot > .time,
    .session {
      padding-block: 1.5pt;
    }
    .slot > .time .beside {
      display: block;
      margin: 0;
    }
    .session::before {
      inset-block: 2pt;
    }
    .session-title {
      font-size: 1em;
    }
    .facts,
    .people {
      display: inline;
    }
  }
  @media print and (orientation: landscape) {
    /* No room for addresses between rooms. */
    .grid .open[href^='http']::after {
      content: none;
    }
    .grid {
      font-size: 7.5pt;
    }
    .grid .slots {
      --_room: 0px !important;
    }
  }
`;
