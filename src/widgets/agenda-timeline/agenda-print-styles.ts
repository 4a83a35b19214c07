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
