/** The settings, on the left side of the builder. */
import { html, nothing, type TemplateResult } from 'lit';
import { widgetTags, type WidgetName, widgetAbout } from '../../../src/widgets/registry.js';
import type { BuilderView } from '../builder-view.js';
import { isSeveral, namesInData, type NamedValue } from './data-names.js';
import {
  checkField,
  choiceField,
  selectField,
  severalField,
  textArea,
  textField,
  type Field,
} from './field-templates.js';
import { isLeading, type Control } from './widget-controls.js';
import { lookTemplate } from './look-template.js';
import { nameValue } from '../words/words.js';

const widgetNames = Object.keys(widgetTags) as WidgetName[];

const widgetTemplate = ({ settings, words, set }: BuilderView): TemplateResult =>
  choiceField(
    {
      id: 'widget',
      label: words.widget,
      value: settings.widget,
      set: (value) => set({ widget: value as WidgetName }),
    },
    widgetNames.map((value) => ({
      value,
      words: widgetAbout[value].name[settings.ui],
      hint: widgetAbout[value].summary[settings.ui],
    })),
    'cards',
  );

function addressTemplate({ settings, words, set, isSample }: BuilderView): TemplateResult {
  const isNews = settings.widget === 'news-ticker';
  const hint = isNews ? `${words.srcHint} ${words.srcHintNews}` : words.srcHint;
  return textField(
    {
      id: 'src',
      label: words.src,
      hint: isSample ? words.sample : hint,
      value: settings.src,
      set: (src) => set({ src }),
    },
    { mode: 'url' },
  );
}

const pasteTemplate = ({ settings, words, set, readFile }: BuilderView): TemplateResult =>
  html`${textArea({
      id: 'text',
      label: words.text,
      hint: words.textHint,
      value: settings.text,
      set: (text) => set({ text }),
    })}
    <div class="field">
      <label for="file">${words.file}</label>
      <input
        id="file"
        type="file"
        @change=${({ target }: Event) => {
          const file = (target as HTMLInputElement).files?.[0];
          if (file) readFile(file);
        }}
      />
    </div>`;

const dataTemplate = (view: BuilderView): TemplateResult => {
  const { settings, words, set } = view;
  const from: Field = {
    id: 'from',
    label: words.data,
    value: settings.from,
    set: (value) => set({ from: value === 'text' ? 'text' : 'address' }),
  };
  const choices = [
    { value: 'address', words: words.fromAddress },
    { value: 'text', words: words.fromText },
  ];
  return html`${choiceField(from, choices, 'segments')}
    ${settings.from === 'text' ? pasteTemplate(view) : addressTemplate(view)}
    <p class="hint">${words.formats}</p>`;
};

/**
 * A field for ids that the data has, by their names. A chosen id that the data no longer has stays
 * until the person removes it.
 */
function namedField(
  { label, ...field }: Field,
  offered: readonly NamedValue[],
  { words }: BuilderView,
): TemplateResult {
  const name = field.id.replace('attribute-', '');
  const named = { ...field, label: words.named[name] ?? label };
  const isOffered = (id: string): boolean => offered.some(([one]) => one === id);
  const lost = field.value.split(',').filter((id) => id !== '' && !isOffered(id));
  const known = new Map([...offered, ...lost.map((id): NamedValue => [id, id])]);
  return isSeveral(name)
    ? severalField(named, [...known])
    : selectField(named, [['', words.usual], ...known]);
}

function controlTemplate(control: Control, view: BuilderView): TemplateResult {
  const { name, kind, values, usual } = control;
  const { words, settings, setAttribute, data } = view;
  const field: Field = {
    id: `attribute-${name}`,
    label: words.attributes[name] ?? name,
    value: settings.attributes[name] ?? '',
    set: (value) => setAttribute(name, value),
  };
  const offered = namesInData(name, data, settings.ui);
  if (offered.length > 0) return namedField(field, offered, view);
  if (kind === 'flag') return checkField(field);
  if (kind === 'number') return textField(field, { mode: 'numeric' });
  if (kind === 'text') return textField(field, { type: name === 'day' ? 'date' : 'text' });
  const others = values.filter((value) => value !== usual);
  return selectField(field, [
    ['', usual === '' ? words.asPage : nameValue(words, name, usual)],
    ...others.map((value) => [value, nameValue(words, name, value)] as const),
  ]);
}

