/** Who speaks in a session: photo, what they are, and who they are. */
import { html, nothing, type TemplateResult } from 'lit';
import { textTemplate } from '../../../widget/text-template.js';
import type { Translate } from '../../../intl/translate.js';
import { moderatorWords } from '../page/agenda-words.js';
import type { RichTexts } from './rich-text-field.js';
import type { PersonView } from './session-detail-view.js';

export interface PeopleFrame {
  readonly translate: Translate;
  readonly texts: RichTexts;
}

/** A picture that cannot be loaded leaves its place empty. */
function hide({ target }: Event): void {
  if (target instanceof HTMLImageElement) target.hidden = true;
}

export function peopleTemplate(
  people: readonly PersonView[],
  { translate, texts }: PeopleFrame,
): TemplateResult | typeof nothing {
  if (people.length === 0) return nothing;
  return html`<section>
    <h3>${translate('Speakers')}</h3>
    <ul class="persons">
      ${people.map((person) => personTemplate(person, { translate, texts }))}
    </ul>
  </section>`;
}

function personTemplate(person: PersonView, { translate, texts }: PeopleFrame): TemplateResult {
  const { name, role, title, affiliation, bio, photo, url } = person;
  const own = textTemplate(name);
  const what = [title, affiliation].filter(({ text }) => text !== '');
  return html`<li class="person" part="speaker">
    ${photo ? photoTemplate(photo.src) : nothing}
    <div class="who">
      <p class="name">
        ${url ? html`<a part="link" href=${url} target="_blank" rel="noopener">${own}</a>` : own}
        ${role === 'moderator' ? html`<span class="badge">${moderatorWords(translate)}</span>` : nothing}
      </p>
      ${
        what.length > 0
          ? html`<p class="what">
              ${what.map((one, index) => html`${index > 0 ? ', ' : nothing}${textTemplate(one)}`)}
            </p>`
          : nothing
      }
      ${texts.template(bio, { level: 4, baseUrl: url })}
    </div>
  </li>`;
}

const photoTemplate = (src: string): TemplateResult =>
  html`<span class="photo"
    ><img
      src=${src}
      alt=""
      width="72"
      height="72"
      decoding="async"
      referrerpolicy="strict-origin-when-cross-origin"
      @error=${hide}
  /></span>`;
