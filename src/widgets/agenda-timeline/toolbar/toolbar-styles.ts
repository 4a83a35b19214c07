/** Styles of the toolbar above a programme. */
import { css } from '../../../widget/styles/sheet.js';

export const toolbarStyles = css`
  .toolbar {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
  }
  .tools {
    display: contents;
  }
  .mine .tools,
  .extras,
  .result,
  .switch {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
  }
  .tabs {
    display: flex;
    flex: 1 1 0;
    gap: 4px;
    min-inline-size: 0;
    overflow-x: auto;
    scrollbar-width: none;
  }
  .tabs::-webkit-scrollbar {
    display: none;
  }
  .tab {
    flex: none;
    min-block-size: 40px;
    padding: 4px 8px;
    border: 0;
    border-block-end: 3px solid transparent;
    background: none;
    color: var(--_muted);
    font-weight: 600;
    font-size: 0.9375em;
    cursor: pointer;
  }
  .tab:focus-visible {
    outline-offset: -2px;
  }
  .tab:hover {
    color: var(--_text);
  }
  .tab[aria-selected='true'] {
    border-block-end-color: var(--_link);
    color: var(--_text);
  }
  .find {
    position: relative;
    flex: 1 1 9em;
    max-inline-size: 24em;
    color: var(--_muted);
  }
  .find .icon {
    position: absolute;
    inset-block-start: calc(50% - 8px);
    inset-inline-start: 12px;
    pointer-events: none;
  }
  .search,
  .tool,
  .chip,
  .clear {
    min-block-size: 40px;
    border: 1px solid var(--_border);
    border-radius: var(--_button-radius);
    background: var(--_surface);
    font-size: 0.9375em;
  }
  .search {
    inline-size: 100%;
    padding-block: 4px;
    padding-inline: 38px 8px;
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
    gap: 8px;
    align-items: center;
    justify-content: center;
    max-inline-size: 100%;
    padding: 4px 12px;
    cursor: pointer;
  }
  .tool:hover,
  .chip:hover,
  .search:hover {
    border-color: var(--_muted);
  }
  .tool[aria-pressed='true'],
  .tool[aria-expanded='true'] {
    border-color: var(--_link);
    background: var(--_tint);
    color: var(--_link);
  }
  .extras > .tool[aria-pressed='true'] .icon {
    fill: currentcolor;
  }
  .tool.primary {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
  }
  .chosen {
    font-weight: 600;
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
  .switch .tool[aria-pressed='true'] {
    z-index: 1;
  }
  /* Signs alone, where there is no room for words; the words are spoken all the same. */
  @container (width < 560px) {
    .tools > .tool,
    .toolbar:not(.with-filters) .extras > .tool:not(.plain) {
      inline-size: 40px;
      padding: 0;
    }
    .words:not(.plain *, .with-filters .extras *) {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    .tools > .tool .chosen {
      margin-inline-start: -8px;
      font-size: 0.8em;
    }
    /* Beside days the field opens over them, so that nothing below it moves. */
    .tabs + .tools {
      /* How wide it opens: up to the buttons that follow. */
      --_open: calc(100cqi - 2 * min(3cqi, var(--_space)) - 96px);
    }
    .with-filters .tools {
      --_open: calc(100cqi - 2 * min(3cqi, var(--_space)) - 48px);
    }
    .tabs + .tools .find {
      flex: none;
      inline-size: 40px;
      block-size: 40px;
    }
    .tabs + .tools .search:not(:focus):placeholder-shown {
      padding-inline-end: 0;
      cursor: pointer;
    }
    .tabs + .tools .search:is(:focus, :not(:placeholder-shown)) {
      position: absolute;
      z-index: 4;
      inset-block-start: 0;
      inset-inline-end: 0;
      inline-size: var(--_open);
      background: var(--_ground);
      color: var(--_text);
    }
    .tabs + .tools .search:is(:focus, :not(:placeholder-shown)) + .icon {
      z-index: 5;
      inset-inline-start: calc(52px - var(--_open));
    }
    .with-filters .extras {
      display: none;
    }
    .opened-filter .extras {
      display: flex;
      flex: 1 0 100%;
    }
  }
  [part='menu'],
  .result {
    flex: 1 0 100%;
    min-inline-size: 0;
  }
  @container (min-width: 560px) {
    .toolbar {
      gap: 12px;
    }
    .tabs {
      flex: 1 0 100%;
      border-block-end: 1px solid var(--_border);
    }
    .tab {
      padding-inline: 12px;
    }
    .search,
    .tool {
      min-block-size: 36px;
    }
    .tools {
      display: flex;
      flex: 1 1 100%;
      flex-wrap: wrap;
      gap: 8px;
    }
    .extras {
      display: contents;
    }
  }
  ::highlight(conf-agenda-found) {
    background: #ffe08a;
    color: #1a1d21;
  }
  @media (forced-colors: active) {
    /* Transparent borders are drawn there: the line is of the chosen day alone. */
    .tab[aria-selected='false'] {
      border-block-end-color: Canvas;
    }
    .tool:is([aria-pressed='true'], [aria-expanded='true']) {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;
