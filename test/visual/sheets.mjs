/**
 * What is photographed. A sheet is one page with one widget in boxes of several widths; each box is
 * a picture, named `<sheet>-<width>`.
 */
import { looks } from '../../stories/docs/blocks/looks.js';

const everywhere = ['chromium', 'firefox', 'webkit'];
const chromium = ['chromium'];
const widths = [200, 320, 768, 1400];
const partnerPage = '/stories/partner-page/conference.json';
const programme = (lang) => `/test/fixtures/programmes/${lang}.json`;

/** Before the conference, during it, and after the latest of its news. */
const moments = {
  before: '2016-06-10T10:00:00+04:00',
  during: '2016-06-23T11:40:00+04:00',
  newsIsOut: '2026-11-23T10:00:00+04:00',
};

const usual = {
  attributes: {},
  lang: 'en',
  dir: 'ltr',
  scheme: 'light',
  widths,
  engines: everywhere,
  media: {},
  window: { width: 1440, height: 1200 },
};
const sheet = (parts) => ({ ...usual, ...parts });

const widgets = [
  {
    widget: 'event-card',
    now: moments.before,
    attributes: { src: partnerPage, 'with-countdown': '', 'with-share': '' },
  },
  { widget: 'agenda-timeline', now: moments.during, attributes: { src: partnerPage } },
  { widget: 'partner-strip', now: moments.before, attributes: { src: partnerPage } },
  // It steps on by itself, but not within the time that a picture takes.
  {
    widget: 'news-ticker',
    now: moments.newsIsOut,
    attributes: { src: partnerPage, interval: '86400' },
  },
];

const inLanguagesAndSchemes = widgets.flatMap((one) =>
  ['az', 'en', 'ru'].flatMap((lang) =>
    ['light', 'dark'].map((scheme) =>
      sheet({ ...one, name: `${one.widget}-${lang}-${scheme}`, lang, scheme }),
    ),
  ),
);

const rightToLeft = widgets.map((one) =>
  sheet({
    ...one,
    name: `${one.widget}-ar-rtl`,
    lang: 'ar',
    dir: 'rtl',
    widths: [320, 768],
  }),
);

const forcedColours = widgets.map((one) =>
  sheet({
    ...one,
    name: `${one.widget}-forced-colours`,
    widths: [320, 768],
    engines: chromium,
    media: { features: [{ name: 'forced-colors', value: 'active' }] },
  }),
);

const event = {
  name: 'Mobility Partnership in Azerbaijan',
  start: '2026-09-14T09:30',
  end: '2026-09-14T17:00',
  venue: { name: 'Park Inn by Radisson', address: 'Baku, Azerbaijan' },
  organizers: [{ name: 'European Commission' }, { name: 'Ministry of Foreign Affairs' }],
  url: 'https://organiser.example/',
  registration: { url: 'https://organiser.example/register', closes: '2026-09-10T18:00' },
  stream: 'https://organiser.example/live',
  recordings: 'https://organiser.example/recordings',
  online: { url: 'https://organiser.example/room' },
};

const states = {
  before: { now: '2026-08-20T10:00:00+04:00' },
  today: { now: '2026-09-14T08:40:00+04:00' },
  live: { now: '2026-09-14T11:00:00+04:00' },
  after: { now: '2026-09-20T10:00:00+04:00' },
  cancelled: { status: 'cancelled', statusNote: 'A new date will be announced here.' },
  postponed: { status: 'postponed', statusNote: 'A new date will be announced here.' },
  rescheduled: { status: 'rescheduled', previous: { start: '2026-06-14T09:30' } },
  'moved-online': { status: 'moved-online' },
  'sold-out': {
    registration: { url: 'https://organiser.example/register', availability: 'sold-out' },
  },
};

const cardStates = Object.entries(states).map(([name, { now, ...changes }]) =>
  sheet({
    name: `event-card-${name}`,
    widget: 'event-card',
    now: now ?? states.before.now,
    attributes: {
      'data-conference': JSON.stringify({
        version: 1,
        language: 'en',
        timeZone: 'Asia/Baku',
        event: { ...event, ...changes },
      }),
    },
    widths: [320, 768],
    engines: chromium,
  }),
);

const agenda = {
  widget: 'agenda-timeline',
  now: '2026-09-14T11:40:00+04:00',
  engines: chromium,
};

const programmes = [
  ['ru', 'ltr'],
  ['ar', 'rtl'],
].flatMap(([lang, dir]) =>
  ['list', 'grid'].map((layout) =>
    sheet({
      ...agenda,
      name: `programme-${lang}-${layout}`,
      lang,
      dir,
      attributes: { src: programme(lang), layout },
      widths: [320, 768, 1400],
      engines: layout === 'list' ? everywhere : chromium,
    }),
  ),
);

const printed = sheet({
  ...agenda,
  name: 'programme-ru-print',
  lang: 'ru',
  attributes: { src: programme('ru') },
  widths: [700],
  media: { type: 'print' },
});

/** A dialog covers the window, so the window is the picture. */
const dialogs = [320, 1000].map((width) =>
  sheet({
    ...agenda,
    name: 'session-detail',
    lang: 'ru',
    attributes: { src: programme('ru') },
    widths: [width - 16],
    window: { width, height: 900 },
    act: 'openSession',
    session: 's5',
    isWindow: true,
  }),
);

/** The finished looks of the theming page, each on the page that it is made for. */
const finishedLooks = looks.flatMap(({ name, page, scheme, values }) =>
  widgets.map((one) =>
    sheet({
      ...one,
      name: `look-${name.toLowerCase().replaceAll(' ', '-')}-${one.widget}`,
      scheme,
      css: `html { background: ${page} } .box > * { ${[...values].map((pair) => pair.join(': ')).join('; ')} }`,
      widths: [420],
      engines: chromium,
    }),
  ),
);

/** A list of news has dates in a column of their own, and some news have none. */
const newsList = sheet({
  ...widgets[3],
  name: 'news-ticker-list',
  attributes: { src: partnerPage, mode: 'list', limit: '4' },
  widths: [320, 768],
  engines: chromium,
});

export const sheets = [
  ...inLanguagesAndSchemes,
  ...rightToLeft,
  ...forcedColours,
  ...cardStates,
  ...programmes,
  printed,
  ...dialogs,
  ...finishedLooks,
  newsList,
];

/**
 * Changes so small that only a person who looks would notice. Each must fail against the sheet
 * as it is, else the check is blind.
 */
const plain = sheet({ ...widgets[0], name: 'canary', widths: [320, 768, 1400] });
export const canaries = {
  plain,
  changes: {
    'title moved by 2 px': '.box > *::part(title) { position: relative; left: 2px; }',
    'another accent colour': '.box > * { --conf-accent: #7a1fa2; }',
    'text a little larger': '.box > * { --conf-font-size: 17px; }',
  },
};
