/** Styles of the list, and those that list and grid share. */
import { css } from '../../../../widget/styles/sheet.js';

export const agendaStyles = css`
  .agenda {
    position: relative;
    display: grid;
    gap: 3px;
    grid-template-columns: minmax(0, 1fr);
    /* Text and what it stands on belong together, whatever the page's own ground. */
    padding: 8px min(3cqi, var(--_space));
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .ruler {
    position: absolute;
    inset-inline: min(3cqi, var(--_space));
  }
  [hidden] {
    display: none !important;
  }
  /* Whose clock this is, and the way to the present. */
  .guide {
    display: flex;
    gap: 0 1em;
    align-items: center;
    justify-content: space-between;
    color: var(--_muted);
    font-size: 0.8125em;
    line-height: 1.3846;
  }
  /* Inside the agenda's own frame. */
  .agenda > .notice {
    padding: 4px 0;
  }
  .jump {
    flex: none;
    min-block-size: 24px;
    margin-block: -3px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_link);
    font-weight: 600;
    line-height: inherit;
    cursor: pointer;
  }
  .day + .day {
    margin-block-start: calc(var(--_space) * 1.5);
  }
  .day-top {
    padding-block: 2px;
  }
  .title {
    font-size: calc(var(--_title-size) * 0.7727);
  }
  /* Russian days begin small, headings do not. */
  .day-top::first-letter {
    text-transform: uppercase;
  }
  .days {
    --_times: 12.5ch;
  }
  .times-8 {
    --_times: 9ch;
  }
  .times-5 {
    --_times: 6.25ch;
  }
  .usual,
  .ongoing {
    color: var(--_muted);
    font-size: 0.8125em;
    line-height: 1.4;
  }
  .ongoing {
    padding-block-end: 8px;
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
  }
  .slot {
    border-block-start: 1px solid var(--_border);
    padding-block: 8px;
  }
  /*
   * What is far from the screen is neither styled nor laid out, and Ctrl+F still finds it. Session by
   * session: assistive technology gets nothing of what is skipped but the box itself, which is
   * named by all that a session is, and a time that is skipped as a whole would take its sessions
   * along. What is on the first screen is laid out from the start: a height that is guessed first
   * would move all below it.
   */
  .long .below .session:not(.kind-break) {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 80px;
    /* The line of what is on, and outlines, lie outside of its box. */
    overflow-clip-margin: 8px;
  }
  /* The height of what is still to be drawn. */
  .rest {
    block-size: var(--_rest, 0);
  }
  .slot > .time {
    font-variant-numeric: tabular-nums;
    line-height: 1.4;
    padding-block: 4px;
  }
  .time :is(.end, .weekday, .beside) {
    color: var(--_muted);
    font-weight: 400;
  }
  .label {
    display: flex;
    flex-direction: column;
    align-items: start;
  }
  .dash {
    display: none;
  }
  .beside {
    display: flex;
    gap: 2px;
    align-items: center;
    font-size: 0.93em;
    white-space: nowrap;
  }
  .beside .icon {
    inline-size: 12px;
  }
  .past > .time,
  .pause > .time {
    color: var(--_muted);
  }
  .pause > .time {
    font-weight: 400;
  }
  .time time,
  .time .end {
    white-space: nowrap;
  }
  /* A break is a thin line among the times. */
  .slot.pause {
    padding-block: 2px;
  }
  @container (width < 290px) {
    .list .label {
      flex-flow: wrap;
      align-items: center;
      column-gap: 0.4em;
    }
    .list .dash {
      display: inline;
    }
  }
  /* A column of times: what they are of is said by signs where words would leave little for sessions. */
  @container (min-width: 290px) {
    .list .slot {
      display: grid;
      grid-template-columns: calc(var(--_times) * 0.875) minmax(0, 1fr);
      column-gap: 12px;
    }
    .list .slot > .time {
      font-size: 0.875em;
      padding-block: 6px;
    }
    .list .slot.pause > .time {
      padding-block: 3px;
    }
  }
  /*
   * A phone shows the first session in its first 120 px, in every language: the zone and the languages
   * have a word each, and a day's heading takes two lines where it must.
   */
  @container (width < 560px) {
    .clocks {
      min-inline-size: 0;
    }
    .clocks > .here,
    .jump > .here {
      display: flex;
      gap: 6px;
      align-items: center;
      white-space: nowrap;
    }
    .clocks > .here,
    .other {
      overflow: hidden;
      text-overflow: ellipsis;
    }
    .day-top {
      line-height: 1.25em;
    }
    .day-top > * {
      line-height: inherit;
    }
    .slots > .slot:first-child {
      padding-block-start: 2px;
      border: 0;
    }
  }
  @container (290px <= width < 560px) {
    .day-top > * {
      display: inline;
    }
    .usual {
      margin-inline-start: 6px;
      line-height: 1;
    }
  }
  @container (min-width: 560px) {
    .here {
      display: none;
    }
    .agenda {
      gap: 8px;
      padding-block: min(3cqi, var(--_space));
    }
    .day-top {
      padding-block: 8px;
    }
    .title {
      font-size: var(--_title-size);
    }
    .list .slot {
      grid-template-columns: var(--_times) minmax(0, 1fr);
      column-gap: var(--_space);
    }
    .list .slot > .time {
      font-size: 0.9375em;
    }
  }
`;
