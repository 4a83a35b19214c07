import { css } from './sheet.js';

/** Styles of space that is reserved, and of content that shares its space with other content. */
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
