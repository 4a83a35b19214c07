/**
 * Styles of the table of sessions. All rows have the same height, so that only those in sight are
 * rendered.
 */
import { css } from 'lit';

/** In px; the style sheet says the same. */
export const rowHeight = 36;

export const gridStyles = css`
  :host {
    display: block;
  }
  .grid {
    position: relative;
    block-size: min(60vh, 640px);
    overflow: auto;
    border: 1px solid var(--edge);
    border-radius: 6px;
    background: var(--panel);
    font-size: 14px;
  }
  .grid:focus-visible {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }
  [role='row'] {
    display: flex;
    inline-size: max-content;
    block-size: 36px;
  }
  [role='gridcell'],
  [role='columnheader'] {
    position: relative;
    inline-size: 120px;
    padding: 8px;
    border-block-end: 1px solid var(--line);
    border-inline-end: 1px solid var(--line);
    overflow: hidden;
    line-height: 20px;
    white-space: nowrap;
    text-overflow: ellipsis;
  }
  .title,
  .speakers {
    inline-size: 260px;
  }
  .start,
  .end {
    inline-size: 76px;
  }
  .head {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    background: var(--tint);
    font-weight: 600;
  }
  .missing {
    background: light-dark(#fdf1d8, #3a2f14);
  }
  .chosen {
    background: var(--tint);
  }
  .active {
    outline: 2px solid var(--accent);
    outline-offset: -2px;
  }
  input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    padding: 8px;
    border: 0;
    outline: 2px solid var(--accent);
    outline-offset: -2px;
    color: inherit;
    background: light-dark(#ffffff, #12161b);
    font: inherit;
  }
  input[aria-invalid='true'] {
    outline-color: light-dark(#b3261e, #ff8a80);
  }
  @media (forced-colors: active) {
    .active {
      outline-color: Highlight;
    }
    .chosen {
      border: 1px dashed Highlight;
    }
  }
`;
