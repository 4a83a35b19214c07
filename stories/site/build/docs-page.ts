/** A page of the documentation, and the list of all pages beside it. */
import { escapeHtml } from '../../../src/ssr/escape-html.js';
import { homeOf, languageNames, type SiteLanguage } from '../words/site-languages.js';
import { siteWords } from '../words/words.js';
import type { DocsPage, RenderedGroup } from './render-docs.js';
import { footer } from './site-footer.js';

const nameOf = (title: string): string => title.split('/').at(-1) ?? title;

function contentsEntry({ title, address, language }: DocsPage, current: string): string {
  const mark = address === current ? ' aria-current="page"' : '';
  const spoken = language === 'en' ? '' : ` lang="${language}" hreflang="${language}"`;
  return `<li><a href="${address}"${spoken}${mark}>${escapeHtml(nameOf(title))}</a></li>`;
}

const contentsGroup = ({ name, pages }: RenderedGroup, current: string): string =>
  `<h2>${escapeHtml(name)}</h2>
        <ul>
          ${pages.map((page) => contentsEntry(page, current)).join('\n          ')}
        </ul>`;

const allPages: Readonly<Record<SiteLanguage, string>> = {
  en: 'All pages',
  az: 'Bütün səhifələr',
  ru: 'Все страницы',
};

/** A page that there is in three languages leads to the other two. */
function languageLinks(
  { address, language: own }: DocsPage,
  groups: readonly RenderedGroup[],
): string {
  const stem = (file: string): string => file.replace(/(?:-(?:az|ru))?\.html$/, '');
  const pages = groups.flatMap(({ pages: all }) => all);
  const same = pages.filter((page) => stem(page.address) === stem(address));
  if (same.length < 2) return '';
  const links = same.map((page) => {
    const mark = page.address === address ? ' aria-current="page"' : '';
    const { language } = page;
    return `<li><a href="${page.address}" lang="${language}" hreflang="${language}"${mark}>${languageNames[language]}</a></li>`;
  });
  return `<nav class="bar languages" aria-label="${siteWords[own].languages}"><ul>${links.join('')}</ul></nav>`;
}

export function docsBody(page: DocsPage, groups: readonly RenderedGroup[]): string {
  const { address, language, html } = page;
  const contents = allPages[language];
  const { builder, desk } = siteWords[language];
  return `<header class="bar">
      <a class="name" href="${homeOf(language)}">conference-widgets</a>
      <nav aria-label="${contents}"><ul>
        <li><a href="#contents">${contents}</a></li>
        <li><a href="builder.html#ui=${language}">${builder}</a></li>
        <li><a href="desk.html#ui=${language}">${desk}</a></li>
      </ul></nav>
    </header>
    <main>
      <article id="content">${languageLinks(page, groups)}${html}</article>
    </main>
    <nav class="contents" id="contents" aria-label="Documentation" lang="en">
        ${groups.map((group) => contentsGroup(group, address)).join('\n        ')}
    </nav>
    ${footer(language)}`;
}
