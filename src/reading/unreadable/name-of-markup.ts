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
  icalendar:
    'This is a calendar as XML (xCal): give the address of the .ics file that most servers have beside it.',
  opml: 'This is a list of feeds (OPML): give the address of one of them.',
  urlset: 'This is a list of the pages of a site (sitemap).',
  sitemapindex: 'This is a list of the pages of a site (sitemap).',
  plist: 'This is a list of settings (plist).',
  Workbook: 'This is a spreadsheet (Excel, XML of 2003): save it as .xlsx or as CSV.',
  'office:document': 'This is a document of LibreOffice in one XML file: save its table as CSV.',
  Error: 'This is an error message of a file store: the file is not there, or it is not public.',
  error: 'This is an error message of the server and not the data: the address may be wrong.',
  'm:error': 'This is an error message of SharePoint: the list is not there, or it is not public.',
  'soap:Envelope':
    'This is an answer for programs (SOAP): ask its service for a calendar or a feed.',
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
  /(?<!\p{L})(?:log ?in|sign ?in|anmelden|anmeldung|giriş|daxil ol|вход|войти|авторизация|connexion|iniciar sesión|accedi|zaloguj się)(?!\p{L})/iu.test(
    title,
  );

/** A page of a firewall is short; a whole page may have one of its scripts too. */
const SHORT = 5000;

/** Whether a page looks for robots, by its title or by the scripts of Cloudflare, AWS and others. */
const looksForRobots = ({ html, title }: Page): boolean =>
  /just a moment|checking your browser|captcha|attention required|ddos-guard|not a bot|access to this page has been denied|pardon our interruption/i.test(
    title,
  ) ||
  /_cf_chl_opt|challenge-error-|challenge-platform\/h\//.test(html) ||
  (html.length < SHORT &&
    /\/cdn-cgi\/challenge|_Incapsula_Resource|awswaf\.com|sgcaptcha/.test(html));

/** The first heading of a page: error pages of servers may have no title. */
function headingOf(html: string): string {
  const start = /<h1\b[^<>]*>/iu.exec(html);
  if (!start) return '';
  const rest = html.slice(start.index + start[0].length, start.index + start[0].length + 300);
  return shown(decodeEntities(rest.split('<', 1)[0] ?? ''), 60);
}

const refresh = /<meta\b[^<>]{0,200}\bhttp-equiv\s{0,9}=\s{0,9}["']?refresh\b/i;

const isMoved = ({ html, title }: Page): boolean =>
  refresh.test(html) ||
  /^30[1278]\b|\b(?:moved permanently|document moved|object moved|redirecting)\b/i.test(title);

const asksBefore = (title: string): boolean =>
  /\b(?:before you continue|cookie consent|virus scan warning|avant d’accéder|bevor sie)\b/i.test(
    title,
  );

const isError = (title: string): boolean =>
  /\b(?:40[0-9]|50[0-9]|52[0-9])\b|not found|forbidden|denied|unavailable|database error|suspended|tapılmadı|не найден|bulunamadı|nicht gefunden|introuvable|no encontrad|non trovat|nie znaleziono/i.test(
    title,
  );

const isAtWork = (title: string): boolean =>
  /\bmaintenance\b|wartung|техническ|texniki iş|bakım/i.test(title);

/** A link of a page to its feed or calendar (`rel="alternate"`). */
const linkTag = /<link\b[^<>]{0,2000}>/giu;
const otherKind =
  /\btype\s{0,9}=\s{0,9}["']?(?:application\/(?:rss|atom)\+xml|application\/feed\+json|text\/calendar)/i;

/** The address of the feed or calendar that a page names; `''` where it names none. */
function alternateOf(html: string): string {
  for (const [tag] of html.matchAll(linkTag)) {
    if (!otherKind.test(tag)) continue;
    const href = /\bhref\s{0,9}=\s{0,9}["']?([^"'\s<>]+)/i.exec(tag)?.[1] ?? '';
    if (href !== '') return shown(decodeEntities(href), 200);
  }
  return '';
}

/**
 * Whether a page describes events in attributes (microdata or RDFa of schema.org, microformats),
 * which we do not read.
 */
const hasOtherEvents = (html: string): boolean =>
  /\b(?:itemtype|typeof)\s*=\s*["']?[^"'<>]{0,60}\w{0,20}Event\b|\bclass\s*=\s*["'][^"'<>]{0,100}\b(?:vevent|h-event)\b/i.test(
    html,
  );

interface Page {
  readonly html: string;
  /** Its title, else its first heading. */
  readonly title: string;
}

/** Kinds of pages and what follows “This is an HTML page” for each; the first that fits counts. */
const pageKinds: readonly (readonly [is: (page: Page) => boolean, rest: string])[] = [
  [
    ({ html, title }) => isLogin(html, title),
    'that asks for a login: ask for an address that is public.',
  ],
  [looksForRobots, 'that looks for robots: the server has to let this address through.'],
  [
    isMoved,
    'of a server that sends on to another address: open it in a browser and give the address that it ends at.',
  ],
  [
    ({ title }) => asksBefore(title),
    'that asks a visitor something first: give an address that answers with the file itself.',
  ],
  [
    ({ html, title }) => isError(title) || isError(headingOf(html)),
    'with an error message: the address is wrong or gone.',
  ],
  [({ title }) => isAtWork(title), 'of a server that is being worked on: try it later.'],
];

function nameOfPage(html: string): string {
  const title = titleOf(html) || headingOf(html);
  const called = title === '' ? 'an HTML page' : `an HTML page ("${title}")`;
  if (/docs\.google\.com\/spreadsheets|\bwaffle\b/.test(html)) {
    return `This is a sheet of Google as ${called}: choose File, Share, Publish to web, and there “Comma-separated values (.csv)” instead of “Web page”.`;
  }
  const kind = pageKinds.find(([is]) => is({ html, title }))?.[1];
  if (kind !== undefined) return `This is ${called} ${kind}`;
  const alternate = alternateOf(html);
  if (alternate !== '') {
    return `This is ${called} and not a feed or a calendar; it names this one: ${alternate} Give that address.`;
  }
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
  const name = root === 'iCalendar' ? 'icalendar' : root;
  const known = Object.hasOwn(xmlKinds, name) ? xmlKinds[name] : undefined;
  return (
    known ??
    `This is XML whose first element is <${shown(root, 40)}>; known are <schedule> of pretalx and frab, <rss>, <rdf:RDF> and <feed>.`
  );
}
