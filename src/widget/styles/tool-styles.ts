/** Styles of the small buttons beside a row that moves. */
import { css } from './sheet.js';

export const toolStyles = css`
  .tool {
    display: inline-grid;
    flex: none;
    place-content: center;
    inline-size: 36px;
    block-size: 36px;
    padding: 0;
    border: 1px solid transparent;
    border-radius: min(var(--_button-radius), 18px);
    background: none;
    color: var(--_muted);
    cursor: pointer;
  }
  .tool:hover {
    background: var(--_tint);
    color: var(--_text);
  }
`;
