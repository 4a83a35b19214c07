import { css } from './sheet.js';

/** Styles of places that are kept free, and of content that shares a place with another. */
export const freePlaceStyles = css`
  .free {
    visibility: hidden;
  }
  .stacked {
    display: grid;
  }
  .stacked > * {
    grid-area: 1 / 1;
  }
`;
