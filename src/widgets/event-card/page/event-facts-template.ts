/** Further facts about an event as one list: languages, the note to the press, documents. */
import { html, nothing, type TemplateResult } from 'lit';
import type { DocumentView } from '../../../intl/document-view.js';
import type { Translate } from '../../../intl/translate.js';
import { changingText, textTemplate } from '../../../widget/text-template.js';
import type { EventCardModel } from '../event-card-view-model.js';

type Fact = readonly [name: string, value: unknown];

export function factsTemplate(
  { languages, interpretation, press, documents }: EventCardModel,
  translate: Translate,
): TemplateResult | typeof nothing {
  const facts: readonly Fact[] = [
    [translate('Languages'), languages && changingText(languages)],
    [translate('Interpretation'), interpretation && changingText(interpretation)],
    [translate('Documents'), documents.length > 0 && documentsTemplate(documents)],
    [translate('For the press'), press && pressTemplate(press, translate)],
  ];
  const known = facts.filter(([, value]) => value);
  if (known.length === 0) return nothing;
  return html`<dl class="particulars">
    ${known.map(
      ([name, value]) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}

const documentsTemplate = (documents: readonly DocumentView[]): TemplateResult =>
  html`<ul class="documents">
    ${documents.map(
      ({ title, url, facts }) =>
        html`<li>
          <a part="link" href=${url}
            >${textTemplate(title)}${
              facts.length > 0
                ? html` <span class="facts"
                    >(${facts.map((fact, at) => html`${at ? ' · ' : ''}${textTemplate({ text: fact, language: '' })}`)})</span
                  >`
                : nothing
            }</a
          >
        </li>`,
    )}
  </ul>`;

function pressTemplate(
  { note, contact, url }: NonNullable<EventCardModel['press']>,
  translate: Translate,
): TemplateResult {
  return html`<div class="press">
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
                ? html`<a part="link" href=${contact}
                    >${changingText(contactName(contact, translate))}</a
                  >`
                : nothing
            }
          </p>`
        : nothing
    }
  </div>`;
}

/** An e-mail address or a telephone number is shown as it is. */
function contactName(contact: string, translate: Translate): string {
  const [, name] = /^(?:mailto|tel):([^?]+)/.exec(contact) ?? [];
  return name === undefined ? translate('Press contact') : name;
}
