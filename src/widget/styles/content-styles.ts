/** Base styles for the content of every widget: boxes, headings, links and focus. */
import { css } from './sheet.js';

export const contentStyles = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  ol,
  dl,
  dd,
  figure {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    font-size: 1em;
    font-weight: 600;
    line-height: 1.25;
    text-wrap: balance;
  }
  button,
  input,
  select {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }
  a {
    color: var(--_link);
    text-underline-offset: 0.15em;
  }
  a,
  button,
  summary {
    touch-action: manipulation;
  }
  :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
    border-radius: 2px;
  }
  /* Our words and times run as their own language does, also in a page that does not. */
  p,
  li,
  dt,
  dd,
  button,
  summary,
  label {
    unicode-bidi: plaintext;
  }
  /* They stand where the page's lines begin, all the same. */
  p,
  li,
  dt,
  dd {
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  /* What has no letters reads from the left as well. */
  time {
    direction: ltr;
    unicode-bidi: plaintext;
  }
  .icon {
    flex: none;
    inline-size: 16px;
    block-size: 16px;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .hidden-text {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
