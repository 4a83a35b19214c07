/** Organisers of equal rank. */
import { css } from 'lit';

export const eventOrganizersStyles = css`
  .organizers ul {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(11em, 100%), 1fr));
    gap: 0.75em 1.5em;
    margin-block-start: 0.5em;
  }
  .organizers li {
    border-inline-start: 2px solid var(--_border);
    padding-inline-start: 0.75em;
    line-height: 1.35;
  }
  .organizers a {
    display: block;
    min-block-size: 24px;
    text-decoration: none;
  }
  .organizers a:hover {
    text-decoration: underline;
  }
  /* The same room for every logo, so that none moves the page when its shape is known. */
  .organizers .mark {
    display: grid;
    align-items: center;
    justify-items: start;
    block-size: 64px;
    margin-block-end: 0.375em;
  }
  .organizers .logo {
    grid-area: 1 / 1;
    max-inline-size: 100%;
    object-fit: contain;
  }
  .organizers .unsized {
    inline-size: min(160px, 100%);
    block-size: 56px;
  }
  .organizers .on-light,
  .organizers .on-dark {
    padding: 4px 6px;
    border-radius: 4px;
    background: light-dark(transparent, #ffffff);
  }
  .organizers .on-dark {
    background: light-dark(#1b1f26, transparent);
  }
  /* The page decides its theme in CSS, so the choice of file is made there as well. */
  .organizers .for-light {
    mask-image: linear-gradient(light-dark(#000, transparent) 0 0);
  }
  .organizers .for-dark {
    mask-image: linear-gradient(light-dark(transparent, #000) 0 0);
  }
`;
