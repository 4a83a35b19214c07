/// <reference types="vite/client" />
import {
  setCustomElementsManifest,
  type Args,
  type Decorator,
  type Preview,
} from '@storybook/web-components-vite';
import { html } from 'lit';
import { pageTheme } from './colours.js';
import WidgetPage from '../stories/docs/widget-page.mdx';
import { source } from '../stories/widget-story.js';
import './preview.css';

// The built manifest, since the build completes what the analyser reads; Storybook serves `dist`.
const answer = await fetch('dist/custom-elements.json');
setCustomElementsManifest(await answer.json());

type GlobalType = NonNullable<Preview['globalTypes']>[string];
type Icon = NonNullable<NonNullable<GlobalType['toolbar']>['icon']>;

const choice = (
  title: string,
  icon: Icon,
  items: readonly (readonly [value: string, title: string])[],
): GlobalType => ({
  description: title,
  toolbar: {
    title,
    icon,
    dynamicTitle: true,
    items: items.map(([value, name]) => ({ value, title: name })),
  },
});

/** The page around a story: what a widget takes from where it stands. */
const onChosenPage: Decorator = (story, { globals, parameters, viewMode }) => {
  if (parameters['ownPage'] === true) return story();
  const { theme, language, direction, width } = globals as Readonly<Record<string, string>>;
  return html`<div
    class="story-page ${theme ?? ''} ${viewMode === 'story' ? 'whole' : ''}"
    lang=${language ?? 'en'}
    dir=${direction ?? 'ltr'}
  >
    <div class="story-width width-${width ?? 'full'}">${story()}</div>
  </div>`;
};

/** The code of a story as a page has it: there the sample, which the story is given, has an address. */
const withAddress = (code: string, { args }: { readonly args: Args }): string =>
  args['src'] === source ? code.replaceAll(/<conf-[\w-]+/g, `$& src="${source}"`) : code;

const preview: Preview = {
  decorators: [onChosenPage],
  globalTypes: {
    theme: choice('Page theme', 'contrast', [
      ['light', 'Light page'],
      ['dark', 'Dark page'],
    ]),
    language: choice('Page language', 'globe', [
      ['az', 'Azərbaycan dili'],
      ['en', 'English'],
      ['ru', 'Русский'],
    ]),
    direction: choice('Direction', 'transfer', [
      ['ltr', 'Left to right'],
      ['rtl', 'Right to left'],
    ]),
    width: choice('Width', 'ruler', [
      ['full', 'Full width'],
      ['200', '200 px'],
      ['320', '320 px'],
      ['768', '768 px'],
    ]),
  },
  initialGlobals: { theme: 'light', language: 'en', direction: 'ltr', width: 'full' },
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    docs: { page: WidgetPage, theme: pageTheme, source: { transform: withAddress } },
    controls: { expanded: true, sort: 'alpha' },
    options: {
      storySort: {
        order: [
          'Introduction',
          'Quick start',
          ['Webmaster', 'Organiser', 'Engineer'],
          'Embed builder',
          'Widgets',
          ['Event card', 'Agenda', 'Partner strip', 'News ticker'],
          'Theming',
          'Document reference',
          'Formats',
          'Languages',
          'Accessibility',
          'Privacy and security',
          'CMS recipes',
          'Hosting at scale',
          '*',
        ],
      },
    },
  },
  tags: ['autodocs'],
};
export default preview;
