/** Looks of a news ticker: a quiet band that keeps its height whatever it says. */
import { css } from 'lit';

export const newsTickerStyles = css`
  .ticker {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) / 2) var(--_space);
    padding: calc(var(--_space) / 2) var(--_space);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .tools {
    display: flex;
    align-items: center;
    gap: 6px;
  }
  .tool:dir(rtl) svg {
    scale: -1 1;
  }
  .place {
    margin-inline-start: 4px;
    color: var(--_muted);
    font-size: 0.8125em;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .plain {
    /* As large to the finger as the others, without making its line taller. */
    margin-block: -7px;
    margin-inline-end: -8px;
    border-color: transparent;
    background: none;
  }
  .item {
    display: flex;
    align-items: start;
    gap: calc(var(--_space) / 2);
    min-inline-size: 0;
  }
  .line {
    flex: auto;
    min-inline-size: 0;
  }
  .headline {
    font-weight: 600;
    line-height: 1.35;
    margin-inline-end: 0.5em;
  }
  .headline a,
  .linked {
    color: var(--_text);
    text-decoration: underline;
    text-decoration-color: color-mix(in srgb, currentcolor 35%, transparent);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  .headline a:hover {
    color: var(--_link);
    text-decoration-color: currentcolor;
  }
  .summary {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .time {
    display: inline-grid;
    color: var(--_muted);
    font-size: 0.8125em;
    font-variant-numeric: tabular-nums;
  }
  .age,
  .exact {
    grid-area: 1 / 1;
    justify-self: start;
    transition: opacity 0.15s;
  }
  .exact,
  .item:hover .age,
  .item:focus-within .age {
    opacity: 0;
  }
  .item:hover .exact,
  .item:focus-within .exact {
    opacity: 1;
  }
  .label {
    display: inline-block;
    margin-inline-end: 0.35em;
    padding: 0 0.5em;
    border: 1px solid currentcolor;
    border-radius: 4px;
    color: var(--_changed);
    font-size: 0.75em;
    font-weight: 700;
    line-height: 1.6;
    vertical-align: 0.1em;
  }
  .urgent .label {
    color: var(--_cancelled);
  }
  .list .items,
  .pinned {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 0.75);
  }
  .list .item + .item {
    border-block-start: 1px solid var(--_border);
    padding-block-start: calc(var(--_space) * 0.75);
  }
  .pinned {
    grid-row: 1;
    margin: calc(var(--_space) / -2) calc(var(--_space) * -1) 0;
    padding: calc(var(--_space) / 2) var(--_space);
    border-block-end: 1px solid var(--_border);
    border-start-start-radius: inherit;
    border-start-end-radius: inherit;
    background: color-mix(in srgb, var(--_cancelled) 7%, transparent);
  }
  .pinned:nth-last-child(2) {
    margin-block-end: calc(var(--_space) / -2);
    border-block-end: 0;
  }
  .stack {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-items: start;
    touch-action: pan-y;
  }
  .stack > .item {
    grid-area: 1 / 1;
  }
  .behind {
    visibility: hidden;
  }
  .window {
    overflow-x: auto;
    overflow-y: clip;
    scrollbar-width: none;
    overscroll-behavior-inline: contain;
    padding-block: 4px;
  }
  .window::-webkit-scrollbar {
    display: none;
  }
  .track {
    display: flex;
    inline-size: max-content;
  }
  .row,
  .copies {
    display: flex;
    gap: calc(var(--_space) * 2.5);
    padding-inline-end: calc(var(--_space) * 2.5);
    white-space: nowrap;
  }
  .more {
    font-size: 0.875em;
  }
  @container (inline-size >= 36em) {
    .step,
    .scroll {
      grid-template-columns: auto minmax(0, 1fr) auto;
      align-items: center;
    }
    .step > *,
    .scroll > * {
      grid-row: 2;
    }
    .step > .pinned,
    .scroll > .pinned {
      grid-row: 1;
      grid-column: 1 / -1;
    }
    .stack,
    .window {
      grid-column: 2;
    }
    .stack {
      align-items: center;
    }
    .step .more,
    .scroll .more {
      grid-column: 3;
    }
  }
  /* On paper, and where no script will ever turn a line, all lines stand one below the other. */
  @media print, (scripting: none) {
    .tools {
      display: none;
    }
    .stack > .item {
      grid-area: auto;
      visibility: visible;
    }
  }
  @media print {
    .window {
      overflow: visible;
    }
    .track,
    .row {
      inline-size: auto;
      flex-wrap: wrap;
      white-space: normal;
      translate: none !important;
    }
    .copies {
      display: none;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .age,
    .exact {
      transition: none;
    }
  }
`;
