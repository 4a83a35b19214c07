/**
 * Renders the documentation of `stories/docs/` as plain HTML, by the same MDX compiler as
 * Storybook.
 */
import { readFileSync } from 'node:fs';
import { evaluate } from '@mdx-js/mdx';
import remarkGfm from 'remark-gfm';
import { widgetAbout, widgetTags, type WidgetName } from '../../../src/widgets/registry.js';
import { groups, type DocsSource } from './docs-contents.js';
import { Fragment, htmlOf, jsx } from './html-runtime.js';
import { addressOfFile, addressOfTitle } from './page-address.js';

export interface DocsPage {
  /** The title in Storybook: `Quick start/Webmaster`. */
  readonly title: string;
  readonly language: DocsSource['language'];
  readonly address: string;
  /** What a search engine shows below the title. */
  readonly description: string;
  readonly html: string;
}

export interface RenderedGroup {
  readonly name: string;
  readonly pages: readonly DocsPage[];
}

interface Tree {
  children: readonly { readonly type: string }[];
}

/** Removes imports of Storybook's blocks and of our scripts, which the page's own script has. */
const dropImports = () => (tree: Tree) => {
  tree.children = tree.children.filter(({ type }) => type !== 'mdxjsEsm');
};

const widgetTitles: Readonly<Record<WidgetName, string>> = {
  'event-card': 'Event card',
  'agenda-timeline': 'Agenda',
  'partner-strip': 'Partner strip',
  'news-ticker': 'News ticker',
};

const pictureOf = (name: WidgetName, title: string): string =>
  `<picture><source media="(prefers-color-scheme: dark)" srcset="pictures/${name}-dark.webp"><img src="pictures/${name}-light.webp" width="1800" alt="${title}: the widget in its layouts, wide and on a phone"></picture>`;

/** The page of a widget: a picture, the widget at work, the way to it, and what may be set. */
function widgetPage(name: WidgetName, title: string): string {
  const tag = widgetTags[name];
  return `<h1>${title}</h1><p>${widgetAbout[name].summary.en}. To add it to a page, open it in the <a href="builder.html#ui=en&amp;widget=${name}">embed builder</a>.</p>${pictureOf(name, title)}<h2>On a partner's page</h2><docs-partner-frame widget="${tag}"></docs-partner-frame><docs-widget-reference tag="${tag}"></docs-widget-reference>`;
}

const widgetPages: readonly DocsPage[] = (Object.keys(widgetTags) as WidgetName[]).map((name) => {
  const title = widgetTitles[name];
  return {
    title: `Widgets/${title}`,
    language: 'en',
    address: addressOfTitle(`Widgets/${title}`),
    description: `${widgetAbout[name].summary.en}: attributes, events, parts and custom properties.`,
    html: widgetPage(name, title),
  };
});

const most = 155;

/** The first paragraph as plain text; a page without one is described by its title. */
function describe(html: string, title: string): string {
  const paragraph = /<p>([^]*?)<\/p>/.exec(html)?.[1] ?? title;
  const text = paragraph
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return text.length <= most ? text : `${text.slice(0, text.lastIndexOf(' ', most))} …`;
}

async function renderPage({ file, language }: DocsSource): Promise<DocsPage> {
  let title = '';
  const Meta = (props: { readonly title?: string }): string => {
    title = props.title ?? '';
    return '';
  };
  const source = readFileSync(new URL(`../../docs/${file}.mdx`, import.meta.url), 'utf8');
  const { default: page } = await evaluate(source, {
    jsx: jsx as never,
    jsxs: jsx as never,
    Fragment,
    remarkPlugins: [remarkGfm, dropImports],
  });
  const html = htmlOf(page({ components: { Meta: Meta as never } }));
  const address = file.startsWith('colleagues/') ? addressOfFile(file) : addressOfTitle(title);
  return { title, language, address, description: describe(html, title), html };
}

export async function renderDocs(): Promise<readonly RenderedGroup[]> {
  const rendered = await Promise.all(
    groups.map(async ({ name, sources }) => ({
      name,
      pages: await Promise.all(sources.map(renderPage)),
    })),
  );
  return [...rendered.slice(0, 1), { name: 'Widgets', pages: widgetPages }, ...rendered.slice(1)];
}
