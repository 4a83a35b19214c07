/** The landing page: what the project is, where to begin, and the live widgets. */
import { escapeHtml } from '../../../src/ssr/escape-html.js';
import { widgetAbout, widgetTags, type WidgetName } from '../../../src/widgets/registry.js';
import {
  homeOf,
  languageNames,
  siteLanguages,
  type SiteLanguage,
} from '../words/site-languages.js';
import { siteWords } from '../words/words.js';
import type { SiteWords } from '../words/words-en.js';
import { addressOfTitle } from './page-address.js';
import { colleagueLinks, footer } from './site-footer.js';

const languageLink = (language: SiteLanguage, current: SiteLanguage): string => {
  const mark = language === current ? ' aria-current="page"' : '';
  return `<li><a href="${homeOf(language)}" lang="${language}" hreflang="${language}"${mark}>${languageNames[language]}</a></li>`;
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

type Reader = 'organiser' | 'webmaster' | 'engineer';

/** A card for one kind of reader: the tool that they need, where there is one, and what to read. */
function readerCard(reader: Reader, words: SiteWords, tool?: readonly string[]): string {
  const title = `${reader.charAt(0).toUpperCase()}${reader.slice(1)}`;
  const [href = '', name = ''] = tool ?? [];
  const first = tool ? `<a href="${href}">${escapeHtml(name)}</a><br />` : '';
  return `<li>
          <h3>${escapeHtml(words[reader])}</h3>
          <p>${escapeHtml(words[`${reader}Text`])}</p>
          <p>${first}<a href="${addressOfTitle(`Quick start/${title}`)}">${escapeHtml(words[`${reader}Link`])}</a></p>
        </li>`;
}

const readers = (words: SiteWords, language: SiteLanguage): string =>
  `<ul class="readers" role="list">
        ${readerCard('organiser', words, [`desk.html#ui=${language}`, words.openDesk])}
        ${readerCard('webmaster', words, [`builder.html#ui=${language}`, words.openBuilder])}
        ${readerCard('engineer', words)}
      </ul>`;

/** A widget with its name and the way to its code; without a script its fallback link remains. */
function widget(name: WidgetName, language: SiteLanguage, attributes = ''): string {
  const words = siteWords[language];
  const tag = widgetTags[name];
  const about = widgetAbout[name];
  const title = escapeHtml(about.name[language]);
  const add = escapeHtml(words.toBuilder);
  return `<section class="widget" id="${name}">
            <h3>${title}</h3>
            <p>${escapeHtml(about.summary[language])}.
              <a href="builder.html#ui=${language}&amp;widget=${name}" aria-label="${add}: ${title}">${add}</a></p>
            <${tag} data-sample${attributes}><a href="${addressOfTitle('Introduction')}">${escapeHtml(words.fallback)}</a></${tag}>
          </section>`;
}

function colleagueList(language: SiteLanguage): string {
  const words = siteWords[language];
  return `<h2>${escapeHtml(words.colleaguesTitle)}</h2>
      <p>${escapeHtml(words.colleaguesText)}</p>
      <ul class="links" role="list">
        ${colleagueLinks(language).join('\n        ')}
      </ul>`;
}

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
      ${readers(words, language)}
      <h2>${escapeHtml(words.shownTitle)}</h2>
      <p>${escapeHtml(words.shownText)}</p>
      <div class="shown">
        <div class="side">
          ${widget('event-card', language)}
          ${widget('news-ticker', language, ' mode="list"')}
        </div>
        <div>${widget('agenda-timeline', language)}</div>
        <div class="wide">${widget('partner-strip', language)}</div>
      </div>
      ${colleagueList(language)}
    </main>
    ${footer(language)}`;
}
