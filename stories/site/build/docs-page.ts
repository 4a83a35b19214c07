/** A page of the documentation with the list of all beside it. */
import { addressOfTitle } from './page-address.js';
import type { DocsPage } from './render-docs.js';

const nameOf = (title: string): string => title.split('/').at(-1) ?? title;

function contentsEntry({ title }: DocsPage, current: string): string {
  const mark = title === current ? ' aria-current="page"' : '';
  return `<li><a href="${addressOfTitle(title)}"${mark}>${nameOf(title)}</a></li>`;
}

export function docsBody({ title, html }: DocsPage, pages: readonly DocsPage[]): string {
  return `<a class="skip" href="#content">Skip to the text</a>
    <header class="bar">
      <a class="name" href="index.html">conference-widgets</a>
      <nav aria-label="Site"><ul>
        <li><a href="builder.html">Embed builder</a></li>
        <li><a href="desk.html">Desk</a></li>
      </ul></nav>
    </header>
    <main>
      <nav class="contents" aria-label="Documentation"><ul>
        ${pages.map((page) => contentsEntry(page, title)).join('\n        ')}
      </ul></nav>
      <article id="content">${html}</article>
    </main>`;
}
