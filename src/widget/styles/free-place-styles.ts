import { css } from './sheet.js';

/** What keeps its place without being seen, and what shares a place with it. */
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
