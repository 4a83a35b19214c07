/** The dialog of a session: a box on wide screens, a sheet over all of a narrow one. */
import { css } from '../../../widget/styles/sheet.js';

export const sessionDetailStyles = css`
  .detail {
    inline-size: min(44em, 100% - 32px);
    max-inline-size: none;
    max-block-size: min(var(--_screen, 100dvh) - 32px, 60em);
    margin: var(--_dialog-top, auto) auto auto;
    padding: 0;
    overflow: auto;
    overscroll-behavior: contain;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    /* A modal that nobody sees or reaches, in a pane that is hidden, would make the page deaf. */
    visibility: visible;
  }
  .detail::backdrop {
    background: rgb(0 0 0 / 50%);
  }
  .detail-content {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 1.25);
    padding: calc(var(--_space) * 1.5);
  }
  .detail-head {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 0.75);
  }
  .detail-title {
    margin-inline-end: 44px;
    font-size: 1.5em;
    hyphens: auto;
    text-align: -webkit-match-parent;
    text-align: match-parent;
    unicode-bidi: plaintext;
  }
  .detail-title:focus {
    outline: none;
  }
  .detail h3 {
    margin-block-end: 0.375em;
    font-size: 1.0625em;
  }
  .detail-close {
    position: absolute;
    inset-block-start: calc(var(--_space) * 0.75);
    inset-inline-end: calc(var(--_space) * 0.75);
    z-index: 1;
    inline-size: 44px;
    block-size: 44px;
    padding: 0;
    border: 1px solid transparent;
    border-radius: 50%;
    background: none;
    cursor: pointer;
  }
  .detail-close:hover {
    background: var(--_tint);
  }
  .detail-close::before,
  .detail-close::after {
    content: '';
    position: absolute;
    inset-block-start: calc(50% - 1px);
    inset-inline: 12px;
    border-block-start: 2px solid currentcolor;
    rotate: 45deg;
  }
  .detail-close::after {
    rotate: -45deg;
  }
  .detail-status {
    display: flex;
    flex-wrap: wrap;
    gap: 0.125em 0.5em;
    align-items: baseline;
  }
  .detail-status > :not(.change),
  .way > * {
    unicode-bidi: plaintext;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .detail-status .badge,
  .way .badge {
    color: var(--_changed);
  }
  .detail .badge {
    font-size: 0.8125em;
    line-height: 1.4;
  }
  .who .badge {
    display: inline-block;
    color: var(--_muted);
  }
  .detail .state-cancelled > .badge {
    color: var(--_cancelled);
  }
  .detail-facts {
    display: grid;
    grid-template-columns: fit-content(42%) minmax(0, 1fr);
    gap: 0.25em 0.75em;
    align-items: baseline;
  }
  .detail-facts > div {
    display: contents;
  }
  /* Hours stay together, and so does a zone. */
  .detail-facts :is(time bdi, .zone) {
    display: inline-block;
  }
  .detail-facts dt,
  .zone,
  .what {
    color: var(--_muted);
  }
  .zone,
  .what {
    font-size: 0.875em;
  }
  .detail-tools,
  .detail-links {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
  }
  .detail-tools {
    margin-block-start: 4px;
  }
  .detail-tools .tool {
    list-style: none;
  }
  .detail-tools .tool[aria-pressed='true'] .icon {
    fill: currentcolor;
  }
  .detail-tools .calendar[open] {
    flex-basis: 100%;
  }
  .detail-tools .calendar summary {
    inline-size: fit-content;
  }
  .detail-links {
    gap: 0.5em 1.25em;
  }
  .detail-links a,
  .detail-documents a {
    display: inline-block;
    padding-block: 0.25em;
  }
  /* Title, type and size have each their own direction, and stand side by side in the page's. */
  .detail-documents li {
    unicode-bidi: isolate;
  }
  .rich.plain {
    white-space: pre-line;
  }
  .rich > div > * + *,
  .rich li + li,
  .rich blockquote > * + * {
    margin-block-start: 0.625em;
  }
  .rich ul,
  .rich ol {
    padding-inline-start: 1.5em;
    list-style: disc;
  }
  .rich ol {
    list-style: decimal;
  }
  .rich blockquote {
    margin-inline: 0;
    margin-block-end: 0;
    padding-inline-start: 1em;
    border-inline-start: 3px solid var(--_border);
  }
  .rich pre,
  .rich table {
    overflow: auto;
    max-inline-size: 100%;
  }
  .rich pre {
    padding: 0.5em 0.75em;
    background: var(--_tint);
    white-space: pre-wrap;
  }
  .rich td,
  .rich th {
    padding: 0.25em 0.5em;
    border: 1px solid var(--_border);
    text-align: start;
  }
  .persons {
    display: grid;
    gap: var(--_space);
  }
  .person {
    display: flex;
    gap: var(--_space);
  }
  .photo {
    flex: none;
    inline-size: 72px;
    block-size: 72px;
    overflow: hidden;
    border-radius: 50%;
    background: var(--_tint);
  }
  .photo img {
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  .who {
    min-inline-size: 0;
  }
  .who .name {
    font-weight: 600;
  }
  .who .rich {
    margin-block-start: 0.375em;
    font-size: 0.9375em;
  }
  .ways {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(16em, 100%), 1fr));
    gap: var(--_space);
    padding-block-start: var(--_space);
    border-block-start: 1px solid var(--_border);
  }
  .ways ul {
    display: grid;
    gap: 0.5em;
  }
  .way {
    display: grid;
    gap: 0.125em;
    inline-size: 100%;
    padding: 0.5em 0.75em;
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 0.75);
    background: none;
    text-align: start;
    cursor: pointer;
  }
  .way:hover {
    border-color: var(--_text);
  }
  .way .badge {
    justify-self: start;
  }
  .way.state-cancelled .own {
    text-decoration: line-through;
  }
  @media (width < 640px) {
    .detail {
      inline-size: 100%;
      block-size: var(--_screen, 100%);
      max-block-size: none;
      margin: var(--_dialog-top, 0) 0 0;
      border: 0;
      border-radius: 0;
    }
    .detail-content {
      padding: var(--_space);
    }
    .detail-title {
      font-size: 1.25em;
    }
    .detail-close {
      background: var(--_surface);
    }
    .detail-facts dt {
      font-size: 0.875em;
    }
  }
  @media (width < 280px) {
    .detail-facts {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media (forced-colors: active) {
    .detail {
      border-color: CanvasText;
    }
  }
  @media print {
    .detail {
      display: none;
    }
  }
`;
