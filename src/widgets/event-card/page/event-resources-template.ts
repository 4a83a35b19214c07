/** What an event card offers to take away: documents, and the note to the press. */
import { html, nothing, type TemplateResult } from 'lit';
import { headingTemplate, type HeadingLevel } from '../../../widget/page/heading.js';
import { textTemplate } from '../../../widget/text-template.js';
import type { Translate } from '../../../intl/translate.js';
import type { EventCardModel } from '../event-card-view-model.js';
import type { DocumentView } from '../../../intl/document-view.js';

interface Frame {
  readonly translate: Translate;
  readonly level: HeadingLevel;
}

export function documentsTemplate(
  documents: readonly DocumentView[],
  { translate, level }: Frame,
): TemplateResult | typeof nothing {
  if (documents.length === 0) return nothing;
  return html`<section class="documents">
    ${headingTemplate(level, 'heading', translate('Documents'))}
    <ul>
      ${documents.map(
        ({ title, url, facts }) =>
          html`<li>
            <a part="link" href=${url}
              >${textTemplate(title)}${
                facts.length > 0
                  ? html` <span class="facts">(${facts.join(' · ')})</span>`
                  : nothing
              }</a
            >
          </li>`,
      )}
    </ul>
  </section>`;
}

export function pressTemplate(
  press: EventCardModel['press'],
  { translate, level }: Frame,
): TemplateResult | typeof nothing {
  if (!press) return nothing;
  const { note, contact, url } = press;
  return html`<section class="press">
    ${headingTemplate(level, 'heading', translate('For the press'))}
    <p>${textTemplate(note)}</p>
    ${
      contact || url
        ? html`<p class="links">
            ${
              url
                ? html`<a part="link" href=${url} rel="noopener">${translate('Accreditation')}</a>`
                : nothing
            }
            ${
              contact
                ? html`<a part="link" href=${contact}>${contactName(contact, translate)}</a>`
                : nothing
            }
          </p>`
        : nothing
    }
  </section>`;
}

/** An address or a number is its own best name. */
function contactName(contact: string, translate: Translate): string {
  const [, name] = /^(?:mailto|tel):([^?]+)/.exec(contact) ?? [];
  return name === undefined ? translate('Press contact') : name;
}
