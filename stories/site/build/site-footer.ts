/** What stands below each page: the way to what colleagues ask for, and to the stories. */
import { escapeHtml } from '../../../src/ssr/escape-html.js';
import type { SiteLanguage } from '../words/site-languages.js';
import { siteWords } from '../words/words.js';
import { addressOfFile } from './page-address.js';

const colleagues = ['data-protection', 'security', 'accessibility-report'] as const;

/** Storybook is built after the site and takes minutes: only where it is deployed is it linked to. */
const hasStorybook = process.argv.includes('--storybook');

export function footer(language: SiteLanguage): string {
  const words = siteWords[language];
  const suffix = language === 'en' ? '' : `-${language}`;
  const links = colleagues.map(
    (name) =>
      `<li><a href="${addressOfFile(`colleagues/${name}${suffix}`)}">${escapeHtml(words.colleagues[name])}</a></li>`,
  );
  const stories = hasStorybook
    ? [`<li><a href="storybook/index.html" lang="en">Storybook</a></li>`]
    : [];
  return `<footer class="foot">
      <p>${escapeHtml(words.licence)}</p>
      <nav aria-label="${escapeHtml(words.colleaguesTitle)}"><ul>
        ${[...links, ...stories].join('\n        ')}
      </ul></nav>
    </footer>`;
}
