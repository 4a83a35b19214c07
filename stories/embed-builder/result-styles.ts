/** Styles of preview, code, problems and figures. */
import { css } from 'lit';

export const resultStyles = css`
  .preview-tools {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 32px;
  }
  .preview-tools fieldset {
    margin-block-end: 8px;
  }
  .stage {
    max-block-size: 620px;
    overflow: auto;
    resize: vertical;
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
  .prose code {
    font: inherit;
    font-size: 15px;
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
    max-block-size: 360px;
    overflow: auto;
  }
  .problems ul {
    display: grid;
    gap: 8px;
    margin: 8px 0 0;
    padding: 0;
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
`;
