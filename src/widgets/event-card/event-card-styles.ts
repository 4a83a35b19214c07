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
  .badge {
    padding: 0.1em 0.6em;
    border: 1px solid currentColor;
    border-radius: calc(var(--_radius) / 2);
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 600;
  }
  .cancelled .badge {
    color: var(--_danger);
  }
  .postponed .badge,
  .rescheduled .badge,
  .moved-online .badge {
    color: var(--_warning);
  }
  .scheduled.live .badge,
  .scheduled.today .badge {
    color: var(--_success);
  }
  .cancelled .date,
  .cancelled .hours,
  .postponed .date,
  .postponed .hours {
    text-decoration: line-through;
  }
  .times time {
    font-weight: 600;
  }
  .facts {
    margin-inline-start: 0.4em;
  }
  .actions:not(:has(*)) {
    display: none;
  }
  .times .hours {
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
  .times .date + .hours::before {
    content: '· ';
  }
  .times .viewer,
  .times .previous,
  .zone,
  .address,
  .facts,
  .label,
  .registration,
  .price,
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
  .countdown .unit + .unit {
    margin-inline-start: 0.5em;
  }
  .countdown .unit b {
    font-size: 1.25em;
  }
  .languages {
    display: grid;
    gap: 0.25em;
    font-size: 0.9375em;
  }
  .languages div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5em;
  }
  .languages dt {
    color: var(--_muted);
  }
  .languages dt::after {
    content: ':';
  }
  .press {
    padding: calc(var(--_space) * 0.75);
    background: var(--_tint);
    border: 1px solid transparent;
    border-radius: calc(var(--_radius) * 0.75);
    font-size: 0.9375em;
  }
  .press .heading,
  .documents .heading {
    margin-block-end: 0.25em;
  }
  .links {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    margin-block-start: 0.25em;
  }
  .links a,
  .documents a,
  .venue p > a {
    display: inline-block;
    padding-block: 0.15em;
    min-block-size: 24px;
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
    .action::after,
    .documents a::after {
      content: ' <' attr(href) '>';
      font-weight: 400;
      word-break: break-all;
    }
  }
`;
