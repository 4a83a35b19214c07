/** Names web pages and XML that no format can read, by their content. */
import { decodeEntities } from '../text/html-entities.js';
import { shown } from './shown-text.js';

const xmlKinds: Readonly<Record<string, string>> = {
  sessions:
    'This looks like an export of ConfTool: export its sessions as CSV, which is read as a table.',
  tv: 'This is a television programme (XMLTV).',
  svg: 'This is a picture (SVG).',
  kml: 'This is a map (KML).',
  gpx: 'This is a route (GPX).',
  opml: 'This is a list of feeds (OPML): give the address of one of them.',
  urlset: 'This is a list of the pages of a site (sitemap).',
  sitemapindex: 'This is a list of the pages of a site (sitemap).',
  plist: 'This is a list of settings (plist).',
  Workbook: 'This is a spreadsheet (Excel, XML of 2003): save it as .xlsx or as CSV.',
  'office:document': 'This is a document of LibreOffice in one XML file: save its table as CSV.',
  Error: 'This is an error message of a file store: the file is not there, or it is not public.',
  parsererror: 'This is an error message of a browser and not the data.',
};

const rootOf = (head: string): string | undefined =>
  /<([A-Za-z_][\w:.-]*)/.exec(head.replace(/<!--[^]*?-->/g, ''))?.[1];

function titleOf(html: string): string {
  const start = /<title\b[^<>]*>/iu.exec(html);
  if (!start) return '';
  const rest = html.slice(start.index + start[0].length);
  const end = rest.indexOf('<');
  return shown(decodeEntities(rest.slice(0, end < 0 ? 300 : end)), 60);
}

const isLogin = (html: string, title: string): boolean =>
  /<input\b[^<>]*\btype\s*=\s*["']?password\b/i.test(html) ||
  /\b(?:log ?in|sign ?in|anmelden|giriş|вход|войти)\b/i.test(title);

/** The first heading of a page: error pages of servers may have no title. */
function headingOf(html: string): string {
  const start = /<h1\b[^<>]*>/iu.exec(html);
  if (!start) return '';
  const rest = html.slice(start.index + start[0].length, start.index + start[0].length + 300);
  return shown(decodeEntities(rest.split('<', 1)[0] ?? ''), 60);
}

const isMoved = (title: string): boolean =>
  /^30[1278]\b|\b(?:moved permanently|document moved|object moved|redirecting)\b/i.test(title);

const asksBefore = (title: string): boolean =>
  /\b(?:before you continue|cookie consent|virus scan warning|avant d’accéder|bevor sie)\b/i.test(
    title,
  );

const isError = (title: string): boolean =>
  /\b(?:40[0-9]|50[0-9])\b|not found|forbidden|denied|unavailable|tapılmadı|не найден/i.test(title);

/**
 * Whether a page describes events in attributes (microdata or RDFa of schema.org, microformats),
 * which we do not read.
 */
const hasOtherEvents = (html: string): boolean =>
  /\b(?:itemtype|typeof)\s*=\s*["']?[^"'<>]{0,60}\w{0,20}Event\b|\bclass\s*=\s*["'][^"'<>]{0,100}\b(?:vevent|h-event)\b/i.test(
    html,
  );

function nameOfPage(html: string): string {
  const title = titleOf(html) || headingOf(html);
  const called = title === '' ? 'an HTML page' : `an HTML page ("${title}")`;
  if (/docs\.google\.com\/spreadsheets|\bwaffle\b/.test(html)) {
    return `This is a sheet of Google as ${called}: choose File, Share, Publish to web, and there “Comma-separated values (.csv)” instead of “Web page”.`;
  }
  if (isLogin(html, title)) {
    return `This is ${called} that asks for a login: ask for an address that is public.`;
  }
  if (/just a moment|checking your browser|captcha/i.test(title)) {
    return `This is ${called} that looks for robots: the server has to let this address through.`;
  }
  if (isMoved(title)) {
    return `This is ${called} of a server that sends on to another address: open it in a browser and give the address that it ends at.`;
  }
  if (asksBefore(title)) {
    return `This is ${called} that asks a visitor something first: give an address that answers with the file itself.`;
  }
  if (isError(title))
    return `This is ${called} with an error message: the address is wrong or gone.`;
  if (hasOtherEvents(html)) {
    return `This is ${called} whose events stand in its markup (microdata, RDFa or h-event); of pages only schema.org events in JSON-LD are read. Look there for a link to a calendar, a feed or an export.`;
  }
  return `This is ${called} without schema.org events. Is it a login or error page? Look there for a link to a calendar, a feed or an export.`;
}

/** A sentence or two about HTML or XML: what it is, and what to give instead. */
export function nameOfMarkup(head: string): string {
  const root = rootOf(head);
  if (root === undefined) return 'This looks like XML or HTML, but no element begins in it.';
  if (/^(?:html|head|body|div|p|title|meta|script|main|section|table)$/i.test(root)) {
    return nameOfPage(head);
  }
  if (root === 'schedule') {
    return 'This is a schedule of another system: those of frab and pretalx have <conference> and <day> in it. Ask it for frab’s schedule.xml, or for a calendar.';
  }
  const known = Object.hasOwn(xmlKinds, root) ? xmlKinds[root] : undefined;
  return (
    known ??
    `This is XML whose first element is <${shown(root, 40)}>; known are <schedule> of pretalx and frab, <rss>, <rdf:RDF> and <feed>.`
  );
}
