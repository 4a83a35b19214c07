/** The widgets and their attributes for the plugin, from the manifest: a new one appears by itself. */
import { wordLanguages } from '../../src/intl/language-tags.js';
import { widgetAbout, widgetTags, type WidgetName } from '../../src/widgets/registry.js';
import { nameValue, words } from '../../stories/embed-builder/words/words.js';
import type { SiteLanguage } from '../../stories/site/words/site-languages.js';

type Labels = Readonly<Record<SiteLanguage, string>>;

interface ManifestAttribute {
  readonly name: string;
  readonly type?: { readonly text: string };
  readonly description?: string;
}

export interface Manifest {
  readonly modules: readonly {
    readonly declarations?: readonly {
      readonly tagName?: string;
      readonly attributes?: readonly ManifestAttribute[];
    }[];
  }[];
}

interface PluginAttribute {
  readonly name: string;
  readonly kind: 'choice' | 'boolean' | 'text';
  readonly values: readonly { readonly value: string; readonly label: Labels }[];
  readonly label: Labels;
  readonly isMain: boolean;
}

/** Names of WordPress' own icons; a widget without one has that of all widgets. */
const icons: Partial<Readonly<Record<WidgetName, string>>> = {
  'event-card': 'calendar-alt',
  'agenda-timeline': 'schedule',
  'partner-strip': 'images-alt2',
  'news-ticker': 'megaphone',
};

const label = (read: (language: SiteLanguage) => string): Labels => ({
  en: read('en'),
  az: read('az'),
  ru: read('ru'),
});

function describe({ name, type }: ManifestAttribute, isMain: boolean): PluginAttribute {
  const choices = [...(type?.text ?? '').matchAll(/'([^']*)'/g)].map(([, value = '']) => value);
  const kind = type?.text === 'boolean' ? 'boolean' : choices.length > 0 ? 'choice' : 'text';
  return {
    name,
    kind,
    isMain,
    label: label((language) => words[language].attributes[name] ?? name),
    values: choices.map((value) => ({
      value,
      label: label((language) => nameValue(words[language], name, value)),
    })),
  };
}

/** `lang` belongs to HTML, so the manifest has it not. A language is named in itself. */
function describeLanguage(): PluginAttribute {
  const nameOf = (tag: string): string =>
    new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
  return {
    name: 'lang',
    kind: 'choice',
    isMain: true,
    label: label((language) => words[language].attributes['lang'] ?? 'lang'),
    values: ['en', ...wordLanguages].map((tag) => ({
      value: tag,
      label: label(() => nameOf(tag)),
    })),
  };
}

/** Data comes by an address of its own, and never from an attribute. */
const isSetting = ({ name }: ManifestAttribute): boolean =>
  name !== 'src' && !name.startsWith('data-');

export function buildCatalogue({ modules }: Manifest) {
  const declared = modules.flatMap(({ declarations = [] }) => declarations);
  const attributesOf = (name: WidgetName): readonly ManifestAttribute[] =>
    declared.find(({ tagName }) => tagName === widgetTags[name])?.attributes ?? [];
  const names = Object.keys(widgetTags) as WidgetName[];
  const isShared = ({ name }: ManifestAttribute): boolean =>
    names.every((widget) => attributesOf(widget).some((one) => one.name === name));
  const entries = names.map((name) => {
    const { name: title, summary, link, usualHeight: height } = widgetAbout[name];
    const attributes = attributesOf(name)
      .filter(isSetting)
      .map((one) => describe(one, one.name === 'theme' || !isShared(one)));
    const facts = {
      tag: widgetTags[name],
      title,
      summary,
      link,
      height,
      icon: icons[name] ?? 'screenoptions',
    };
    return [name, { ...facts, attributes: [describeLanguage(), ...attributes] }] as const;
  });
  return Object.fromEntries(entries);
}
