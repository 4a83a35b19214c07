/**
 * Looks of a partner strip. Class names are neutral on purpose: filter lists hide what is called
 * after money, and their rules reach into shadow trees.
 */
import { css } from 'lit';

export const partnerStripStyles = css`
  .strip {
    display: grid;
    gap: calc(var(--_space) * 1.5);
    --_gap: calc(var(--_space) * 0.75);
  }
  .tier {
    display: grid;
    gap: var(--_gap);
  }
  .tier-title {
    font-size: 1em;
    color: var(--_muted);
  }
  .wall {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_gap);
  }
  .tile {
    display: grid;
    flex: none;
    inline-size: calc(var(--_width) + 34px);
    max-inline-size: 100%;
    block-size: calc(var(--_height) + 34px);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
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
    background: light-dark(#ffffff, #1b1f26);
  }
  .mark {
    display: grid;
    place-items: center;
    padding: 16px;
    min-inline-size: 0;
    min-block-size: 0;
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
    max-block-size: 100%;
    block-size: auto;
    object-fit: contain;
    overflow-wrap: normal;
  }
  .unsized {
    inline-size: 100%;
    block-size: 100%;
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
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 4;
    overflow: hidden;
  }
  a.mark:hover .name {
    text-decoration: underline;
  }
  .tools {
    display: flex;
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
    align-items: center;
    gap: var(--_gap);
    padding-inline-end: var(--_gap);
  }
  @container (inline-size < 26em) {
    .wall .tile {
      inline-size: calc(50% - var(--_gap) / 2);
    }
    .wall .mark {
      padding: 10px;
    }
  }
  @container (inline-size < 15em) {
    .wall .tile {
      inline-size: 100%;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .mono .logo {
      transition: none;
    }
  }
`;
