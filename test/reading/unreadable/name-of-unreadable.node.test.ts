/** A refused file is told what it is, whatever it is, and none of its bytes is printed. */
import assert from 'node:assert/strict';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { describe, it } from 'node:test';
import { decodeText } from '../../../src/reading/decode-text.js';
import { isRefused, readText } from '../../../src/reading/read-text.js';
import { nameOfUnreadable } from '../../../src/reading/unreadable/name-of-unreadable.js';

const latin = (text: string): Uint8Array => Buffer.from(text, 'latin1');

/** The first entry of an archive, as every ZIP begins. */
function zipOf(name: string, content: string): Uint8Array {
  const packed = deflateRawSync(Buffer.from(content));
  const head = Buffer.alloc(30);
  head.write('PK\x03\x04', 'latin1');
  head.writeUInt16LE(20, 4);
  head.writeUInt16LE(8, 8);
  head.writeUInt32LE(packed.length, 18);
  head.writeUInt16LE(name.length, 26);
  return Buffer.concat([head, Buffer.from(name), packed]);
}

const files: readonly (readonly [what: string, bytes: Uint8Array, says: RegExp])[] = [
  ['a PDF', latin('%PDF-1.7\n%\xE2\xE3\xCF\xD3\n1 0 obj'), /PDF document/],
  ['a PNG', latin('\x89PNG\r\n\x1A\n\0\0\0\rIHDR'), /picture \(PNG\)/],
  ['a JPEG', latin('\xFF\xD8\xFF\xE0\0\x10JFIF\0\x01\x01'), /picture \(JPEG\)/],
  ['a GIF', latin('GIF89a\x01\0\x01\0'), /picture \(GIF\)/],
  ['a WebP', latin('RIFF\x24\0\0\0WEBPVP8 '), /picture \(WebP\)/],
  ['an old Excel file', latin('\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1\0\0\0\0'), /before 2007/],
  ['an Excel workbook', zipOf('xl/workbook.xml', '<workbook/>'), /spreadsheet \(Excel/],
  ['a Word document', zipOf('word/document.xml', '<document/>'), /Word document/],
  [
    'an ODS spreadsheet',
    zipOf('mimetype', '').length > 0
      ? latin('PK\x03\x04\x14\0\0\0\0\0mimetypeapplication/vnd.oasis.opendocument.spreadsheet')
      : latin(''),
    /spreadsheet \(LibreOffice/,
  ],
  ['another archive', zipOf('photos/1.jpg', 'x'), /archive \(ZIP\)/],
  ['a gzip', gzipSync('schedule'), /gzip/],
  ['a database', latin('SQLite format 3\0\x10\0'), /database/],
];

/** The bytes as a text with one sign for each. */
const headOfBytes = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);

describe('files that are no text', () => {
  for (const [what, bytes, says] of files) {
    it(`${what} is named by its bytes and by what a decoder makes of them`, () => {
      for (const text of [headOfBytes(bytes), decodeText(bytes)]) {
        const sentence = nameOfUnreadable(text);
        assert.match(sentence, says);
        assert.doesNotMatch(sentence, /[\u0000-\u001f\ufffd]/);
      }
    });
  }

  it('random bytes are no text, and are not shown', () => {
    const bytes = Uint8Array.from({ length: 4000 }, (_, index) => (index * 7919 + 13) % 251);
    assert.equal(nameOfUnreadable(headOfBytes(bytes)), 'This is a file that holds no text.');
  });
});

const texts: readonly (readonly [what: string, text: string, says: RegExp])[] = [
  [
    'a login page',
    '<!doctype html><title>Welcome</title><input type="password" name="p">',
    /HTML page \("Welcome"\) that asks for a login/,
  ],
  ['an error page', '<html><head><title>404 Not Found</title></head></html>', /error message/],
  [
    'a sheet of Google as a page',
    '<html><head><title>Programme</title></head><body><table class="waffle"></table></body></html>',
    /Publish to web.*\.csv/,
  ],
  [
    'a page with events in its attributes',
    '<html><div itemscope itemtype="https://schema.org/BusinessEvent"></div></html>',
    /microdata, RDFa or h-event/,
  ],
  ['any page', '<html><title>Reeds</title><body>Hello</body></html>', /HTML page \("Reeds"\)/],
  [
    'a page of a server that sends on',
    '<html><head><title>301 Moved Permanently</title></head></html>',
    /sends on to another address/,
  ],
  [
    'an error page without a title',
    '<html><body><h1>503 Service Unavailable</h1>',
    /error message/,
  ],
  [
    'a page that asks first',
    '<!doctype html><title>Google Drive - Virus scan warning</title>',
    /asks a visitor something first/,
  ],
  ['an address', 'webcal://x.example/a.ics\n', /an address and not what is found there/],
  ['an error of PHP', 'Fatal error: Uncaught Error: x in /a.php:3', /error message of PHP/],
  ['YAML', 'title: X\nsessions:\n  - title: A\n', /YAML/],
  ['a picture', '<svg xmlns="http://www.w3.org/2000/svg"/>', /picture \(SVG\)/],
  ['a sitemap', '<?xml version="1.0"?><!-- x --><urlset></urlset>', /sitemap/],
  [
    'a schedule of another system',
    '<schedule><session><title>A</title></session></schedule>',
    /schedule of another system/,
  ],
  ['sessions of ConfTool', '<?xml version="1.0"?><sessions><session/></sessions>', /ConfTool.*CSV/],
  [
    'a sheet of Google that nobody may see',
    'google.visualization.Query.setResponse({"version":"0.6","status":"error","errors":[]});',
    /not everybody may see it/,
  ],
  ['a calendar as XML', '<?xml version="1.0"?><iCalendar><vcalendar/></iCalendar>', /xCal.*\.ics/],
  ['unknown XML', '<?xml version="1.0"?><playlist></playlist>', /<playlist>/],
  ['a vCard', 'BEGIN:VCARD\nFN:Nigar', /vCard/],
  ['RTF', '{\\rtf1\\ansi Programme', /Word document \(RTF\)/],
  ['a script', 'window.data = [1, 2]', /script and not data/],
  ['JSONP', 'callback({"a": 1})', /JSONP/],
  ['Markdown', '# Programme\n\n- 9:30 Opening', /Markdown/],
  [
    'a table of something else',
    'Colour;Size;Price\nred;1;2\nblue;2;3',
    /"Colour", "Size", "Price"/,
  ],
  ['a login in Azerbaijani', '<!doctype html><title>Daxil ol</title>', /asks for a login/],
  ['a login in Turkish', '<html><title>Giriş Yap</title></html>', /asks for a login/],
  [
    'a challenge of Cloudflare in Russian',
    '<!DOCTYPE html><title>Один момент…</title><script>window._cf_chl_opt={}</script>',
    /looks for robots/,
  ],
  [
    'a page with a script of Cloudflare',
    `<!DOCTYPE html><title>Site</title><script src="/cdn-cgi/challenge-platform/scripts/jsd/main.js"></script>${'<p>x</p>'.repeat(900)}`,
    /without schema\.org events/,
  ],
  ['a page that is not there', '<html><title>Sayfa bulunamadı</title></html>', /error message/],
  [
    'a site whose page is not there',
    '<html><title>My site</title><h1>404</h1></html>',
    /error message/,
  ],
  ['a server at work', '<html><title>Технические работы</title></html>', /being worked on/],
  [
    'a page that sends on',
    '<html><head><meta http-equiv="refresh" content="0; url=/x"></head></html>',
    /sends on/,
  ],
  [
    'a page that names its feed',
    '<html><head><title>S</title><link rel="alternate" type="application/rss+xml" href="/rss?a=1&amp;b=2"></head></html>',
    /names this one: \/rss\?a=1&b=2 /,
  ],
  ['an error in XML', '<?xml version="1.0"?><error><code>404</code></error>', /error message/],
  ['XML that was escaped', '&lt;?xml version="1.0"?&gt;&lt;rss&gt;', /signs were replaced/],
  ['an error as a text', '403 Forbidden\n', /error message of the server/],
  ['prose', 'We meet at nine.', /plain text \("We meet at nine\."\)/],
];

describe('texts of other kinds', () => {
  for (const [what, text, says] of texts) {
    it(what, () => assert.match(nameOfUnreadable(text), says));
  }
});

const values: readonly (readonly [what: string, json: unknown, says: RegExp])[] = [
  ['an error message', { code: 'rest_no_route', message: 'No route', data: {} }, /"No route"/],
  ['a nested error message', { error: { code: 403, message: 'Forbidden' } }, /"Forbidden"/],
  ['a map', { type: 'FeatureCollection', features: [] }, /GeoJSON/],
  ['people of Sessionize', [{ fullName: 'N', tagLine: 'W' }], /Sessionize’s Speakers view/],
  ['people of pretalx', { results: [{ code: 'A', biography: '' }] }, /pretalx’s list of speakers/],
  [
    'events of pretalx',
    { results: [{ slug: 'x', date_from: '', date_to: '' }] },
    /pretalx’s list of events/,
  ],
  [
    'a calendar of Microsoft Graph',
    { '@odata.context': 'x', value: [{}] },
    /Microsoft Graph.*\.ics/,
  ],
  ['Luma', { entries: [{ event: {} }], has_more: false }, /Luma/],
  ['Meetup', [{ name: 'x', local_date: 'x', utc_offset: 0 }], /Meetup/],
  ['a list of errors', { errors: [{ message: 'Not authorised' }] }, /"Not authorised"/],
  ['jCal', ['vcalendar', [], []], /jCal/],
  ['an empty list', [], /empty list/],
  ['entries of Drupal', { jsonapi: {}, data: [{ type: 'node--event', attributes: {} }] }, /Drupal/],
  ['entries of Strapi', { data: [{ id: 1, attributes: {} }], meta: {} }, /Strapi/],
  ['entries of Strapi 5', { data: [{ id: 1, documentId: 'x' }], meta: {} }, /Strapi/],
  ['entries of Contentful', { sys: {}, items: [{ sys: {}, fields: {} }] }, /Contentful/],
  ['the last page of Airtable', { records: [{ createdTime: '', fields: {} }] }, /Airtable.*CSV/],
  ['events of Outlook', { value: [{ subject: 'A', start: {}, end: {} }] }, /Outlook.*\.ics/],
  ['an answer in GraphQL', { data: { events: { edges: [] } } }, /GraphQL/],
  ['an answer in HAL', { _links: {}, _embedded: { events: [] } }, /HAL/],
  [
    'shops of pretix',
    { results: [{ slug: 'x', date_from: '', date_to: '', currency: '' }] },
    /pretix/,
  ],
  ['the search of Eventbrite', { events: { results: [{ eventbrite_event_id: '1' }] } }, /search/],
  ['calendars of Google', { kind: 'calendar#calendarList', items: [{}] }, /without events/],
  [
    'videos of Google',
    { kind: 'youtube#playlistItemListResponse', items: [{}] },
    /^(?!.*Calendar API).*of Google without events/,
  ],
  ['rss2json', { status: 'ok', feed: {}, items: [] }, /the feed itself/],
  ['posts of Ghost', { posts: [{}], meta: {} }, /Ghost.*\/rss\//],
  ['Swagger', { swagger: '2.0', paths: {} }, /Swagger/],
  ['a package without dependencies', { name: 'x', version: '1', scripts: {} }, /package\.json/],
  ['anything else', { colour: 'red', size: 3 }, /an object with "colour", "size"/],
  ['a number', 5, /without an object/],
];

describe('JSON of other kinds', () => {
  for (const [what, json, says] of values) {
    it(what, () => assert.match(nameOfUnreadable(JSON.stringify(json), json), says));
  }
});

describe('long texts', () => {
  it('are named by their beginning, in no time', () => {
    const start = performance.now();
    for (const sign of [' ', '<', '<a ', '\n', 'a,b,c\n', '[', '<title>', '(']) {
      nameOfUnreadable(sign.repeat(2_000_000));
    }
    assert.ok(performance.now() - start < 1000);
  });
});

describe('a script with our document in it', () => {
  const json = JSON.stringify({
    version: 1,
    sessions: [{ id: '1', title: 'A', start: '2031-12-02T09:00', room: 'Hall', speakers: ['Ada'] }],
  });
  const texts: Readonly<Record<string, RegExp>> = {
    [`callback(${json});`]: /JSONP/,
    [`var data = ${json};`]: /a script and not data/,
    [`export default ${json};`]: /a script and not data/,
    [`)]}'\n${json}`]: /behind a guard/,
    '{\\rtf1\\ansi Programme}': /Word document \(RTF\)/,
  };
  for (const [text, says] of Object.entries(texts)) {
    it(`${text.slice(0, 14)}… is no table of its words`, async () => {
      const reading = await readText(text);
      assert.ok(isRefused(reading));
      assert.match(reading.problems[0]?.message ?? '', says);
    });
  }
});

describe('posts of WordPress', () => {
  const post = {
    id: 1,
    date: '2031-01-01T09:00:00',
    link: 'https://a.example/',
    status: 'publish',
  };
  for (const type of ['tribe_events', 'event', 'mec-events', 'wcb_speaker']) {
    it(`of the type ${type} are no news`, async () => {
      const reading = await readText(JSON.stringify([{ ...post, type, title: { rendered: 'A' } }]));
      assert.ok(isRefused(reading));
      assert.match(reading.problems[0]?.message ?? '', new RegExp(`type "${type}".*published`));
    });
  }
});
