/**
 * Base styles of every widget's shadow tree; those of its content are in `content-styles.ts`. The
 * host has only the styles by which the page lays it out; `.root` inside it stops what would be
 * inherited from the page.
 */
import { css } from './sheet.js';

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
  /* Never drawn: used-scheme.ts reads from it whether the ground is dark. */
  :host::before {
    column-rule-color: var(--conf-surface, Canvas) !important;
    outline-color: Canvas !important;
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
    /* A page hides closed panes so. */
    visibility: inherit;
    color-scheme: inherit;
    font-family: var(--conf-font, inherit);
    /* medium is the reader's own setting, whatever the page does to its root. */
    font-size: var(--conf-font-size, medium);
    line-height: 1.5;
    color: var(--_text, CanvasText);
    overflow-wrap: anywhere;
    -webkit-text-size-adjust: 100%;
  }
  .root.light {
    color-scheme: light;
  }
  .root.dark {
    color-scheme: dark;
  }
  .notice {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    padding: 12px var(--_space);
    color: var(--_muted);
    font-size: 0.9375em;
    line-height: 1.4667;
  }
  /* The button stands below the words where it would leave them less than this. */
  .notice span {
    flex: 1 8em;
    max-inline-size: max-content;
  }
  .notice .icon {
    margin-block-start: 3px;
  }
  .retry {
    padding: 0;
    border: 0;
    background: none;
    color: var(--_link);
    min-block-size: 24px;
    text-decoration: underline;
    cursor: pointer;
  }
  /* On a ground of its own: the page's may be anything. */
  .root > .notice {
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .root > .notice:not(:last-child) {
    margin-block-end: 8px;
  }
  ::slotted(script),
  ::slotted(template) {
    display: none;
  }
`;
