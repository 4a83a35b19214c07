/** Languages, press box and documents. */
import { css } from 'lit';

export const eventDetailsStyles = css`
  .languages {
    display: grid;
    gap: 0.25em;
    font-size: 0.9375em;
  }
  .languages div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5em;
  }
  .languages dt {
    color: var(--_muted);
  }
  .languages dt::after {
    content: ':';
  }
  .press {
    padding: calc(var(--_space) * 0.75);
    background: var(--_tint);
    border: 1px solid transparent;
    border-radius: calc(var(--_radius) * 0.75);
    font-size: 0.9375em;
  }
  .press .heading,
  .documents .heading {
    margin-block-end: 0.25em;
  }
  .links {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    margin-block-start: 0.25em;
  }
  .documents a {
    display: inline-flex;
    flex-wrap: wrap;
    column-gap: 0.4em;
    align-items: baseline;
    text-decoration: none;
  }
  .documents bdi {
    text-decoration: underline;
  }
  .links a,
  .venue p > a {
    display: inline-block;
  }
  .links a,
  .documents a,
  .venue p > a {
    min-block-size: 24px;
    padding-block: 0.15em;
  }
  @media print {
    .documents a::after,
    .press [href^='http']::after {
      content: ' <' attr(href) '>';
      word-break: break-all;
    }
  }
`;
