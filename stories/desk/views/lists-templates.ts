/** The three lists with their fields. */
import { html, type TemplateResult } from 'lit';
import { isObject } from '../../../src/model/document-context.js';
import { formatIso } from '../../../src/model/values/zoned-time.js';
import { entriesOf, stringAt, valueAt, type Keys } from '../document/document.js';
import { insertEntry, newId, setValue } from '../document/operations.js';
import { zoneOf } from '../document/session-times.js';
import { anyTextIn, languageOfDocument } from '../document/texts.js';
import type { DeskView } from './desk-view.js';
import { listTemplate } from './list-template.js';
import { namesTemplate } from './names-template.js';
import { choiceField, idOf, plainField, textFields } from './text-fields.js';
import { timeField } from './time-field.js';

/**
 * The place of an image's address. An image is an address or an object with one; other fields of
 * the object stay.
 */
const imageKeys = (keys: Keys, field: string, { document }: DeskView): Keys =>
  isObject(valueAt(document, [...keys, field])) ? [...keys, field, 'src'] : [...keys, field];

export function speakersTemplate(view: DeskView): TemplateResult {
  const { words } = view;
  const form = (keys: Keys): TemplateResult => html`
    ${textFields({ label: words.eventName, keys: [...keys, 'name'] }, view)}
    ${textFields({ label: words.role, keys: [...keys, 'role'] }, view)}
    ${textFields({ label: words.affiliation, keys: [...keys, 'affiliation'] }, view)}
    ${textFields({ label: words.bio, keys: [...keys, 'bio'], isLong: true }, view)}
    ${plainField({ label: words.photo, keys: imageKeys(keys, 'photo', view) }, view)}
    ${plainField({ label: words.url, keys: [...keys, 'url'] }, view)}
  `;
  return listTemplate(
    { list: 'speakers', newWords: words.newSpeaker, name: 'name', isOrdered: false, form },
    view,
  );
}

/** The field for a partner's level. A new name adds a level. */
function tierField(keys: Keys, view: DeskView): TemplateResult {
  const { words, document, apply } = view;
  const own = languageOfDocument(document);
  const tiers = entriesOf(document, 'tiers');
  const id = idOf([...keys, 'tier']);
  const tier = tiers.find((one) => stringAt(one, ['id']) === stringAt(document, [...keys, 'tier']));
  const write = ({ target }: Event): void => {
    const name = (target as HTMLInputElement).value.trim();
    const known = tiers.find((one) => anyTextIn(one['name'], view.ui, own) === name);
    if (name === '' || known) {
      apply(setValue([...keys, 'tier'], known?.['id']));
      return;
    }
    const fresh = newId(document, 'tiers', name);
    apply((before) =>
      setValue(
        [...keys, 'tier'],
        fresh,
      )(insertEntry('tiers', tiers.length, { id: fresh, name })(before)),
    );
  };
  return html`<div class="field">
    <label for=${id}>${words.tier}</label>
    <input
      id=${id}
      list="tiers"
      data-place=${[...keys, 'tier'].join('/')}
      autocomplete="off"
      aria-describedby="${id}-hint"
      .value=${anyTextIn(tier?.['name'], view.ui, own)}
      @change=${write}
    />
    <p class="hint" id="${id}-hint">${words.tierHint}</p>
    <datalist id="tiers">
      ${tiers.map(({ name }) => html`<option value=${anyTextIn(name, view.ui, own)}></option>`)}
    </datalist>
  </div>`;
}

function logoField(keys: Keys, index: number, view: DeskView): TemplateResult {
  const { words, keepLogo } = view;
  const id = idOf([...keys, 'logo-file']);
  return html`<div class="field">
    <label for=${id}>${words.logoFile}</label>
    <input
      id=${id}
      type="file"
      accept="image/*"
      aria-describedby="${id}-hint"
      @change=${({ target }: Event) => {
        const file = (target as HTMLInputElement).files?.[0];
        if (file) keepLogo(index, file);
      }}
    />
    <p class="hint" id="${id}-hint">${words.logoHint}</p>
  </div>`;
}

export function partnersTemplate(view: DeskView): TemplateResult {
  const { words } = view;
  const form = (keys: Keys, index: number): TemplateResult => html`
    ${textFields({ label: words.eventName, keys: [...keys, 'name'] }, view)}
    ${plainField({ label: words.url, keys: [...keys, 'url'] }, view)} ${tierField(keys, view)}
    ${plainField({ label: words.logo, keys: imageKeys(keys, 'logo', view) }, view)}
    ${logoField(keys, index, view)}
  `;
  const kind = { list: 'partners', newWords: words.newPartner, name: 'name' } as const;
  return html`${listTemplate({ ...kind, isOrdered: true, form }, view)}
  ${namesTemplate(words.tierNames, [{ list: 'tiers', label: words.tier }], view)}`;
}

export function newsTemplate(view: DeskView): TemplateResult {
  const { words } = view;
  const form = (keys: Keys): TemplateResult => html`
    ${textFields({ label: words.newsTitle, keys: [...keys, 'title'] }, view)}
    ${textFields({ label: words.summary, keys: [...keys, 'summary'], isLong: true }, view)}
    <div class="moments">
      ${timeField({ label: words.published, keys: [...keys, 'published'] }, view)}
      ${timeField({ label: words.expires, keys: [...keys, 'expires'] }, view)}
    </div>
    <div class="pairs">
      ${choiceField({ label: words.urgency, keys: [...keys, 'urgency'] }, words.urgencies, view)}
      ${plainField({ label: words.category, keys: [...keys, 'category'] }, view)}
      ${plainField({ label: words.url, keys: [...keys, 'url'] }, view)}
    </div>
  `;
  const more = () => ({
    published: formatIso(Date.now(), zoneOf(view.document)).slice(0, 16),
  });
  return listTemplate(
    { list: 'news', newWords: words.newNews, name: 'title', isOrdered: false, more, form },
    view,
  );
}
