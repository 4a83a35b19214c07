/**
 * A source of about so many bytes in each family of formats, as its system writes it. Entries are
 * short, so that a megabyte holds more of them than any real conference has.
 */
const pad = (value) => String(value).padStart(2, '0');

const DAYS = 28;

/** 240 sessions a day, 24 in each hour from eight o'clock on. */
const dayOf = (index) => pad(1 + (Math.floor(index / 240) % DAYS));
const hourOf = (index) => pad(8 + Math.floor((index % 240) / 24));
const startOf = (index) => `2031-06-${dayOf(index)}T${hourOf(index)}:00:00+04:00`;
const endOf = (index) => `2031-06-${dayOf(index)}T${hourOf(index)}:30:00+04:00`;

const abstract = 'Words of an abstract that go on for a while, as they do. '.repeat(3);

/** Entries until the text is long enough, between what opens and what closes it. */
function fill(bytes, entry, { open = '', close = '', between = '' } = {}) {
  const parts = [];
  let length = open.length + close.length;
  for (let index = 0; length < bytes; index += 1) {
    parts.push(entry(index));
    length += parts.at(-1).length + between.length;
  }
  return open + parts.join(between) + close;
}

const fillJson = (bytes, entry, open, close) =>
  fill(bytes, (index) => JSON.stringify(entry(index)), { open, close, between: ',' });

const own = (bytes) =>
  fillJson(
    bytes,
    (index) => ({
      id: String(index),
      title: `Session ${index}`,
      start: startOf(index),
      end: endOf(index),
      room: `r${index % 12}`,
      abstract,
      speakers: [{ id: `s${index % 12}` }],
    }),
    `{"version":1,"language":"en","timeZone":"Asia/Baku","rooms":${JSON.stringify(
      Array.from({ length: 12 }, (_, index) => ({ id: `r${index}`, name: `Room ${index}` })),
    )},"speakers":${JSON.stringify(
      Array.from({ length: 12 }, (_, index) => ({ id: `s${index}`, name: `Person ${index}` })),
    )},"sessions":[`,
    ']}',
  );

const calendar = (bytes) =>
  fill(
    bytes,
    (index) =>
      `BEGIN:VEVENT\r\nUID:${index}@example.org\r\nSUMMARY:Session number ${index} about things\r\nDTSTART;TZID=Asia/Baku:203106${dayOf(index)}T${hourOf(index)}0000\r\nDTEND;TZID=Asia/Baku:203106${dayOf(index)}T${hourOf(index)}3000\r\nLOCATION:Room ${index % 12}\r\nDESCRIPTION:Some text that is long enough to be real\\, with commas.\r\nEND:VEVENT\r\n`,
    {
      open: 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:example\r\n',
      close: 'END:VCALENDAR\r\n',
    },
  );

const table = (bytes) =>
  fill(
    bytes,
    (index) =>
      `Session ${index},2031-06-${dayOf(index)},${hourOf(index)}:00,${hourOf(index)}:30,Room ${index % 12},"Person ${index} (Institute); Other ${index}"\n`,
    { open: 'Title,Date,Start,End,Room,Speakers\n' },
  );

const frabEvent = (index) => ({
  guid: `g${index}`,
  id: index,
  date: startOf(index),
  start: `${hourOf(index)}:00`,
  duration: '00:30',
  room: `Hall ${index % 12}`,
  slug: `s${index}`,
  url: `https://programme.example/${index}`,
  title: `Session ${index}`,
  subtitle: '',
  track: 'Track',
  type: 'talk',
  language: 'en',
  abstract,
  description: '',
  persons: [{ id: index, public_name: `Person ${index}` }],
  links: [],
  attachments: [],
});

const frabJson = (bytes) =>
  fillJson(
    bytes,
    frabEvent,
    '{"schedule":{"version":"1","base_url":"https://programme.example/","conference":{"acronym":"x","title":"X","start":"2031-06-01","end":"2031-06-28","daysCount":1,"time_zone_name":"Asia/Baku","days":[{"index":1,"date":"2031-06-01","day_start":"2031-06-01T08:00:00+04:00","day_end":"2031-06-02T03:00:00+04:00","rooms":{"Hall":[',
    ']}}]}}}',
  );

const frabXml = (bytes) =>
  fill(
    bytes,
    (index) =>
      `<event guid="g${index}" id="${index}"><date>${startOf(index)}</date><start>${hourOf(index)}:00</start><duration>00:30</duration><room>Hall</room><title>Session ${index}</title><track>Track</track><type>talk</type><language>en</language><abstract>${abstract}</abstract><persons><person id="${index}">Person ${index}</person></persons></event>`,
    {
      open: '<?xml version="1.0"?><schedule><conference><title>X</title><acronym>x</acronym><time_zone_name>Asia/Baku</time_zone_name></conference><day index="1" date="2031-06-01"><room name="Hall">',
      close: '</room></day></schedule>',
    },
  );

