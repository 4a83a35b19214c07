/** Styles of the panel of filters, and of the result of search and filters. */
import { css } from '../../../widget/styles/sheet.js';

export const panelStyles = css`
  .panel {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(11em, 100%), 1fr));
    gap: var(--_space);
    padding: min(5cqi, var(--_space));
    border-radius: var(--_radius);
    margin-block-end: 4px;
    background: var(--_tint);
    hyphens: auto;
  }
  .panel fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .panel legend {
    padding: 0 0 4px;
    font-weight: 600;
    font-size: 0.9375em;
  }
  .panel > :is([data-facet='tracks'], .option, .done) {
    grid-column: 1 / -1;
  }
  /* A conference may have sixty rooms. */
  .options {
    max-block-size: 20em;
    overflow: auto;
  }
  .option {
    display: flex;
    gap: 8px;
    align-items: center;
    min-block-size: 32px;
    padding-block: 4px;
    font-size: 0.9375em;
    line-height: 1.4;
    cursor: pointer;
  }
  .tally {
    margin-inline-start: 8px;
    color: var(--_muted);
    font-size: 0.8667em;
    font-variant-numeric: tabular-nums;
  }
  .option input {
    flex: none;
    inline-size: 20px;
    block-size: 20px;
    margin: 0;
    accent-color: var(--_link);
  }
  [data-facet='tracks'] .options {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  [data-facet='tracks'] .option {
    padding-inline: 10px 12px;
    border: 1px solid var(--_border);
    border-radius: 18px;
    background: var(--_surface);
  }
  [data-facet='tracks'] .option.chosen {
    border-color: var(--_track, var(--_link));
  }
  /* Room for the long words of long languages. */
  @container (max-width: 240px) {
    .option {
      gap: 6px;
      font-size: 0.8125em;
    }
    [data-facet='tracks'] .option {
      padding-inline: 6px;
    }
  }
  .result {
    font-size: 0.9375em;
  }
  .count {
    margin-inline-end: 4px;
    font-weight: 600;
  }
  .chip,
  .clear {
    min-block-size: 32px;
    padding-inline: 12px;
    font-size: 1em;
  }
  .chip {
    border-radius: 16px;
  }
  .remove::before {
    content: '×';
  }
  .clear {
    border-color: transparent;
    background: none;
    color: var(--_link);
    text-decoration: underline;
  }
`;
