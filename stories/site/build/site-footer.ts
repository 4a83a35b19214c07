/** The footer of each page: links for colleagues, and to Storybook. */
import { escapeHtml } from '../../../src/ssr/escape-html.js';
import type { SiteLanguage } from '../words/site-languages.js';
import { siteWords } from '../words/words.js';
import { addressOfFile } from './page-address.js';

const colleagues = ['data-protection', 'security', 'accessibility-report'] as const;

/**
 * Storybook is built after the site and takes minutes, so that it is linked to only where it is
 * deployed.
 */
const hasStorybook = process.argv.includes('--storybook');

/** Entries of a list: the pages for those who have to agree. */
export function colleagueLinks(language: SiteLanguage): readonly string[] {
  const words = siteWords[language];
  const suffix = language === 'en' ? '' : `-${language}`;
  return colleagues.map(
    (name) =>
      `<li><a href="${addressOfFile(`colleagues/${name}${suffix}`)}">${escapeHtml(words.colleagues[name])}</a></li>`,
  );
}

export function footer(language: SiteLanguage): string {
  const words = siteWords[language];
  const links = colleagueLinks(language);
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
