import { css } from 'lit';

export const builderStyles = css`
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
    .page {
      padding: 24px 32px;
    }
    .columns {
      grid-template-columns: 360px minmax(0, 1fr);
      gap: 24px;
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
    .settings,
    section {
      padding: 12px;
    }
  }
  fieldset {
    min-inline-size: 0;
    margin: 0 0 16px;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
    margin-block-end: 8px;
    font-weight: 600;
  }
  .field {
    margin-block-end: 12px;
  }
  .field > label {
    display: block;
    margin-block-end: 4px;
    font-size: 15px;
  }
  .hint {
    display: block;
    margin: 4px 0 0;
    font-size: 14px;
    color: var(--soft);
    overflow-wrap: anywhere;
  }
  form > .hint {
    margin-block-end: 16px;
  }
  input:not([type='radio'], [type='checkbox']),
  select,
  textarea {
    display: block;
    inline-size: 100%;
    min-block-size: 40px;
    padding: 8px;
    color: inherit;
    background: light-dark(#ffffff, #12161b);
    border: 1px solid var(--edge);
    border-radius: 6px;
    font: inherit;
  }
  textarea {
    font:
      13px/1.5 ui-monospace,
      'DejaVu Sans Mono',
      Menlo,
      Consolas,
      monospace;
    resize: vertical;
  }
  input[type='radio'],
  input[type='checkbox'] {
    inline-size: 20px;
    block-size: 20px;
    margin: 2px;
    flex: none;
    accent-color: var(--accent);
  }
  .check {
    display: flex;
    gap: 8px;
    align-items: start;
  }
  .check > label {
    display: block;
    flex: 1;
    margin: 0;
    padding-block: 1px;
  }
  .pairs {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(140px, 1fr));
    gap: 0 12px;
    align-items: end;
  }
  .option {
    display: flex;
    gap: 8px;
    align-items: start;
    cursor: pointer;
  }
  .cards .choices {
    display: grid;
    gap: 8px;
  }
  .cards .option {
    padding: 8px;
    border: 1px solid var(--line);
    border-radius: 6px;
  }
  .cards .option-words {
    display: block;
  }
  .cards .hint {
    margin: 0;
  }
  .cards .option:has(:checked) {
    background: var(--tint);
    border-color: var(--accent);
  }
  .segments .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
  }
  .segments .option {
    min-block-size: 24px;
    align-items: center;
  }
  .segments legend {
    margin-block-end: 4px;
  }
  details {
    margin-block-end: 8px;
    border-block-start: 1px solid var(--line);
  }
  summary {
    padding-block: 10px;
    cursor: pointer;
    font-weight: 600;
  }
  .details-content {
    padding-block: 4px;
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
  .preview-tools {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 32px;
  }
  .preview-tools fieldset {
    margin-block-end: 8px;
  }
  .stage {
    overflow-x: auto;
    padding: 16px;
    border: 1px solid var(--line);
    border-radius: 6px;
  }
  .stage.light {
    color-scheme: light;
    color: #1b1f24;
    background: #ffffff;
  }
  .stage.dark {
    color-scheme: dark;
    color: #e8eaed;
    background: #0f1114;
  }
  .width-200 {
    inline-size: 200px;
  }
  .width-320 {
    inline-size: 320px;
  }
  .width-768 {
    inline-size: 768px;
  }
  .width-1400 {
    inline-size: 1400px;
  }
  .empty {
    margin: 16px 0;
    color: light-dark(#4d5866, #b3bbc6);
    text-align: center;
  }
  .tabs {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
    border-block-end: 1px solid var(--line);
  }
  [role='tab'] {
    padding-inline: 10px;
    color: inherit;
    border: 1px solid transparent;
    border-block-end: 3px solid transparent;
    border-radius: 6px 6px 0 0;
  }
  [role='tab'][aria-selected='true'] {
    color: var(--accent);
    border-block-end-color: var(--accent);
    font-weight: 600;
  }
  .panel {
    padding-block-start: 8px;
  }
  .code-file {
    margin-block-start: 8px;
    border: 1px solid var(--line);
    border-radius: 6px;
    background: var(--code);
  }
  .code-head {
    display: flex;
    gap: 8px;
    align-items: center;
    justify-content: space-between;
    padding: 6px 6px 6px 12px;
    border-block-end: 1px solid var(--line);
  }
  .code-name {
    font-size: 14px;
    color: var(--soft);
    overflow-wrap: anywhere;
  }
  pre {
    max-block-size: 320px;
    margin: 0;
    padding: 12px;
    overflow: auto;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    tab-size: 2;
  }
  code {
    font:
      13px/1.55 ui-monospace,
      'DejaVu Sans Mono',
      Menlo,
      Consolas,
      monospace;
  }
  .note {
    margin: 8px 0 0;
    font-size: 14px;
  }
  .warning {
    padding: 8px 12px;
    border-inline-start: 4px solid light-dark(#a35c00, #ffc766);
    background: light-dark(#fff4e0, #2b2413);
  }
  dl {
    margin: 0 0 8px;
  }
  dl > div {
    display: grid;
    grid-template-columns: minmax(96px, 1fr) 2fr;
    gap: 2px 12px;
    padding-block: 6px;
    border-block-end: 1px solid var(--line);
  }
  dt {
    color: var(--soft);
  }
  dd {
    margin: 0;
    overflow-wrap: anywhere;
  }
  .problems {
    display: grid;
    gap: 8px;
    max-block-size: 420px;
    margin: 8px 0 0;
    padding: 0;
    overflow: auto;
    list-style: none;
  }
  .problem {
    padding: 6px 0 6px 12px;
    border-inline-start: 4px solid light-dark(#0b4f8a, #8fc3f7);
    font-size: 15px;
  }
  .problem.error {
    border-color: light-dark(#a61b1b, #ff9c94);
  }
  .problem.warning {
    border-color: light-dark(#a35c00, #ffc766);
    background: none;
  }
  .problem-place {
    color: var(--soft);
    overflow-wrap: anywhere;
  }
  .problem-message {
    display: block;
    overflow-wrap: anywhere;
  }
  .announcement {
    position: sticky;
    inset-block-end: 0;
    z-index: 1;
  }
  .announcement:not(:empty) {
    margin: 8px auto;
    padding: 8px 16px;
    inline-size: fit-content;
    max-inline-size: calc(100% - 16px);
    color: var(--on-accent);
    background: var(--accent);
    border-radius: 6px;
  }
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
