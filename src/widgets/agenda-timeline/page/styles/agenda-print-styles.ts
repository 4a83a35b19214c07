/** Styles for print: no controls, no colours of the theme, no session cut in two. */
import { css } from '../../../../widget/styles/sheet.js';

export const agendaPrintStyles = css`
  @media print {
    .root {
      font-size: 9pt;
      -webkit-print-color-adjust: exact;
      print-color-adjust: exact;
    }
    .toolbar,
    .jump,
    .favorite,
    .now-line,
    .badge.now {
      display: none;
    }
    .agenda {
      display: block;
      padding: 0;
      border: 0;
    }
    .day-top,
    .slot > .time {
      break-after: avoid;
    }
    .session {
      break-inside: avoid;
      content-visibility: visible !important;
    }
    .session .session-title,
    .session .facts {
      padding-inline-end: 0;
    }
    .session.now::before {
      content: none;
    }
    .past :is(.open, .people, .status, .session-title),
    .past > .time {
      color: var(--_text);
    }
    .people .rest {
      position: relative;
      inline-size: auto;
      block-size: auto;
      margin: 0;
      overflow: visible;
      clip-path: none;
    }
    .people .more {
      display: none;
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
    .heads::before,
    .label,
    .grid .slot > .time {
      position: static !important;
    }
  }
  @media print and (orientation: portrait) {
    .day + .day {
      margin-block-start: 8pt;
    }
    .slot {
      display: grid;
      grid-template-columns: var(--_times) minmax(0, 1fr);
      column-gap: 1em;
      padding-block: 1pt;
    }
    .slot > .time,
    .session {
      padding-block: 1.5pt;
      margin: 0 !important;
    }
    .session-title {
      font-size: 1em;
    }
    .facts,
    .people {
      display: inline-flex;
      vertical-align: top;
      margin-inline-end: 1em;
    }
  }
  @media print and (orientation: landscape) {
    /* A sheet for each day of rooms side by side. */
    .grid .day + .day {
      break-before: page;
      margin: 0;
    }
    /* No room for addresses between rooms. */
    .grid .open[href^='http']::after {
      content: none;
    }
    .grid {
      --_room: 0px !important;
      --_head: auto;
      font-size: 7.5pt;
    }
  }
`;
