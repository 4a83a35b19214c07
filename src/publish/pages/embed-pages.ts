/**
 * Pages with one widget each, for frames. By oEmbed 1.0 (https://oembed.com) an editor learns of
 * the frame: the address of the page, pasted alone, becomes the frame.
 */
import { type WidgetName, widgetAbout } from '../../widgets/registry.js';
import { linkText } from '../../snippet/snippet-defaults.js';
import { formatScript } from '../../snippet/snippet-html.js';
import { Markup, markup } from '../../ssr/markup.js';
import { renderPlain } from '../../ssr/render-plain.js';
import { documentFile } from '../last-publication.js';
import { fileSlug, widgetsOf, type Publication, type PublishedFile } from '../publication.js';
import { buildScript, conferenceName, directionOf } from './widget-snippet.js';

/** px that a frame asks an editor for; the widget itself fits any width. */
const WIDTH = 640;

export const embedPath = (widget: WidgetName, language: string): string =>
  `embed/${fileSlug(language)}/${widget}.html`;

const oembedPath = (widget: WidgetName, language: string): string =>
  `oembed/${fileSlug(language)}/${widget}.json`;

const titleOf = (publication: Publication, widget: WidgetName, language: string): string =>
  [conferenceName(publication, language), linkText(language, widget)].filter(Boolean).join(' – ');

/**
 * The lines for the head of the organiser's own page; empty while the address of the folder is not
 * known.
 */
export function formatDiscovery(
  publication: Publication,
  widget: WidgetName,
  language: string,
): Markup | undefined {
  const { address } = publication;
  const title = titleOf(publication, widget, language);
  return address === undefined
    ? undefined
    : markup`<link rel="alternate" type="application/json+oembed" href="${address + oembedPath(widget, language)}" title="${title}">`;
}

function formatPage(publication: Publication, widget: WidgetName, language: string): string {
  const base = '../../';
  const { refresh, document: data, now } = publication;
  const attributes = new Map([
    ['src', base + documentFile],
    ['lang', language],
    ...(refresh > 0 ? [['refresh', String(refresh)] as const] : []),
  ]);
  const place = publication.address === undefined ? {} : { baseUrl: publication.address };
  const body = renderPlain(widget, { data, lang: language, attributes, now, ...place });
  const page = markup`<!doctype html>
<html lang="${language}" dir="${directionOf(language)}" data-conf-embed>
  <head>
    <meta charset="utf-8">
    <title>${titleOf(publication, widget, language)}</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="robots" content="noindex">
    ${formatDiscovery(publication, widget, language)}
    <link rel="stylesheet" href="../embed.css">
    <base target="_blank">
    ${new Markup(formatScript(buildScript(publication, base)))}
    <script src="../frame.js" defer></script>
  </head>
  <body>
${new Markup(body ?? '')}
  </body>
</html>
`;
  return page.html;
}

function formatOembed(
  publication: Publication & { readonly address: string },
  widget: WidgetName,
  language: string,
): string {
  const { address, conference, languages } = publication;
  const title = titleOf(publication, widget, language);
  const height = widgetAbout[widget].usualHeight;
  const src = address + embedPath(widget, language);
  const html = markup`<iframe src="${src}" width="${WIDTH}" height="${height}" title="${title}" loading="lazy" frameborder="0"></iframe>`;
  const answer = {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: conferenceName(publication, languages[0] ?? language) || undefined,
    provider_url: conference.event?.url ?? address,
    cache_age: 3600,
    html: html.html,
    width: WIDTH,
    height,
  };
  return `${JSON.stringify(answer, null, 2)}\n`;
}

export function buildEmbedPages(publication: Publication): readonly PublishedFile[] {
  const { address, conference, languages } = publication;
  return languages.flatMap((language) =>
    widgetsOf(conference).flatMap((widget) => [
      {
        path: embedPath(widget, language),
        content: formatPage(publication, widget, language),
      },
      ...(address === undefined
        ? []
        : [
            {
              path: oembedPath(widget, language),
              content: formatOembed({ ...publication, address }, widget, language),
            },
          ]),
    ]),
  );
}