const placeTemplate = ({
  settings,
  words,
  set,
  downloadScripts,
}: BuilderView): TemplateResult => html`
  ${textField(
    {
      id: 'link',
      label: words.link,
      hint: words.linkHint,
      value: settings.link,
      set: (link) => set({ link }),
    },
    { mode: 'url' },
  )}
  ${textField({
    id: 'words',
    label: words.words,
    value: settings.words,
    set: (value) => set({ words: value }),
  })}
  ${textField(
    {
      id: 'height',
      label: words.height,
      hint: `${words.heightHint} ${words.usual}: ${widgetAbout[settings.widget].usualHeight}.`,
      value: settings.height,
      set: (height) => set({ height }),
    },
    { mode: 'numeric' },
  )}
  ${textField(
    {
      id: 'folder',
      label: words.folder,
      hint: words.folderHint,
      value: settings.folder,
      set: (folder) => set({ folder }),
    },
    { mode: 'url' },
  )}
  <p class="actions">
    <button type="button" id="download-scripts" @click=${downloadScripts}>
      ${words.downloadScripts}
    </button>
  </p>
  <p class="hint">${words.downloadScriptsHint}</p>
  ${choiceField(
    {
      id: 'script',
      label: words.script,
      value: settings.script,
      set: (script) => set({ script: script === 'classic' ? 'classic' : 'module' }),
    },
    [
      { value: 'module', words: words.scripts.module },
      { value: 'classic', words: words.scripts.classic },
    ],
    'cards',
  )}
`;

/** Open where a setting within it was changed, so that a link to settings shows it. */
const detailsTemplate = (summary: string, isOpen: boolean, content: unknown): TemplateResult =>
  html`<details ?open=${isOpen}>
    <summary>${summary}</summary>
    <div class="details-content">${content}</div>
  </details>`;

/** The address of these settings. It is shown too, for pages that may not use the clipboard. */
const shareTemplate = ({ words, address, isCut, share, reset }: BuilderView): TemplateResult =>
  html`<div class="share">
    <div class="field">
      <label for="address">${words.address}</label>
      <input
        id="address"
        readonly
        aria-describedby=${isCut ? 'address-hint' : nothing}
        .value=${address}
        @focus=${({ target }: Event) => (target as HTMLInputElement).select()}
      />
      ${isCut ? html`<p class="hint" id="address-hint">${words.shareLong}</p>` : nothing}
    </div>
    <p class="actions">
      <button type="button" @click=${share}>${words.share}</button>
      <button type="button" class="quiet" @click=${reset}>${words.reset}</button>
    </p>
  </div>`;

/** On a phone the code is some screens below the two settings that everybody has to make. */
function toCodeTemplate({ words }: BuilderView): TemplateResult {
  const go = ({ currentTarget }: Event): void => {
    const builder = (currentTarget as Element).getRootNode() as ShadowRoot;
    builder.querySelector<HTMLElement>('#code-title')?.focus();
  };
  return html`<p class="actions to-code">
    <button type="button" id="to-code" @click=${go}>${words.toCode}</button>
  </p>`;
}

export function settingsTemplate(view: BuilderView): TemplateResult {
  const { words, controls, settings } = view;
  const { link, height, folder, script, attributes } = settings;
  const more = controls.filter((control) => !isLeading(control));
  const isMoreChosen = more.some(({ name }) => (attributes[name] ?? '') !== '');
  const isPlaceChosen = [link, settings.words, height, folder].some((one) => one !== '');
  return html`<form class="settings" @submit=${(event: Event) => event.preventDefault()}>
    ${widgetTemplate(view)} ${dataTemplate(view)} ${toCodeTemplate(view)}
    <fieldset>
      <legend>${words.options}</legend>
      <div class="pairs">
        ${controls.filter(isLeading).map((control) => controlTemplate(control, view))}
      </div>
      ${detailsTemplate(
        words.look,
        Object.values(settings.look).some((one) => one !== ''),
        lookTemplate(view),
      )}
      ${
        more.length === 0
          ? nothing
          : detailsTemplate(
              words.moreOptions,
              isMoreChosen,
              more.map((control) => controlTemplate(control, view)),
            )
      }
      ${detailsTemplate(words.place, isPlaceChosen || script === 'classic', placeTemplate(view))}
    </fieldset>
    ${shareTemplate(view)}
  </form>`;
}
