/**
 * Styles of a partner strip. Class names are neutral, since ad blockers hide elements whose names
 * speak of sponsors, also in shadow trees.
 */
import { css } from '../../widget/styles/sheet.js';

export const partnerStripStyles = css`
  .strip {
    /* Sheets keep their paper; all other colours are the visitor's own already. */
    forced-color-adjust: none;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
    padding: var(--_space);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    --_gap: 8px;
  }
  .tier {
    display: grid;
    gap: var(--_gap);
  }
  .tier-title {
    padding-block-end: 4px;
    border-block-end: 1px solid var(--_border);
    color: var(--_muted);
    font-size: 0.8125em;
    line-height: 1.3846;
    text-align: var(--conf-align, center);
  }
  .wall {
    display: flex;
    flex-wrap: wrap;
    justify-content: var(--conf-align, center);
    gap: var(--_gap);
  }
  .tile {
    display: grid;
    --_tile: calc(var(--_width) + 32px);
    flex: none;
    inline-size: var(--_tile);
    max-inline-size: 100%;
    min-block-size: calc(var(--_height) * 0.75 + 20px);
    border-radius: calc(var(--_radius) * 0.75);
    overflow: clip;
  }
  /* At least two beside each other; a long name takes the room of two rather than seven lines. */
  .wall .tile {
    --_tile: min(calc(var(--_width) + 32px), calc(50% - var(--_gap) / 2));
  }
  .tile.worded {
    inline-size: auto;
    min-inline-size: var(--_tile);
    max-inline-size: calc(var(--_tile) * 2 + var(--_gap));
  }
  .large {
    --_width: 200px;
    --_height: 96px;
  }
  .medium {
    --_width: 144px;
    --_height: 68px;
  }
  .small {
    --_width: 108px;
    --_height: 48px;
  }
  /*
   * One sheet of paper under a tier with a logo that is drawn for paper, so that all of a tier are
   * shown alike; on a light surface it is not needed.
   */
  .colour .paper {
    border-radius: calc(var(--_radius) * 0.75);
    background: var(--_plate);
    --_fade: var(--_night);
  }
  .colour .paper > * {
    --_day: #000;
    --_night: transparent;
    --_focus: #0b57a4;
  }
  .colour .on-dark {
    background: #1b1f26;
    --_focus: #8ec1ff;
  }
  /* The white that many a file has around its logo becomes the ground's tone. */
  .colour .on-light .logo {
    mix-blend-mode: multiply;
  }
  .colour .paper > * .name {
    color: #1a1d21;
  }
  /* The page's own colour, as far as it is dark enough for paper. */
  @supports (color: oklch(from red l c h)) {
    .colour .paper > * .name {
      color: oklch(from var(--_text) min(l, 0.35) c h);
    }
  }
  .mark {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    place-items: center;
    padding: 10px 16px;
    min-inline-size: 0;
    text-decoration: none;
    border-radius: inherit;
  }
  a.mark:hover {
    background: rgb(128 128 128 / 0.12);
  }
  a.mark:focus-visible {
    outline-offset: -2px;
  }
  .logo {
    grid-area: 1 / 1;
    max-inline-size: 100%;
    max-block-size: var(--_height);
    block-size: auto;
    object-fit: contain;
  }
  .unsized {
    inline-size: 100%;
    block-size: var(--_height);
    scale: var(--_scale, 1);
  }
  /* The page decides its theme in CSS, so the choice of file is made there as well. */
  .colour .for-light {
    -webkit-mask-image: linear-gradient(var(--_day) 0 0);
  }
  .colour .for-dark {
    -webkit-mask-image: linear-gradient(var(--_night) 0 0);
  }
  /* The filters are in the template: as much ink as a logo is dark, or light where it was drawn so. */
  .mono .logo {
    filter: url(#ink);
  }
  .mono .on-dark .logo {
    filter: url(#light-ink);
  }
  .mono .for-dark {
    display: none;
  }
  .inks {
    position: absolute;
  }
  .inks feFlood {
    flood-color: var(--_text);
  }
  .name {
    font-size: 0.9375em;
    font-weight: 600;
    line-height: 1.25;
    text-align: center;
    text-wrap: balance;
    hyphens: auto;
    color: var(--_text);
  }
  .large .name {
    font-size: 1.125em;
  }
  .small .name {
    font-size: 0.8125em;
  }
  a.mark:hover .name {
    text-decoration: underline;
  }
  .moved {
    display: flex;
    align-items: center;
    gap: var(--_gap);
  }
  .moved .tools {
    inline-size: 36px;
    block-size: 36px;
  }
  .window {
    flex: 1;
    min-inline-size: 0;
    overflow-x: auto;
    overflow-y: clip;
    scrollbar-width: none;
    overscroll-behavior-inline: contain;
  }
  /* What comes and goes at the edges of a moving row does so softly; paper has edges of its own. */
  .tools + .window {
    -webkit-mask-image: linear-gradient(
      90deg,
      var(--_fade, transparent),
      #000 24px calc(100% - 24px),
      var(--_fade, transparent)
    );
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
    gap: var(--_gap);
    padding-inline-end: var(--_gap);
  }
  @container (inline-size < 26em) {
    .wall .tile {
      min-block-size: calc(var(--_height) * 0.6 + 12px);
    }
    .moved .tile {
      --_tile: calc(var(--_width) * 0.75);
    }
    .mark {
      padding: 6px 8px;
    }
  }
  @container (inline-size < 15em) {
    .wall .tile {
      --_tile: 100%;
    }
  }
  @media print {
    .strip {
      border-color: #888;
    }
    .tier,
    .tile {
      break-inside: avoid;
    }
    .tools,
    .copies,
    .for-dark {
      display: none;
    }
    .moved {
      display: block;
    }
    .window {
      overflow: visible;
    }
    .colour .for-light,
    .tools + .window {
      -webkit-mask-image: none;
    }
    .track,
    .row {
      inline-size: auto;
      flex-wrap: wrap;
      translate: none !important;
    }
  }
`;
