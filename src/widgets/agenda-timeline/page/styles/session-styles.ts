/** Styles of a session, in the list and in the grid. */
import { css } from '../../../../widget/styles/sheet.js';

export const sessionStyles = css`
  .session {
    position: relative;
    padding-block: 4px;
    border-radius: calc(var(--_radius) / 2);
  }
  .session + .session {
    margin-block-start: 4px;
  }
  /* What is on has a line beside it, what is for everybody a ground of its own. */
  .session.now::before {
    content: '';
    position: absolute;
    inset-block: 4px;
    inset-inline-start: max(-8px, -3cqi);
    inline-size: 3px;
    border-radius: 2px;
    background: var(--_now);
  }
  .session.kind-plenary {
    padding: 8px 12px;
    padding-inline-end: 4px;
    background: var(--_tint);
  }
  .session-title {
    font-size: 1em;
    line-height: 1.4;
    hyphens: auto;
    overflow-wrap: break-word;
    text-wrap: wrap;
  }
  /* Beside the star, which stands in the corner. */
  .session-title,
  .facts {
    padding-inline-end: 36px;
  }
  .kind-break :is(.session-title, .facts) {
    padding-inline-end: 0;
  }
  .open {
    /* Inline, so that a title in another direction still stands at the start of its line. */
    padding-block: 3px;
    color: var(--_text);
    text-decoration: none;
  }
  .open:hover,
  .jump:hover,
  .head:hover,
  .room:hover,
  .track:hover,
  .speaker:hover {
    text-decoration: underline;
  }
  .now-line {
    display: flex;
    gap: 0.5em;
    align-items: center;
    margin-block: 4px;
    color: var(--_now);
    font-weight: 600;
    font-size: 0.8125em;
    line-height: 1.4;
    scroll-margin-block: 6em;
  }
  .now-line span {
    padding: 0 0.5em;
    border-radius: 999px;
    background: var(--_now);
    color: var(--_ground);
  }
  .list .now-line::after {
    content: '';
    flex: 1;
    border-block-start: 2px solid var(--_now);
  }
  /* As a whole: a title fainter than what stands below it turns their order around. */
  .state-cancelled :is(.open, .people, .facts),
  .past :is(.open, .people, .status, .session-title) {
    color: var(--_muted);
  }
  .session.kind-break {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    align-items: baseline;
    padding-block: 3px;
    color: var(--_muted);
  }
  .kind-break .session-title {
    font-size: 0.9375em;
    font-weight: 400;
  }
  .kind-break .open {
    color: inherit;
  }
  .favorite {
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: 0;
    inline-size: 36px;
    block-size: 36px;
    padding: 0;
    border: 0;
    border-radius: 50%;
    background: none;
    color: var(--_muted);
    cursor: pointer;
  }
  .kind-plenary .favorite {
    inset-block-start: 4px;
  }
  /* An outline is a star with a star cut out of it: nothing has to be painted over. */
  .favorite::before {
    --_star:
      50% 3%, 64.7% 32.8%, 97.6% 37.5%, 73.8% 60.7%, 79.4% 93.5%, 50% 78%, 20.6% 93.5%, 26.2% 60.7%,
      2.4% 37.5%, 35.3% 32.8%, 50% 3%, 50% 18%, 59.8% 39.5%, 82.5% 42.6%, 66% 58.6%, 69.8% 81%,
      50% 70%, 30.2% 81%, 34% 58.6%, 17.5% 42.6%, 40.2% 39.5%, 50% 18%;
    content: '';
    position: absolute;
    inset: 9px;
    background: currentcolor;
    clip-path: polygon(evenodd, var(--_star));
  }
  .favorite[aria-pressed='true'] {
    color: var(--_link);
  }
  .favorite[aria-pressed='true']::before {
    clip-path: polygon(var(--_star));
  }
  .favorite:hover {
    background: var(--_tint);
    color: var(--_text);
  }
  /* Long words of long languages. */
  @container (max-width: 240px) {
    .session-title {
      font-size: 0.875em;
    }
  }
  @container (min-width: 560px) {
    .session-title {
      font-size: 1.0625em;
    }
  }
  @media (forced-colors: active) {
    .dot {
      forced-color-adjust: none;
      background: CanvasText;
    }
    .session.now::before {
      background: Highlight;
    }
    .now-line span,
    .badge.now {
      forced-color-adjust: none;
      background: CanvasText;
      color: Canvas;
    }
    .favorite::before {
      forced-color-adjust: none;
      background: ButtonText;
    }
  }
`;
