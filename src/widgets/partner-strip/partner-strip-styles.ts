/**
 * Looks of a partner strip. Class names are neutral on purpose: filter lists hide what is called
 * after money, and their rules reach into shadow trees.
 */
import { css } from 'lit';

export const partnerStripStyles = css`
  .strip {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
    padding: var(--_space);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    --_gap: calc(var(--_space) / 2);
  }
  .tier {
    display: grid;
    gap: var(--_gap);
  }
  .tier-title {
    color: var(--_muted);
    text-align: center;
  }
  .wall {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: var(--_gap);
  }
  .tile {
    display: grid;
    flex: none;
    inline-size: calc(var(--_width) + 32px);
    max-inline-size: 100%;
    min-block-size: calc(var(--_height) + 20px);
    border-radius: calc(var(--_radius) * 0.75);
    overflow: clip;
    forced-color-adjust: none;
  }
  .large {
    --_width: 184px;
    --_height: 88px;
  }
  .medium {
    --_width: 144px;
    --_height: 68px;
  }
  .small {
    --_width: 112px;
    --_height: 52px;
  }
  /* Grounds are fixed colours: a logo is drawn for one, whatever the page's palette. */
  .on-light {
    background: #ffffff;
    color-scheme: light;
  }
  .on-dark {
    background: #1b1f26;
    color-scheme: dark;
  }
  .on-theme {
    background: light-dark(#ffffff, #20252d);
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
    background: color-mix(in srgb, currentcolor 6%, transparent);
  }
  a.mark:focus-visible {
    outline-offset: -4px;
    outline-color: light-dark(#0b57a4, #8ec1ff);
    border-radius: var(--_radius);
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
  .for-light {
    mask-image: linear-gradient(light-dark(#000, transparent) 0 0);
  }
  .for-dark {
    mask-image: linear-gradient(light-dark(transparent, #000) 0 0);
  }
  .mono .logo {
    filter: grayscale(1);
    transition: filter 0.2s;
  }
  .mono .mark:hover .logo,
  .mono .mark:focus-visible .logo {
    filter: none;
  }
  .name {
    font-size: 0.875em;
    font-weight: 600;
    line-height: 1.25;
    text-align: center;
    text-wrap: balance;
    color: light-dark(#1a1d21, #eceef1);
  }
  a.mark:hover .name {
    text-decoration: underline;
  }
  .moved {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: center;
    gap: var(--_gap);
  }
  .tools {
    inline-size: 36px;
    block-size: 36px;
  }
  .window:only-child {
    grid-column: 1 / -1;
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
    gap: var(--_gap);
    padding-inline-end: var(--_gap);
  }
  @container (inline-size < 26em) {
    .wall .tile {
      inline-size: calc(50% - var(--_gap) / 2);
      min-block-size: calc(var(--_height) + 12px);
    }
    .moved .tile {
      inline-size: calc(var(--_width) * 0.75);
    }
    .mark {
      padding: 6px 8px;
    }
  }
  @container (inline-size < 15em) {
    .wall .tile {
      inline-size: 100%;
    }
  }
  @media print {
    .tools,
    .copies {
      display: none;
    }
    .window {
      overflow: visible;
    }
    .track,
    .row {
      inline-size: auto;
      flex-wrap: wrap;
      translate: none !important;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .mono .logo {
      transition: none;
    }
  }
`;
