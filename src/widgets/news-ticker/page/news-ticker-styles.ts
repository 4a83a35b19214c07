/** Styles of a news ticker: a quiet band whose height does not depend on the item that is shown. */
import { css } from '../../../widget/styles/sheet.js';

export const newsTickerStyles = css`
  .ticker {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    overflow: clip;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    line-height: 1.4667;
  }
  .items,
  .pinned,
  .more {
    grid-column: 1 / -1;
    min-inline-size: 0;
  }
  .pinned {
    grid-row: 1;
  }
  .stack,
  .window {
    grid-row: 2;
  }
  .tools {
    grid-area: 2 / 2;
    z-index: 1;
    display: flex;
    align-items: center;
    align-self: end;
    padding: 5px 8px;
  }
  .more {
    grid-row: 3;
    padding: 4px var(--_space) 8px;
    font-size: 0.8125em;
    line-height: 1.3846;
  }
  .more a {
    display: inline-block;
    min-block-size: 24px;
    padding-block: 3px;
  }
  .tool {
    inline-size: 32px;
    block-size: 32px;
  }
  .tool:dir(rtl) svg {
    scale: -1 1;
  }
  /* Chrome before 120. */
  @supports not selector(:dir(rtl)) {
    :host-context([dir='rtl']) .tool svg {
      scale: -1 1;
    }
  }
  .place {
    padding-inline: 4px;
    color: var(--_muted);
    font-size: 0.8125em;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .item {
    display: flex;
    align-items: start;
    gap: 8px;
    min-inline-size: 0;
    padding: 10px var(--_space);
    border-inline-start: 0 solid var(--_cancelled);
  }
  /* As large to the finger as the others, without making its line taller. */
  .item .tool {
    margin-block: -5px;
    margin-inline-end: -8px;
  }
  .item.urgent {
    padding-inline-start: calc(var(--_space) - 4px);
    border-inline-start-width: 4px;
    background: var(--_tint);
    background: color-mix(in srgb, var(--_cancelled) 9%, transparent);
  }
  .line {
    flex: auto;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    column-gap: var(--_space);
    min-inline-size: 0;
    text-wrap: pretty;
  }
  .headline {
    font-size: 0.9375em;
    font-weight: 600;
    hyphens: auto;
  }
  .headline a,
  .linked {
    color: var(--_text);
    text-decoration: underline;
    text-decoration-color: var(--_muted);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  .headline a:hover {
    color: var(--_link);
    text-decoration-color: currentcolor;
  }
  /* Below the headline, also where no date stands beside that. */
  .summary {
    grid-column: 1;
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .time {
    direction: inherit;
    display: grid;
    justify-self: start;
    color: var(--_muted);
    font-size: 0.8125em;
    line-height: 1.6923;
    font-variant-numeric: tabular-nums;
  }
  .age,
  .exact {
    grid-area: 1 / 1;
    justify-self: start;
  }
  .exact,
  .item:is(:hover, :focus-within) .age {
    opacity: 0;
  }
  .item:is(:hover, :focus-within) .exact {
    opacity: 1;
  }
  .label {
    display: inline-block;
    margin-inline-end: 4px;
    padding: 0 6px;
    border: 1px solid currentcolor;
    border-radius: min(var(--_radius), 6px);
    color: var(--_changed);
    font-size: 0.8125em;
    font-weight: 600;
    line-height: 1.3846;
  }
  .urgent .label {
    color: var(--_cancelled);
  }
  :is(.list, .pinned) .item + .item {
    border-block-start: 1px solid var(--_border);
  }
  .pinned:not(:nth-last-child(2)) {
    border-block-end: 1px solid var(--_border);
  }
  .stack {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    touch-action: pan-y;
  }
  .stack > .item {
    grid-area: 1 / 1;
  }
  .behind {
    visibility: hidden;
  }
  /* Of an archive the first hundred lines say how high the band is. */
  .behind:nth-child(n + 101) {
    content-visibility: hidden;
  }
  .window {
    overflow-x: auto;
    overflow-y: clip;
    scrollbar-width: none;
    overscroll-behavior-inline: contain;
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
    white-space: nowrap;
  }
  :is(.row, .copies) .line {
    display: flex;
    align-items: baseline;
  }
  .tools ~ .window {
    -webkit-mask-image: linear-gradient(
      90deg,
      transparent,
      #000 16px calc(100% - 16px),
      transparent
    );
  }
  /* In one row with the date, so that what a taller line needs is no empty band above them. */
  @container (inline-size < 36em) {
    .stack > .item {
      align-items: stretch;
    }
    .stack .line {
      align-content: space-between;
    }
    .tools ~ .stack .time {
      margin-block-start: 6px;
      padding-inline-end: 140px;
    }
  }
  /* Below the date, where both have no room. */
  @container (inline-size < 18em) {
    .tools {
      grid-area: 4 / 1 / auto / -1;
    }
    .tools ~ .stack .time {
      padding: 0;
    }
  }
  @container (inline-size >= 36em) {
    /* A column of dates, wide enough for most of them. */
    :is(.list, .pinned) .line {
      grid-template-columns: minmax(0, 1fr) minmax(8em, auto);
    }
    :is(.list, .pinned) .time {
      grid-area: 1 / 2;
    }
    :is(.list, .pinned) :is(.time, .time > *) {
      justify-self: end;
    }
    .step,
    .scroll {
      grid-template-columns: minmax(0, 1fr) auto auto;
      align-items: start;
    }
    .stack {
      grid-column: 1;
    }
    :is(.step, .scroll) .more {
      grid-area: 2 / 2;
      padding-block: 9px;
      padding-inline: 0 4px;
    }
    .tools {
      grid-column: 3;
      align-self: start;
    }
  }
  @container (inline-size >= 52em) {
    .stack .line {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .stack .time {
      grid-area: 1 / 2;
    }
    .stack .time > * {
      justify-self: end;
    }
  }
  /* On paper, and where no script will ever turn a line, all lines stand one below the other. */
  @media print, (scripting: none) {
    .tools,
    .tool {
      display: none;
    }
    .stack > .item {
      grid-area: auto;
      visibility: inherit;
      content-visibility: visible;
    }
  }
  @media print {
    .age {
      display: none;
    }
    .exact {
      opacity: 1;
    }
    .item {
      break-inside: avoid;
    }
    .tools ~ .window {
      overflow: visible;
      -webkit-mask-image: none;
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
`;
