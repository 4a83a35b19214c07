/** Styles of organisers, languages, press and documents. */
import { css } from '../../../widget/styles/sheet.js';

export const eventDetailsStyles = css`
  .particulars,
  .organizers {
    padding-block-start: 12px;
    border-block-start: 1px solid var(--_border);
  }
  .particulars {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px calc(var(--_space) * 1.5);
  }
  .organizers ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(14em, 100%), 1fr));
    gap: 4px calc(var(--_space) * 1.5);
    margin-block-start: 4px;
  }
  .organizers a {
    display: block;
    min-block-size: 24px;
  }
  /* The same room for every logo, so that none moves the page when its shape is known. */
  .mark {
    display: grid;
    align-items: center;
    justify-items: start;
    block-size: 56px;
    margin-block: 8px 4px;
  }
  .mark .name {
    color: var(--_text);
    font-size: 1em;
    font-weight: 600;
  }
  .logo {
    background: var(--_paper);
    box-shadow: 0 0 0 6px var(--_paper);
    border-radius: 2px;
    grid-area: 1 / 1;
    max-inline-size: 100%;
    object-fit: contain;
  }
  .unsized {
    inline-size: min(160px, 100%);
    block-size: 56px;
  }
  .on-light {
    --_paper: var(--_plate);
  }
  .on-dark {
    --_paper: #1b1f26;
  }
  /* The page decides its theme in CSS, so the choice of file is made there as well. */
  .for-light {
    -webkit-mask-image: linear-gradient(var(--_day) 0 0);
  }
  .for-dark {
    -webkit-mask-image: linear-gradient(var(--_night) 0 0);
  }
  .press {
    max-inline-size: 60ch;
  }
  .links {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0 12px;
  }
  .links a,
  .documents a,
  .online a {
    display: inline-flex;
    flex-wrap: wrap;
    column-gap: 0.4em;
    align-items: baseline;
    min-block-size: 24px;
    padding-block: 2px;
  }
  .documents a {
    text-decoration: none;
  }
  .documents a > bdi {
    text-decoration: underline;
  }
  @container (min-width: 40em) {
    .particulars {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @media print {
    .documents a::after,
    .press [href^='http']::after {
      content: ' <' attr(href) '>';
      word-break: break-all;
    }
    /* Paper is white, and a picture that is masked out may be printed all the same. */
    .for-light {
      -webkit-mask-image: none;
    }
    .for-dark {
      display: none;
    }
  }
`;
