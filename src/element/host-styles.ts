/**
 * What every widget's shadow tree starts from. Two boxes share the work: the host keeps only what
 * lays it out among the page's elements, and `.root` cuts off what the page inherits into it.
 */
import { css } from 'lit';

export const hostStyles = css`
  :host {
    display: block !important;
    box-sizing: border-box;
    inline-size: 100%;
    max-inline-size: 100%;
    min-inline-size: 0;
    /* Without a size of its own a query container is 0 wide in flex, float and inline-block. */
    container-type: inline-size;
    contain-intrinsic-inline-size: 280px;
  }
  :host([hidden]) {
    display: none !important;
  }
  .root {
    /* The page's uppercase, letter-spacing, text-indent and 40 more inherit through the host. */
    all: initial;
    display: block;
    box-sizing: border-box;
    container-type: inline-size;
    contain-intrinsic-inline-size: 280px;
    direction: inherit;
    color-scheme: inherit;
    font-family: var(--conf-font, inherit);
    /* medium is the reader's own setting, whatever the page does to its root. */
    font-size: var(--conf-font-size, medium);
    line-height: 1.5;
    color: var(--_text);
    overflow-wrap: anywhere;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }
  .root.light {
    color-scheme: light;
  }
  .root.dark {
    color-scheme: dark;
  }
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
  /* Our own words and times run from left to right, also in a page that does not. */
  p,
  li,
  dt,
  dd,
  button,
  summary,
  label {
    unicode-bidi: plaintext;
  }
  time {
    direction: ltr;
    unicode-bidi: isolate;
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
  .notice {
    padding: var(--_space);
    color: var(--_muted);
    font-size: 0.875em;
  }
  ::slotted(script),
  ::slotted(template) {
    display: none;
  }
`;
