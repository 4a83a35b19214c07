/** Styles of a person's own programme, and of the panel to save and share it. */
import { css } from '../../../widget/styles/sheet.js';

export const myProgrammeStyles = css`
  .mine {
    display: grid;
    gap: 0.5em;
    margin-block: calc(var(--_space) * 0.5);
    padding: var(--_space);
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  .offer {
    border: 2px solid var(--_link);
  }
  .offered,
  .gaps ul {
    padding-inline-start: 1.25em;
    list-style: disc;
  }
  .clashes li,
  .clash {
    color: var(--_changed);
  }
  .clash {
    font-size: 0.8125em;
    line-height: 1.4;
  }
  /* A triangle with its mark cut out. */
  .clashes li::before,
  .clash::before {
    content: '';
    display: inline-block;
    inline-size: 1.1em;
    block-size: 1em;
    margin-inline-end: 0.4em;
    vertical-align: -0.1em;
    background: currentcolor;
    clip-path: polygon(
      evenodd,
      50% 0,
      100% 100%,
      0 100%,
      50% 0,
      44% 38%,
      56% 38%,
      54% 68%,
      46% 68%,
      44% 38%,
      45% 77%,
      55% 77%,
      55% 88%,
      45% 88%,
      45% 77%,
      44% 38%
    );
    forced-color-adjust: none;
  }
  .gaps summary {
    padding-block: 0.25em;
    font-weight: 600;
    cursor: pointer;
  }
  .along {
    grid-template-columns: repeat(auto-fit, minmax(min(16em, 100%), 1fr));
  }
  .along > * {
    display: grid;
    gap: 0.5em;
    align-content: start;
    justify-items: start;
  }
  .along-name {
    font-weight: 600;
  }
  .along li a {
    display: inline-block;
    padding-block: 0.25em;
  }
  .along .code {
    inline-size: min(100%, 14em);
    border-radius: 4px;
    forced-color-adjust: none;
  }
  .link-text {
    inline-size: 100%;
    min-block-size: 40px;
    padding: 0.25em 0.5em;
    border: 1px solid var(--_muted);
    border-radius: calc(var(--_radius) * 0.75);
    background: var(--_surface);
  }
  @media print {
    .mine {
      display: none;
    }
  }
`;
