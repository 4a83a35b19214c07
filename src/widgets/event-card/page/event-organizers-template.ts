/** Organisers of equal rank, each with its logo where there is one. */
import { html, nothing, type TemplateResult } from 'lit';
import { textTemplate } from '../../../widget/text-template.js';
import type { Translate } from '../../../intl/translate.js';
import type { EventPictures } from '../event-pictures.js';
import type { OrganizerLogo, OrganizerView } from '../event-organizers.js';

export function organizersTemplate(
  organizers: readonly OrganizerView[],
  pictures: EventPictures,
  translate: Translate,
): TemplateResult | typeof nothing {
  if (organizers.length === 0) return nothing;
  const hasLogos = organizers.some(({ hasLogoRoom }) => hasLogoRoom);
  return html`<div class="organizers">
    <p class="label" id="organizers">${translate('Organised by')}</p>
    <ul aria-labelledby="organizers">
      ${organizers.map(({ name, url, logo, hasLogoRoom }) => {
        const words = html`<span class="name">${textTemplate(name)}</span>`;
        const mark = logo ? logoTemplate(logo, pictures) : nothing;
        // An organiser without a logo has the name in its place. A logo that does not load leaves
        // its space empty, so that no name moves.
        const content = !hasLogos
          ? words
          : hasLogoRoom
            ? html`<span class="mark">${mark}</span>${words}`
            : html`<span class="mark">${words}</span>`;
        return html`<li part="organizer">
          ${url ? html`<a part="link" href=${url} rel="noopener">${content}</a>` : content}
        </li>`;
      })}
    </ul>
  </div>`;
}

/** The picture has no alternative text, since the name stands below it. */
function logoTemplate(
  { src, dark, ground, size }: OrganizerLogo,
  pictures: EventPictures,
): TemplateResult {
  const draw = (address: string, kind: string): TemplateResult =>
    html`<img
      class="logo ${kind} ${size ? '' : 'unsized'}"
      src=${address}
      alt=""
      width=${size?.width ?? nothing}
      height=${size?.height ?? nothing}
      loading="lazy"
      decoding="async"
      referrerpolicy="strict-origin-when-cross-origin"
      @load=${pictures.load}
      @error=${pictures.error}
    />`;
  if (dark === undefined) return draw(src, ground && `on-${ground}`);
  return html`${draw(src, 'for-light')}${draw(dark, 'for-dark')}`;
}
