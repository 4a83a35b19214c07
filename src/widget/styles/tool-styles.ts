/** Looks of the small buttons beside what moves. */
import { css } from 'lit';

export const toolStyles = css`
  .tool {
    display: inline-grid;
    flex: none;
    place-content: center;
    inline-size: 36px;
    block-size: 36px;
    padding: 0;
    border: 1px solid var(--_border);
    border-radius: min(var(--_radius), 18px);
    background: var(--_surface);
    color: var(--_text);
    cursor: pointer;
  }
  .tool:hover {
    border-color: var(--_text);
  }
  .tool svg {
    inline-size: 20px;
    block-size: 20px;
    fill: currentcolor;
  }
`;
