/**
 * `index.html`, the partner kit: all that a partner needs, with the widgets live on the page. There
 * is one page for each language.
 */
import { createFormatters } from '../../intl/formats/formatters.js';
import { cachedLocale, english } from '../../intl/load-locale.js';
import { resolveLocale } from '../../intl/resolve-locale.js';
import { formatChange, sortChanges } from '../../diff/format-changes.js';
import { formatScript } from '../../snippet/snippet-html.js';
import { Markup, markup } from '../../ssr/markup.js';
import type { CalendarGroup } from '../calendars.js';
import {
  addressOf,
  fileSlug,
  widgetsOf,
  type Publication,
  type PublishedFile,
} from '../publication.js';
import { formatDiscovery } from './embed-pages.js';
import {
  formatAddressSection,
  formatCalendarSection,
  formatFeedSection,
  formatLogoSection,
  formatWidgetSection,
  type KitPage,
} from './kit-sections.js';
import { kitWords } from './kit-words.js';
import { buildScript, conferenceName, directionOf, spoken } from './widget-snippet.js';

/** The most changes that are listed; `publication.json` has all of them. */
const MOST_CHANGES = 30;

const pathOf = (language: string, index: number): string =>
  index === 0 ? 'index.html' : `index.${fileSlug(language)}.html`;

const nameOf = (language: string): string => {
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
  } catch {
    return language;
  }
};

function formatLanguages({ publication, language, words }: KitPage): Markup | undefined {
  const { languages } = publication;
  if (languages.length < 2) return undefined;
  const links = languages.map((one, index) =>
    one === language
      ? undefined
      : markup`<a href="${pathOf(one, index)}" lang="${one}" hreflang="${one}">${nameOf(one)}</a> `,
  );
  return markup`<nav aria-label="${words.languages}">${links}</nav>`;
}

/** The language of the page's own words, which may differ from that of its widgets. */
const ownLanguage = ({ language, words }: KitPage): string =>
  words.language === spoken(language) ? language : words.language;

/**
 * A note on pages whose widgets are in a language that the kit itself does not speak; it has three.
 */
function formatForeign(page: KitPage): Markup | undefined {
  const { language } = page;
  if (ownLanguage(page) === language) return undefined;
  const name = new Intl.DisplayNames(['en'], { type: 'language' }).of(language) ?? language;
  return markup`<p class="quiet">The words of this kit are in English; the widgets and snippets are in ${name}.</p>`;
}

function formatChanged(page: KitPage): Markup {
  const { publication, words } = page;
  const { conference, changed, changes } = publication;
  const locale = cachedLocale(resolveLocale(ownLanguage(page), conference)) ?? english;
  const format = createFormatters(locale, conference.timeZone);
  const told = sortChanges(changes).slice(0, MOST_CHANGES).map(formatChange);
  const list =
    told.length === 0
      ? markup`<p>${words.unchanged}</p>`
      : markup`<ul lang="en" dir="ltr">${told.map((line) => markup`<li>${line}</li>\n`)}</ul>`;
  const iso = new Date(changed).toISOString();
  return markup`<p class="quiet">${words.changed}: <time datetime="${iso}">${format.date(changed)} ${format.time(changed)}</time></p>
<details><summary>${words.changes}</summary>${list}</details>`;
}

function formatKit(page: KitPage, groups: readonly CalendarGroup[]): string {
  const { publication, language, words } = page;
  const { conference, address } = publication;
  const own = ownLanguage(page);
  const widgets = widgetsOf(conference);
  const name = conferenceName(publication, language);
  const title = [words.title, name].filter(Boolean).join(' – ');
  const lead = widgets.includes('agenda-timeline') ? 'agenda-timeline' : widgets[0];
  // Where nobody has named the address, a script fills in that of the page.
  const unknown =
    address === undefined ? markup` data-base="${addressOf(publication)}"` : undefined;
  const html = markup`<!doctype html>
<html lang="${own}" dir="${directionOf(own)}" data-copied="${words.copied}"${unknown}>
  <head>
    <meta charset="utf-8">
    <title>${title}</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <link rel="stylesheet" href="kit.css">
    ${lead && formatDiscovery(publication, lead, language)}
    ${new Markup(formatScript(buildScript(publication, '')))}
    <script src="kit.js" defer></script>
  </head>
  <body>
<header>
${formatLanguages(page)}
<h1>${own !== language && name !== '' ? markup`<span lang="${language}" dir="auto">${name}</span>` : name || words.title}</h1>
<p class="quiet">${name === '' ? undefined : words.title}</p>
<p>${words.intro}</p>
${formatForeign(page)}
${formatChanged(page)}
</header>
<main>
${widgets.map((widget) => formatWidgetSection(widget, page))}
${formatAddressSection(widgets, page)}
${formatCalendarSection(groups, page)}
${formatFeedSection(page)}
${formatLogoSection(page)}
<section id="data"><h2>${words.data}</h2><p><a href="conference.json">conference.json</a></p></section>
</main>
<p role="status"></p>
  </body>
</html>
`;
  return html.html.replace(/^\s*\n/gm, '');
}

export function buildKitPages(
  publication: Publication,
  groups: readonly CalendarGroup[],
): readonly PublishedFile[] {
  return publication.languages.map((language, index) => ({
    path: pathOf(language, index),
    content: formatKit({ publication, language, words: kitWords(spoken(language)) }, groups),
  }));
}
