/** Styles of an event card's frame, picture, badges, times and place. */
import { css } from '../../../widget/styles/sheet.js';

export const eventCardStyles = css`
  .card {
    display: grid;
    background: var(--_surface);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  .body {
    display: grid;
    gap: 12px;
    align-content: start;
    padding: var(--_space);
    min-inline-size: 0;
    line-height: 1.4667;
  }
  /* Text is 15/22, what goes with it 13/18; the title has a size of its own. */
  .body > :not(#name) {
    font-size: 0.9375em;
  }
  .zone,
  .viewer,
  .previous,
  .address,
  .facts,
  .label,
  .actions .registration,
  .price,
  .venue .links,
  .online,
  .particulars dt,
  .mark + .name {
    font-size: 0.8667em;
    line-height: 1.3846;
    color: var(--_muted);
  }
  .image {
    inline-size: 100%;
    aspect-ratio: 2 / 1;
    max-block-size: 20em;
    overflow: clip;
    background: var(--_tint);
    /* As round as the space inside the card's border. */
    border-radius: calc(var(--_radius) - 1px) calc(var(--_radius) - 1px) 0 0;
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
    font-size: var(--_title-size);
    line-height: 1.2727;
    letter-spacing: -0.01em;
    hyphens: auto;
  }
  .title a {
    color: inherit;
    text-decoration: none;
  }
  .title a:hover {
    text-decoration: underline;
  }
  .status {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 4px 8px;
  }
  .badge {
    padding: 2px 8px;
    border: 1px solid currentcolor;
    border-radius: min(var(--_radius), 6px);
    color: var(--_muted);
    font-size: 0.8667em;
    line-height: 1.3846;
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
  .badge.today {
    color: var(--_now);
  }
  .badge.live {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  :is(.cancelled, .postponed) :is(.date, .hours) {
    text-decoration: line-through;
  }
  /* A dot stands between date and hours, and falls outside where they wrap. */
  .times p {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: 0.8em;
    overflow: clip;
  }
  .times time,
  .times time > [aria-hidden] {
    display: contents;
    direction: inherit;
    font-weight: 600;
  }
  .date,
  .hours,
  .place {
    unicode-bidi: plaintext;
  }
  .times .date::first-letter {
    text-transform: uppercase;
  }
  .times .hours {
    position: relative;
    font-variant-numeric: tabular-nums;
  }
  .times .date + .hours::before {
    content: '·';
    position: absolute;
    inset-inline-start: -0.53em;
  }
  .times > * + * {
    margin-block-start: 4px;
  }
  .times .viewer time > * {
    font-weight: 400;
  }
  .times .viewer .zone {
    font-size: 1em;
  }
  .where {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: 12px;
  }
  .place {
    font-weight: 600;
  }
  /* Prose reads from its own side, in whatever page. */
  .description {
    display: grid;
    gap: 8px;
    text-align: start;
    max-inline-size: 68ch;
  }
  .description p {
    text-align: inherit;
  }
  /* Their letters say how the line runs that they are in. */
  .description bdi,
  .place bdi {
    unicode-bidi: normal;
  }
  .countdown {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.75em;
    font-variant-numeric: tabular-nums;
  }
  .unit + .unit {
    margin-inline-start: 0.25em;
  }
  .countdown b {
    font-weight: 600;
  }
  .compact .body {
    gap: 0 var(--_space);
    padding: 12px var(--_space);
  }
  .compact .body > * + * {
    margin-block-start: 6px;
  }
  .compact .body > .actions {
    margin-block-start: 12px;
  }
  .compact .title {
    font-size: 1.0625em;
    line-height: 1.4118;
  }
  /* Long words of long languages. */
  @container (max-width: 240px) {
    .title {
      font-size: calc(var(--_title-size) * 0.82);
    }
  }
  @container (min-width: 560px) {
    .row.pictured {
      grid-template-columns: minmax(0, 30%) minmax(0, 1fr);
      padding: var(--_space);
      column-gap: var(--_space);
    }
    .row .image {
      aspect-ratio: 1;
      border-radius: calc(var(--_radius) * 0.75);
    }
    .row.pictured .body {
      padding: 0;
    }
    .compact .body {
      grid-template-columns: minmax(0, 1fr) fit-content(45%);
    }
    .compact .body > * {
      grid-column: 1;
    }
    .compact .body > .actions {
      margin: 0;
      grid-column: 2;
      grid-row: 1 / span 6;
      align-self: center;
      justify-content: end;
    }
    .compact .registration {
      text-align: end;
    }
  }
  @container (min-width: 760px) {
    .card:not(.compact, .row) .body {
      padding: calc(var(--_space) * 1.5);
    }
  }
  @container (min-width: 960px) {
    .row .image {
      aspect-ratio: 16 / 9;
    }
  }
  @media print {
    .countdown {
      display: none;
    }
    .card {
      break-inside: avoid;
      border-color: #888;
    }
  }
`;