const pretalx = (bytes) =>
  fillJson(
    bytes,
    (index) => ({
      id: index,
      room: { id: index % 12, name: { en: `Hall ${index % 12}` } },
      start: startOf(index),
      end: endOf(index),
      submission: {
        code: `C${index}`,
        title: `Session ${index}`,
        abstract,
        speakers: [{ code: `P${index}`, name: `Person ${index}`, avatar_url: null }],
        submission_type: { id: 3, name: { en: 'Talk' } },
        track: { id: 7, name: { en: 'Craft' }, color: '#aa5500' },
        state: 'confirmed',
        content_locale: 'en',
      },
      duration: 30,
    }),
    '{"count":1,"next":null,"previous":null,"results":[',
    ']}',
  );

const sessionize = (bytes) =>
  fillJson(
    bytes,
    (index) => ({
      id: String(index),
      title: `Session ${index}`,
      description: abstract,
      startsAt: startOf(index),
      endsAt: endOf(index),
      isServiceSession: false,
      isPlenumSession: false,
      speakers: [`s${index % 12}`],
      categoryItems: [],
      roomId: index % 12,
    }),
    `{"speakers":${JSON.stringify(
      Array.from({ length: 12 }, (_, index) => ({ id: `s${index}`, fullName: `Person ${index}` })),
    )},"questions":[],"categories":[],"rooms":${JSON.stringify(
      Array.from({ length: 12 }, (_, index) => ({ id: index, name: `Hall ${index}` })),
    )},"sessions":[`,
    ']}',
  );

const schemaEvent = (index) => ({
  '@type': 'Event',
  name: `Session ${index}`,
  startDate: startOf(index),
  endDate: endOf(index),
  location: { '@type': 'Place', name: `Hall ${index % 12}` },
  description: abstract,
  performer: [{ '@type': 'Person', name: `Person ${index}` }],
});

const schemaOpen =
  '{"@context":"https://schema.org","@type":"BusinessEvent","name":"X 2031","startDate":"2031-06-01","endDate":"2031-06-28","subEvent":[';

const schemaOrg = (bytes) => fillJson(bytes, schemaEvent, schemaOpen, ']}');

const schemaOrgPage = (bytes) =>
  fillJson(
    bytes,
    schemaEvent,
    `<!doctype html><html lang="en"><head><title>X</title><script type="application/ld+json">${schemaOpen}`,
    ']}</script></head><body><h1>X</h1></body></html>',
  );

const rss = (bytes) =>
  fill(
    bytes,
    (index) =>
      `<item><title>News ${index}</title><link>https://news.example/${index}</link><guid>${index}</guid><pubDate>Sat, 01 Nov 2025 10:${pad(index % 60)}:00 +0400</pubDate><description>Words of news that go on for a while, number ${index}.</description></item>`,
    {
      open: '<?xml version="1.0"?><rss version="2.0"><channel><title>N</title><link>https://news.example/</link><description>d</description>',
      close: '</channel></rss>',
    },
  );

const atom = (bytes) =>
  fill(
    bytes,
    (index) =>
      `<entry><title>News ${index}</title><link href="https://news.example/${index}"/><id>${index}</id><updated>2025-11-01T10:${pad(index % 60)}:00+04:00</updated><summary type="html">&lt;p&gt;Words of news, &lt;b&gt;number&lt;/b&gt; ${index}.&lt;/p&gt;</summary></entry>`,
    {
      open: '<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>N</title><id>n</id>',
      close: '</feed>',
    },
  );

const jsonFeed = (bytes) =>
  fillJson(
    bytes,
    (index) => ({
      id: index,
      url: `https://news.example/${index}`,
      title: `News ${index}`,
      content_html: `<p>Words of news that go on for a while, <b>number</b> ${index}.</p>`,
      date_published: '2025-11-01T10:00:00+04:00',
    }),
    '{"version":"https://jsonfeed.org/version/1.1","title":"N","items":[',
    ']}',
  );

/** By family: how it is served, what it shows, and a text of about so many bytes. */
export const largeSources = {
  'our own document': { type: 'application/json', widget: 'agenda-timeline', write: own },
  calendar: { type: 'text/calendar', widget: 'agenda-timeline', write: calendar },
  table: { type: 'text/csv', widget: 'agenda-timeline', write: table },
  'frab JSON': { type: 'application/json', widget: 'agenda-timeline', write: frabJson },
  'frab XML': { type: 'text/xml', widget: 'agenda-timeline', write: frabXml },
  'pretalx REST': { type: 'application/json', widget: 'agenda-timeline', write: pretalx },
  Sessionize: { type: 'application/json', widget: 'agenda-timeline', write: sessionize },
  'schema.org': { type: 'application/ld+json', widget: 'agenda-timeline', write: schemaOrg },
  'schema.org in a page': { type: 'text/html', widget: 'agenda-timeline', write: schemaOrgPage },
  RSS: { type: 'application/rss+xml', widget: 'news-ticker', write: rss },
  Atom: { type: 'application/atom+xml', widget: 'news-ticker', write: atom },
  'JSON Feed': { type: 'application/feed+json', widget: 'news-ticker', write: jsonFeed },
};
