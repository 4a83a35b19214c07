/** The documentation of `stories/docs/`, compiled by MDX as Storybook does it, as plain HTML. */
import { readFileSync } from 'node:fs';
import { evaluate } from '@mdx-js/mdx';
import remarkGfm from 'remark-gfm';
import { Fragment, htmlOf, jsx } from './html-runtime.js';

export interface DocsPage {
  /** As Storybook has it: `Quick start/Webmaster`. */
  readonly title: string;
  readonly html: string;
}

/** In the order in which somebody reads. */
const files = [
  'introduction',
  'quick-start/webmaster',
  'quick-start/organiser',
  'quick-start/engineer',
  'publishing',
  'embedding',
  'theming',
  'document-reference',
  'formats',
  'languages',
  'accessibility/accessibility',
  'privacy-and-security',
  'cms-recipes',
  'frameworks',
  'applications',
  'cookbook',
  'testing',
  'moving',
  'troubleshooting',
  'hosting-at-scale',
];

interface Tree {
  children: readonly { readonly type: string }[];
}

/** Imports bring Storybook's blocks and the scripts of ours, which the page's own script brings. */
const dropImports = () => (tree: Tree) => {
  tree.children = tree.children.filter(({ type }) => type !== 'mdxjsEsm');
};

const widgetPages = [
  ['Event card', 'conf-event-card'],
  ['Agenda', 'conf-agenda-timeline'],
  ['Partner strip', 'conf-partner-strip'],
  ['News ticker', 'conf-news-ticker'],
].map(([name = '', tag = '']) => ({
  title: `Widgets/${name}`,
  html: `<h1>${name}</h1><p>To paste it into a page, take the <a href="builder.html">embed builder</a>.</p><docs-partner-frame widget="${tag}"></docs-partner-frame><docs-widget-reference tag="${tag}"></docs-widget-reference>`,
}));

async function renderPage(file: string): Promise<DocsPage> {
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
  return { title, html };
}

export async function renderDocs(): Promise<readonly DocsPage[]> {
  const pages = await Promise.all(files.map(renderPage));
  const at = pages.findIndex(({ title }) => title === 'Theming');
  return [...pages.slice(0, at), ...widgetPages, ...pages.slice(at)];
}
