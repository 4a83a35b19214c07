/** What stands above a programme. */
import { css } from 'lit';

export const toolbarStyles = css`
  .toolbar {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 0.625);
  }
  .tabs,
  .tools,
  .result,
  .switch {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
  }
  .tabs {
    gap: 0 0.25em;
    border-block-end: 1px solid var(--_border);
  }
  .tab {
    min-block-size: 44px;
    padding: 0.25em 0.75em;
    border: 0;
    border-block-end: 3px solid transparent;
    margin-block-end: -1px;
    background: none;
    color: var(--_muted);
    font-weight: 600;
    cursor: pointer;
  }
  .tab:hover {
    color: var(--_text);
  }
  .tab[aria-selected='true'] {
    border-block-end-color: var(--_link);
    color: var(--_text);
  }
  .search {
    flex: 1 1 min(14em, 100%);
    min-inline-size: 0;
    max-inline-size: 26em;
    min-block-size: 40px;
    padding: 0.25em 0.75em;
    border: 1px solid var(--_muted);
    border-radius: calc(var(--_radius) * 0.75);
    background: var(--_surface);
    text-overflow: ellipsis;
  }
  .search::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .tool,
  .chip,
  .clear {
    display: inline-flex;
    align-items: center;
    min-block-size: 40px;
    max-inline-size: 100%;
    padding: 0.25em 0.875em;
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 0.75);
    background: var(--_surface);
    cursor: pointer;
  }
  .tool:hover,
  .chip:hover {
    border-color: var(--_text);
  }
  .tool[aria-pressed='true'] {
    border-color: var(--_link);
    background: var(--_link);
    color: var(--_surface);
  }
  .switch {
    flex-wrap: nowrap;
    gap: 0;
  }
  .switch .tool:first-child {
    border-start-end-radius: 0;
    border-end-end-radius: 0;
  }
  .switch .tool:last-child {
    border-start-start-radius: 0;
    border-end-start-radius: 0;
    margin-inline-start: -1px;
  }
  .filters[open] {
    flex-basis: 100%;
  }
  .filters summary {
    inline-size: fit-content;
    list-style: none;
  }
  .filters summary::-webkit-details-marker {
    display: none;
  }
  .filters summary::after {
    content: '';
    inline-size: 0.4em;
    block-size: 0.4em;
    margin-inline-start: 0.625em;
    border: solid currentcolor;
    border-width: 0 2px 2px 0;
    rotate: 45deg;
    translate: 0 -0.125em;
  }
  .filters[open] summary::after {
    rotate: 225deg;
    translate: 0 0.125em;
  }
  .panel {
    display: grid;
    gap: var(--_space);
    margin-block-start: 0.5em;
    padding: var(--_space);
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  .panel fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .panel legend {
    padding: 0 0 0.25em;
    font-weight: 600;
    font-size: 0.9375em;
  }
  .options {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    max-block-size: 14em;
    overflow: auto;
  }
  .option {
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
    min-block-size: 36px;
    cursor: pointer;
  }
  .option input {
    flex: none;
    inline-size: 20px;
    block-size: 20px;
    margin: 0;
    accent-color: var(--_link);
  }
  .result {
    font-size: 0.9375em;
  }
  .count {
    margin-inline-end: 0.25em;
    font-weight: 600;
  }
  .chip,
  .clear {
    min-block-size: 32px;
    padding-inline: 0.625em;
  }
  .chip {
    gap: 0.375em;
    border-radius: 16px;
  }
  .clear {
    border-color: transparent;
    background: none;
    color: var(--_link);
    text-decoration: underline;
  }
  ::highlight(conf-agenda-found) {
    background: #ffe08a;
    color: #1a1d21;
  }
  @media (forced-colors: active) {
    .tab[aria-selected='true'] {
      border-block-end-color: Highlight;
    }
    .tool[aria-pressed='true'] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;
