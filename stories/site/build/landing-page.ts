/** The landing page: what this is, where to begin, and the widgets themselves. */
import { escapeHtml } from '../../../src/ssr/escape-html.js';
import { widgetTags } from '../../../src/widgets/registry.js';
import { siteLanguages, siteWords, type SiteLanguage } from '../words/words.js';
import type { SiteWords } from '../words/words-en.js';
import { addressOfTitle } from './page-address.js';

const names: Readonly<Record<SiteLanguage, string>> = {
  en: 'English',
  az: 'Azərbaycan dili',
  ru: 'Русский',
};

const languageLink = (language: SiteLanguage, current: SiteLanguage): string => {
  const href = language === 'en' ? 'index.html' : `index-${language}.html`;
  const mark = language === current ? ' aria-current="page"' : '';
  return `<li><a href="${href}" lang="${language}" hreflang="${language}"${mark}>${names[language]}</a></li>`;
};

const bar = (words: SiteWords, language: SiteLanguage): string => `<header class="bar">
      <a class="name" href="#content">conference-widgets</a>
      <nav aria-label="${escapeHtml(words.site)}"><ul>
        <li><a href="builder.html#ui=${language}">${escapeHtml(words.builder)}</a></li>
        <li><a href="desk.html#ui=${language}">${escapeHtml(words.desk)}</a></li>
        <li><a href="${addressOfTitle('Introduction')}">${escapeHtml(words.docs)}</a></li>
      </ul></nav>
      <nav aria-label="${escapeHtml(words.languages)}"><ul>
        ${siteLanguages.map((one) => languageLink(one, language)).join('\n        ')}
      </ul></nav>
    </header>`;

function readers(words: SiteWords): string {
  const of = (reader: 'webmaster' | 'organiser' | 'engineer', title: string): string => {
    const page = addressOfTitle(`Quick start/${title}`);
    return `<li>
          <h3>${escapeHtml(words[reader])}</h3>
          <p>${escapeHtml(words[`${reader}Text`])}</p>
          <a href="${page}">${escapeHtml(words[`${reader}Link`])}</a>
        </li>`;
  };
  return `<ul class="readers" role="list">
        ${of('webmaster', 'Webmaster')}
        ${of('organiser', 'Organiser')}
        ${of('engineer', 'Engineer')}
      </ul>`;
}

/** The link inside is what remains without script. */
const widget = (tag: string, words: SiteWords, attributes = ''): string =>
  `<${tag} data-sample${attributes}><a href="${addressOfTitle('Introduction')}">${escapeHtml(words.fallback)}</a></${tag}>`;

export function landingPage(language: SiteLanguage): string {
  const words = siteWords[language];
  return `<a class="skip" href="#content">${escapeHtml(words.skip)}</a>
    ${bar(words, language)}
    <main id="content">
      <h1>${escapeHtml(words.heading)}</h1>
      <p class="lead">${escapeHtml(words.lead)}</p>
      <p class="actions">
        <a class="button first" href="desk.html#ui=${language}">${escapeHtml(words.toDesk)}</a>
        <a class="button" href="builder.html#ui=${language}">${escapeHtml(words.toBuilder)}</a>
      </p>
      <h2>${escapeHtml(words.readersTitle)}</h2>
      ${readers(words)}
      <h2>${escapeHtml(words.shownTitle)}</h2>
      <p>${escapeHtml(words.shownText)}</p>
      <div class="shown">
        <div>${widget(widgetTags['event-card'], words)}</div>
        <div>${widget(widgetTags['agenda-timeline'], words)}</div>
        <div>${widget(widgetTags['news-ticker'], words, ' mode="list"')}</div>
        <div>${widget(widgetTags['partner-strip'], words)}</div>
      </div>
    </main>`;
}
