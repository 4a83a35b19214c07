/** Styles of the actions and buttons of an event card. */
import { css } from '../../../widget/styles/sheet.js';

export const eventActionsStyles = css`
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
  }
  /* Empty it takes no room, yet is there to speak. */
  .actions > [role='status']:empty {
    position: absolute;
  }
  .actions .registration {
    flex-basis: 100%;
  }
  .action,
  .tool {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-block-size: 2.9334em;
    padding: 6px 16px;
    border: 1px solid var(--_accent);
    border-radius: var(--_button-radius);
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
  }
  .action.details,
  .tool {
    background: transparent;
    border-color: var(--_border);
    color: var(--_link);
  }
  .action:hover,
  .tool:hover {
    text-decoration: underline;
  }
  .tool:hover {
    border-color: currentcolor;
  }
  @container (max-width: 480px) {
    .action,
    .tool,
    .calendar {
      flex: auto;
    }
    /* The first thing to do has a line with its price alone. */
    .card:not(.compact) .action {
      flex-basis: 60%;
    }
    .calendar .tool {
      inline-size: 100%;
    }
  }
  @media (forced-colors: active) {
    .action,
    .badge.live {
      border-color: LinkText;
      forced-color-adjust: none;
    }
  }
  @media print {
    .actions .tool,
    .actions .calendar {
      display: none;
    }
    /* Ink on paper, and an address to type. */
    .action {
      column-gap: 0.5em;
      background: none;
      color: inherit;
      border-color: #888;
    }
    .action::after {
      content: ' <' attr(href) '>';
      font-weight: 400;
      word-break: break-all;
    }
  }
`;
