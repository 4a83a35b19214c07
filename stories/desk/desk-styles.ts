/** The desk's own page; controls look as in the builder. */
import { css, type CSSResultGroup } from 'lit';
import { builderStyles } from '../embed-builder/builder-styles.js';

const deskStyles = css`
  .columns {
    grid-template-columns: minmax(0, 1fr);
  }
  @container (min-inline-size: 1200px) {
    .columns {
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
    }
    .preview {
      position: sticky;
      inset-block-start: 16px;
      max-block-size: calc(100vh - 32px);
      overflow-y: auto;
    }
  }
  .part {
    min-inline-size: 0;
    padding: 16px;
    background: var(--panel);
    border: 1px solid var(--line);
    border-radius: 8px;
  }
  button:disabled {
    color: var(--soft);
    border-color: var(--line);
    cursor: default;
  }
  .state {
    margin-block-end: 12px;
  }
  .page {
    max-inline-size: none;
  }
  h3 {
    font-size: 16px;
    margin-block: 16px 8px;
  }
  nav ul,
  .choices,
  .counts,
  .entries {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
    margin: 0 0 12px;
    padding: 0;
    list-style: none;
  }
  .counts {
    gap: 4px 16px;
  }
  .parts button[aria-current='page'],
  .entries button[aria-current='true'],
  .choices button[aria-pressed='true'] {
    color: var(--on-accent);
    background: var(--accent);
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: end;
    margin-block-end: 12px;
  }
  .bar .field {
    margin: 0;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: start;
  }
  .row .field {
    flex: 1 1 240px;
  }
  .row > button {
    margin-block-start: 27px;
  }
  /* The button stands below its field, with no label beside it to be level with. */
  @container (max-inline-size: 480px) {
    .row {
      row-gap: 0;
    }
    .row .field {
      flex-basis: 100%;
    }
    .row > button {
      margin-block-start: 0;
    }
  }
  .pairs,
  .languages-of {
    align-items: start;
  }
  .part .actions {
    margin-block: 0 16px;
  }
  .part a {
    color: var(--accent);
  }
  .moments {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 280px), 1fr));
    gap: 0 16px;
  }
  .moment {
    display: grid;
    grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
    gap: 0 8px;
  }
  .names {
    margin-block: 16px 0;
  }
  .part textarea:not(#paste) {
    font: inherit;
  }
  .languages-of {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 180px), 1fr));
    gap: 0 12px;
  }
  .tag {
    color: var(--soft);
  }
  .missing {
    background: light-dark(#fdf1d8, #3a2f14) !important;
  }
  .master {
    display: grid;
    gap: 16px;
    grid-template-columns: minmax(0, 1fr);
  }
  @container (min-inline-size: 720px) {
    .master:not(.is-empty) {
      grid-template-columns: minmax(160px, 1fr) minmax(0, 3fr);
    }
  }
  .entries {
    flex-direction: column;
    max-block-size: 480px;
    overflow-y: auto;
  }
  .entries button {
    inline-size: 100%;
    text-align: start;
    overflow-wrap: anywhere;
  }
  .problems {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .problem {
    padding-block: 8px;
    border-block-end: 1px solid var(--line);
    overflow-wrap: anywhere;
  }
  .take div {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    align-items: center;
    margin-block-end: 8px;
  }
  .take dd {
    margin: 0;
    font-size: 14px;
    color: var(--soft);
  }
  .place > * {
    margin-block-end: 16px;
  }
  .page.dropping {
    outline: 3px dashed var(--accent);
    outline-offset: -3px;
  }
`;

export const styles: CSSResultGroup = [builderStyles, deskStyles];
