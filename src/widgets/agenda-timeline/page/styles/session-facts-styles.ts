/** Styles of the content below a session's title: facts, state, people. */
import { css } from '../../../../widget/styles/sheet.js';

export const sessionFactsStyles = css`
  .facts,
  .people,
  .status {
    font-size: 0.8125em;
    line-height: 1.4;
  }
  .facts {
    margin-block-start: 2px;
    color: var(--_muted);
  }
  /*
   * Items that wrap as a whole, with a dot between those of a line: each brings its dot, and the
   * first of a line has it outside of the box, where it is cut off.
   */
  .facts,
  .people {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    align-items: baseline;
    overflow-x: clip;
  }
  .facts > *,
  .people > :not(.hidden-text) {
    position: relative;
    max-inline-size: 100%;
  }
  .facts > :not(.badge)::before,
  .people > :not(.hidden-text)::before {
    content: '·';
    content: '·' / '';
    position: absolute;
    inset-inline-start: -1.25em;
    inline-size: 1.25em;
    color: var(--_muted);
    text-align: center;
  }
  /* A badge needs no dot, and ends nearer: what follows it may stand in the next line. */
  .facts > .badge + *::before {
    content: none;
  }
  .facts > .badge {
    margin-inline-end: -0.75em;
  }
  /* Their boxes run in their own direction, and stand side by side in the page's. */
  .facts,
  .people dd {
    unicode-bidi: isolate;
  }
  .facts .time,
  .languages {
    font-variant-numeric: tabular-nums;
  }
  /* Targets of 24 px in lines of 18. */
  .room,
  .track,
  .speaker,
  .more button {
    min-block-size: 24px;
    margin-block: -3px;
    padding: 3px 0;
    border: 0;
    background: none;
    text-align: inherit;
    cursor: pointer;
  }
  .more button {
    min-inline-size: 24px;
  }
  .track {
    display: inline-flex;
    gap: 0.375em;
    align-items: baseline;
  }
  .dot {
    flex: none;
    inline-size: 0.625em;
    block-size: 0.625em;
    border-radius: 50%;
    background: var(--_track, var(--_muted));
  }
  /* Names and titles run in their own direction, whatever the page's (as dir="auto" has it). */
  .own,
  .facts .time,
  .guide span {
    unicode-bidi: plaintext;
  }
  .languages {
    letter-spacing: 0.02em;
  }
  .people dt {
    color: var(--_muted);
  }
  .people bdi {
    unicode-bidi: isolate;
  }
  .moderators :is(dt, dd) {
    display: inline;
    margin-inline-end: 0.35em;
  }
  .affiliation {
    color: var(--_muted);
  }
  .people .more {
    color: var(--_muted);
  }
  .badge {
    padding: 0 0.5em;
    border: 1px solid currentcolor;
    border-radius: calc(var(--_radius) / 2);
    max-inline-size: 100%;
    font-weight: 600;
  }
  .badge.now {
    border-color: var(--_now);
    background: var(--_now);
    color: var(--_ground);
  }
  .badge.fresh,
  .badge.changed {
    color: var(--_changed);
  }
  .status {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 2px 0.5em;
    padding-block: 2px;
  }
  .state-confirmed .status {
    color: var(--_muted);
  }
  .change,
  .change s {
    unicode-bidi: isolate;
  }
  /* An arrow is no letter, and would point back to where it comes from. */
  .change > [aria-hidden]:dir(rtl) {
    display: inline-block;
    white-space: pre;
    scale: -1 1;
  }
  /* Chrome before 120. */
  @supports not selector(:dir(rtl)) {
    :host-context([dir='rtl']) .change > [aria-hidden] {
      display: inline-block;
      white-space: pre;
      scale: -1 1;
    }
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
`;
