/** Styles of the page: colours, columns, buttons. */
import { css, type CSSResultGroup } from 'lit';
import { fieldStyles } from './settings/field-styles.js';
import { resultStyles } from './result-styles.js';

const pageStyles = css`
  :host {
    display: block;
    min-block-size: 100vh;
    container-type: inline-size;
    color-scheme: light dark;
    color: light-dark(#1b222c, #e9ecf0);
    background: light-dark(#f3f5f8, #101317);
    font:
      16px/1.5 'Segoe UI',
      'Noto Sans',
      Roboto,
      'Helvetica Neue',
      Arial,
      sans-serif;
    --line: light-dark(#cfd6de, #3a424d);
    --edge: light-dark(#737d89, #8a94a1);
    --panel: light-dark(#ffffff, #191d23);
    --soft: light-dark(#4d5866, #b3bbc6);
    --accent: light-dark(#0b4f8a, #8fc3f7);
    --on-accent: light-dark(#ffffff, #0d1117);
    --tint: light-dark(#e6eef6, #1d2c3b);
    --code: light-dark(#f6f8fa, #12161b);
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  .page {
    max-inline-size: 1440px;
    margin-inline: auto;
    padding: 16px;
  }
  header {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 32px;
    align-items: start;
    justify-content: space-between;
    margin-block-end: 16px;
  }
  header > div {
    flex: 1 1 320px;
  }
  h1,
  h2 {
    margin: 0;
    line-height: 1.25;
    text-wrap: balance;
  }
  h1 {
    font-size: 28px;
    font-weight: 650;
  }
  h2 {
    font-size: 18px;
    font-weight: 650;
    margin-block-end: 8px;
  }
  .around {
    display: flex;
    gap: 4px 16px;
    margin: 0 0 8px;
  }
  .around a {
    color: var(--accent);
  }
  .intro {
    max-inline-size: 68ch;
    margin-block: 4px 0;
    color: var(--soft);
  }
  .columns {
    display: grid;
    gap: 16px;
    grid-template-columns: minmax(0, 1fr);
    align-items: start;
  }
  .settings,
  section {
    min-inline-size: 0;
    padding: 16px;
    background: var(--panel);
    border: 1px solid var(--line);
    border-radius: 8px;
  }
  .results {
    display: grid;
    gap: 16px;
    grid-template-columns: minmax(0, 1fr);
  }
  @container (min-inline-size: 960px) {
    .to-code {
      display: none;
    }
    .page {
      padding: 24px 32px;
    }
    .columns {
      grid-template-columns: 360px minmax(0, 1fr);
      gap: 24px;
    }
    .settings {
      position: sticky;
      inset-block-start: 16px;
      max-block-size: calc(100vh - 32px);
      overflow-y: auto;
    }
    .two {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      gap: 16px;
      align-items: start;
    }
  }
  @container (max-inline-size: 959.98px) {
    .two {
      display: grid;
      gap: 16px;
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @container (max-inline-size: 479.98px) {
    .page {
      padding: 8px;
    }
    h1 {
      font-size: 24px;
    }
    .languages button {
      padding-inline: 8px;
      font-size: 14px;
    }
    .settings,
    section {
      padding: 12px;
    }
  }
  button {
    min-block-size: 36px;
    padding: 6px 14px;
    color: var(--accent);
    background: transparent;
    border: 1px solid var(--accent);
    border-radius: 6px;
    font: inherit;
    font-size: 15px;
    cursor: pointer;
  }
  button:hover {
    background: var(--tint);
  }
  button.quiet {
    border-color: transparent;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin: 16px 0 0;
  }
  :focus-visible {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }
  .languages {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .languages button[aria-pressed='true'] {
    color: var(--on-accent);
    background: var(--accent);
  }
`;

const forcedColours = css`
  @media (forced-colors: active) {
    .cards .option:has(:checked),
    [role='tab'][aria-selected='true'],
    .languages button[aria-pressed='true'] {
      border-color: Highlight;
    }
    .languages button[aria-pressed='true'] {
      forced-color-adjust: none;
      color: HighlightText;
      background: Highlight;
    }
    .announcement:not(:empty) {
      border: 1px solid CanvasText;
    }
  }
`;

export const builderStyles: CSSResultGroup = [pageStyles, fieldStyles, resultStyles, forcedColours];
