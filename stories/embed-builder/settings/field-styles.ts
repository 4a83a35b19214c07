/** Styles of the controls. */
import { css } from 'lit';

export const fieldStyles = css`
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
  .check > input[type='checkbox'] {
    inline-size: 24px;
    block-size: 24px;
    margin: 0;
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
  .several {
    max-block-size: 220px;
    overflow-y: auto;
  }
  .several legend {
    font-weight: 400;
    font-size: 15px;
  }
  .several .option {
    min-block-size: 28px;
    align-items: center;
  }
  .colour {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
  }
  .colour input[type='text'] {
    inline-size: 7em;
  }
  .colour input[type='color'] {
    inline-size: 64px;
    padding: 4px;
    cursor: pointer;
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
`;
