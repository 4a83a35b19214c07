import { css } from 'lit';

export const eventCardStyles = css`
  .card {
    display: grid;
    overflow: clip;
    background: var(--_surface);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  .body {
    display: grid;
    gap: calc(var(--_space) * 0.75);
    align-content: start;
    padding: var(--_space);
    min-inline-size: 0;
  }
  .image {
    background: var(--_tint);
    box-sizing: border-box;
    aspect-ratio: 2 / 1;
    max-block-size: 22em;
  }
  .image img {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  .image.broken {
    display: grid;
    place-items: center;
    padding: var(--_space);
    color: var(--_muted);
  }
  .title {
    font-size: 1.375em;
    line-height: 1.2;
    letter-spacing: -0.01em;
  }
  .title a {
    color: inherit;
    text-decoration: none;
  }
  .title a:hover {
    text-decoration: underline;
  }
  .status,
  .times p {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.5em;
  }
  .status {
    row-gap: 0.3em;
  }
  .badge {
    padding: 0.1em 0.6em;
    border: 1px solid currentColor;
    border-radius: calc(var(--_radius) / 2);
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 600;
  }
  .badge.cancelled {
    color: var(--_cancelled);
  }
  .badge.postponed,
  .badge.rescheduled,
  .badge.moved-online {
    color: var(--_changed);
  }
  .badge.live,
  .badge.today {
    color: var(--_now);
  }
  .cancelled .date,
  .cancelled .hours,
  .postponed .date,
  .postponed .hours {
    text-decoration: line-through;
  }
  /* A dot stands between date and hours, and falls outside where they wrap. */
  .times time {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1em;
    overflow: clip;
    font-weight: 600;
  }
  .times .date::first-letter {
    text-transform: uppercase;
  }
  .actions:not(:has(*)) {
    display: none;
  }
  .times .hours {
    position: relative;
    font-variant-numeric: tabular-nums;
  }
  .times .hours::before {
    content: '·';
    position: absolute;
    inset-inline-start: -0.65em;
  }
  .times .viewer,
  .times .previous,
  .zone,
  .address,
  .facts,
  .label,
  .registration,
  .price,
  .venue .links,
  .online {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .times .viewer time {
    font-weight: 400;
  }
  .times .viewer .zone {
    font-size: 1em;
  }
  .venue .place {
    font-weight: 600;
  }
  .venue .address {
    display: block;
  }
  /* Prose reads from its own side, in whatever page. */
  .description {
    text-align: start;
  }
  .countdown {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.75em;
    font-variant-numeric: tabular-nums;
  }
  .countdown [role='timer'] {
    display: flex;
    gap: 0.5em;
    direction: ltr;
  }
  .countdown .unit b {
    font-size: 1.25em;
  }
  /* Empty it takes no room, yet is there to speak. */
  .actions > [role='status']:empty {
    position: absolute;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 0.75em;
    padding-block-start: 0.25em;
  }
  .registration,
  .price {
    flex-basis: 100%;
  }
  .action,
  .tool {
    display: inline-flex;
    align-items: center;
    min-block-size: 2.75em;
    padding: 0.4em 1.1em;
    border: 1px solid var(--_accent);
    border-radius: calc(var(--_radius) * 0.75);
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
  }
  .action.details,
  .tool {
    background: transparent;
    border-color: var(--_border);
    color: var(--_link);
  }
  .action:hover,
  .tool:hover {
    text-decoration: underline;
  }
  .compact .body {
    gap: 0.375em;
    padding: calc(var(--_space) * 0.75);
  }
  .compact .title {
    font-size: 1.0625em;
  }
  @container (max-width: 320px) {
    .action,
    .tool,
    .calendar {
      flex: 1 1 100%;
      justify-content: center;
    }
    .calendar .tool {
      inline-size: 100%;
    }
  }
  @container (min-width: 560px) {
    .row:has(.image) {
      grid-template-columns: minmax(180px, 2fr) 5fr;
    }
    .row .image {
      aspect-ratio: auto;
      max-block-size: none;
      min-block-size: 100%;
    }
    .row .image img {
      position: relative;
    }
    .compact .body {
      grid-template-columns: minmax(0, 1fr) fit-content(45%);
      column-gap: var(--_space);
    }
    .compact .body > * {
      grid-column: 1;
    }
    .compact .actions {
      grid-column: 2;
      grid-row: 1 / span 6;
      align-self: center;
    }
  }
  @container (min-width: 760px) {
    .card:not(.compact) .body {
      padding: calc(var(--_space) * 1.5);
    }
    .title {
      font-size: 1.625em;
    }
    .description {
      max-inline-size: 68ch;
    }
  }
  @media (forced-colors: active) {
    .action {
      border-color: LinkText;
      forced-color-adjust: none;
    }
  }
  @media print {
    .actions .tool,
    .actions .calendar,
    .countdown {
      display: none;
    }
    .card {
      break-inside: avoid;
      border-color: #888;
    }
    /* Ink on paper, and an address to type. */
    .action {
      column-gap: 0.5em;
      background: none;
      color: inherit;
      border-color: #888;
    }
    .action::after {
      content: ' <' attr(href) '>';
      font-weight: 400;
      word-break: break-all;
    }
  }
`;
