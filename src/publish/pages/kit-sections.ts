/** The sections of the partner kit: widgets with their snippets, calendars, feeds, logos. */
import { widgetAbout, widgetTags, type WidgetName } from '../../widgets/registry.js';
import type { Conference, Image } from '../../model/conference.js';
import { chooseText, type LocalizedText } from '../../model/values/localized-text.js';
import { listPictures } from '../../snippet/data-pictures.js';
import {
  formatElement,
  formatOriginsMeta,
  formatPlaceholder,
  formatScript,
  formatWidgetLink,
  type Snippet,
} from '../../snippet/snippet-html.js';
import { buildPolicy } from '../../snippet/snippet-policy.js';
import { escapeHtml } from '../../ssr/escape-html.js';
import { Markup, markup } from '../../ssr/markup.js';
import type { CalendarGroup } from '../calendars.js';
import { addressOf, fileSlug, type Publication } from '../publication.js';
import { embedPath, formatDiscovery } from './embed-pages.js';
import type { KitWords } from './kit-words.js';
import { buildScript, buildWidgetSnippet } from './widget-snippet.js';

export interface KitPage {
  readonly publication: Publication;
  /** Language of the page and of its widgets. */
  readonly language: string;
  readonly words: KitWords;
}

/** Code with a button to copy it; without a script the button stays hidden. */
function formatCode(id: string, title: string, code: string, words: KitWords): Markup {
  return markup`<figure>
<figcaption>${title} <button type="button" data-copies="${id}" hidden>${words.copy}</button></figcaption>
<pre><code id="${id}">${new Markup(escapeHtml(code))}</code></pre>
</figure>
`;
}

function formatPolicyLines(snippet: Snippet, { publication }: KitPage): string {
  const script = buildScript(publication, addressOf(publication));
  const pictures = listPictures(snippet.widget, publication.conference);
  const { directives, trustedTypes } = buildPolicy(snippet, script, pictures);
  return [...directives, trustedTypes].join('\n');
}

export function formatWidgetSection(widget: WidgetName, page: KitPage): Markup {
  const { publication, language, words } = page;
  const address = addressOf(publication);
  const place = { widget, language };
  const live = { ...buildWidgetSnippet(publication, { ...place, base: '' }), height: 0 };
  const snippet = buildWidgetSnippet(publication, { ...place, base: address });
  const script = formatScript(buildScript(publication, address));
  const title = widgetAbout[widget].name[words.language];
  const code = (form: string, name: string, text: string): Markup =>
    formatCode(`${widget}-${form}`, name, text, words);
  const frame = markup`<iframe src="${address + embedPath(widget, language)}" title="${title}" width="100%" height="${snippet.height}" loading="lazy"></iframe>`;
  const link = [script, formatOriginsMeta(snippet), formatWidgetLink(snippet) ?? ''].join('\n');
  return markup`<section id="${widget}">
<h2>${title}</h2>
<div class="live">${new Markup(formatElement(live))}</div>
${code('element', words.element, `${script}\n${formatElement(snippet)}`)}
${code('placeholder', words.placeholder, `${script}\n${formatPlaceholder(snippet)}`)}
${code('link', words.link, link)}
${code('frame', words.frame, frame.html)}
${code('policy', words.policy, formatPolicyLines(snippet, page))}
</section>
`;
}

/** By the scheme `webcal:` a calendar program knows that it should subscribe. */
const webcal = (address: string): string => address.replace(/^https?:/, 'webcal:');

export function formatCalendarSection(
  groups: readonly CalendarGroup[],
  { publication, language, words }: KitPage,
): Markup | undefined {
  const own = groups.filter(
    (group) => group.language === language && group.path !== 'calendar.ics',
  );
  if (own.length === 0) return undefined;
  const items = own.map(
    ({ track, path }) => markup`<li>${track || words.wholeProgramme}:
<a href="${webcal(addressOf(publication) + path)}">${words.subscribe}</a>,
<a href="${path}" download>${words.file}</a></li>
`,
  );
  return markup`<section id="calendars"><h2>${words.calendars}</h2><ul>
${items}</ul></section>
`;
}

export function formatFeedSection({ publication, language, words }: KitPage): Markup | undefined {
  if ((publication.conference.news ?? []).length === 0) return undefined;
  const name = `news/${fileSlug(language)}`;
  return markup`<section id="feeds"><h2>${words.feeds}</h2><ul>
<li><a href="${name}.xml">Atom</a></li>
<li><a href="${name}.json">JSON Feed</a></li>
</ul></section>
`;
}

/**
 * Addresses that an editor turns into a frame when they are pasted alone. They work once the folder
 * has an address.
 */
export function formatAddressSection(
  widgets: readonly WidgetName[],
  { publication, language, words }: KitPage,
): Markup | undefined {
  const { address } = publication;
  const [first] = widgets;
  if (address === undefined || first === undefined) return undefined;
  const lead = widgets.includes('agenda-timeline') ? 'agenda-timeline' : first;
  const addresses = widgets.map((widget) => address + embedPath(widget, language));
  const discovery = formatDiscovery(publication, lead, language)?.html ?? '';
  return markup`<section id="addresses"><h2>${words.address}</h2>
${formatCode('embed-addresses', '', addresses.join('\n'), words)}
<p>${words.addressHead}</p>
${formatCode('embed-discovery', `<${widgetTags[lead]}>`, discovery, words)}
</section>
`;
}

interface Logo {
  readonly name: string;
  readonly image: Image;
}

function listLogos({ event, partners }: Conference, text: (name: LocalizedText) => string): Logo[] {
  const owners = [...(event?.organizers ?? []), ...(partners?.partners ?? [])];
  return owners.flatMap(({ name, logo }) => (logo ? [{ name: text(name), image: logo }] : []));
}

export function formatLogoSection({ publication, language, words }: KitPage): Markup | undefined {
  const { conference } = publication;
  const text = (name: LocalizedText): string =>
    chooseText(name, language, conference.language).text;
  const logos = listLogos(conference, text);
  if (logos.length === 0) return undefined;
  const items = logos.map(
    ({ name, image }) =>
      markup`<li><a href="${image.src}"><img src="${image.src}" alt="" loading="lazy">${name}</a></li>
`,
  );
  return markup`<section id="logos"><h2>${words.logos}</h2><ul class="logos">
${items}</ul></section>
`;
}
