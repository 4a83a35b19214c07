/** One session, in the list and in the grid. */
import { css } from 'lit';

export const sessionStyles = css`
  .session {
    position: relative;
    padding-block: 0.5em;
    padding-inline: 0.875em 0.25em;
    border-radius: calc(var(--_radius) / 2);
  }
  .session::before {
    content: '';
    position: absolute;
    inset-block: 0.625em;
    inset-inline-start: 0;
    inline-size: 4px;
    border-radius: 2px;
    background: var(--_track, var(--_border));
  }
  /* Beside the star, which stands in the corner. */
  .session-title,
  .facts {
    padding-inline-end: 40px;
  }
  .session-title {
    font-size: 1.0625em;
    line-height: 1.3;
    text-wrap: wrap;
  }
  .open {
    /* Inline, so that a title in another direction still stands at the start of its line. */
    padding-block: 3px;
    color: var(--_text);
    text-decoration: none;
  }
  .open:hover,
  .room:hover,
  .track:hover,
  .speaker:hover {
    text-decoration: underline;
  }
  .facts {
    color: var(--_muted);
    font-size: 0.875em;
  }
  /* Their boxes run in their own direction, and stand side by side in the page's. */
  .facts,
  .people dd {
    unicode-bidi: isolate;
  }
  .facts > *,
  .people > * {
    display: inline-block;
    margin-inline-end: 0.75em;
  }
  .facts .time {
    color: var(--_text);
    font-variant-numeric: tabular-nums;
  }
  .room,
  .track,
  .speaker {
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    text-align: start;
    cursor: pointer;
  }
  .track {
    color: var(--_track, inherit);
  }
  /* Names and titles run in their own direction, whatever the page's (as dir="auto" has it). */
  .own,
  .change,
  .room,
  .track,
  .speaker,
  .tab,
  .time time,
  .facts .time,
  .beside,
  .title time,
  .clocks span {
    unicode-bidi: plaintext;
  }
  .languages {
    font-variant-numeric: tabular-nums;
    letter-spacing: 0.02em;
  }
  .people {
    font-size: 0.875em;
  }
  .people dt:not(.hidden-text) {
    color: var(--_muted);
  }
  .people dt:not(.hidden-text)::after {
    content: ':';
  }
  .affiliation {
    color: var(--_muted);
  }
  .badge {
    padding: 0 0.5em;
    border: 1px solid currentcolor;
    border-radius: calc(var(--_radius) / 2);
    font-size: 0.9375em;
    font-weight: 600;
    white-space: nowrap;
  }
  .badge.now {
    color: var(--_cancelled);
  }
  .badge.fresh,
  .badge.changed {
    color: var(--_changed);
  }
  .status {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.125em 0.5em;
    font-size: 0.875em;
  }
  .now-line {
    display: flex;
    gap: 0.5em;
    align-items: center;
    margin-block: 0.25em;
    color: var(--_cancelled);
    font-weight: 600;
    font-size: 0.8125em;
    scroll-margin-block: 6em;
  }
  .now-line span {
    padding: 0 0.5em;
    border-radius: 999px;
    background: var(--_cancelled);
    color: var(--_surface);
  }
  .now-line::after {
    content: '';
    flex: 1;
    border-block-start: 2px solid var(--_cancelled);
  }
  .state-delayed .status .badge,
  .state-moved .status .badge {
    color: var(--_changed);
  }
  .state-cancelled .status .badge {
    color: var(--_cancelled);
  }
  .state-cancelled .session-title .own,
  .state-cancelled .facts .time {
    text-decoration: line-through;
  }
  /* As a whole: a title fainter than what stands below it turns their order around. */
  .state-cancelled :is(.open, .people, .facts .time),
  .past :is(.open, .people, .facts .time) {
    color: var(--_muted);
  }
  .session.kind-break {
    background: var(--_tint);
  }
  .kind-break .session-title {
    font-weight: 500;
  }
  .favorite {
    position: absolute;
    inset-block-start: 4px;
    inset-inline-end: 2px;
    inline-size: 36px;
    block-size: 36px;
    padding: 0;
    border: 0;
    border-radius: 50%;
    background: none;
    color: var(--_muted);
    cursor: pointer;
  }
  .favorite::before,
  .favorite::after {
    content: '';
    position: absolute;
    inset: 8px;
    background: currentcolor;
    clip-path: polygon(
      50% 2%,
      62% 36%,
      98% 37%,
      69% 59%,
      79% 94%,
      50% 73%,
      21% 94%,
      31% 59%,
      2% 37%,
      38% 36%
    );
  }
  .favorite::after {
    inset: 10.5px;
    background: var(--_surface);
  }
  .kind-break .favorite::after {
    background: var(--_tint);
  }
  .favorite[aria-pressed='true'] {
    color: var(--_changed);
  }
  .favorite[aria-pressed='true']::after {
    display: none;
  }
  .favorite:hover {
    background: var(--_tint);
  }
  @media (forced-colors: active) {
    .session::before {
      background: CanvasText;
    }
    .now-line span {
      forced-color-adjust: none;
      background: CanvasText;
      color: Canvas;
    }
    .favorite::before,
    .favorite::after {
      forced-color-adjust: none;
      background: ButtonText;
    }
    .favorite::after {
      background: Canvas;
    }
  }
`;
