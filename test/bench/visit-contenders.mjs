/**
 * The pages that the visit bench compares. A page of ours holds what an organiser would paste; the
 * others show every session with its time, title, room, track, languages and speakers as well.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './bundle-contender.mjs';
import { buildProgramme } from './model-programme.mjs';

/**
 * Installed for the bench alone. FullCalendar 7 needs a polyfill of Temporal on top: its sixth
 * version is the lighter, and so the harder one to keep up with.
 */
export const packages = [
  '@fullcalendar/core@6.1.21',
  '@fullcalendar/list@6.1.21',
  '@event-calendar/core@5.15.0',
];

/** The page holds its data in every case: what is weighed is the list. */
const readData = `
  const box = document.querySelector('#box');
  const inline = document.querySelector('#data');
  const programme = (globalThis.programme = inline
    ? JSON.parse(inline.textContent)
    : await (await fetch(box.dataset.src)).json());
  const first = (text) => (typeof text === 'string' ? text : (text?.en ?? ''));
  const named = (list) => new Map(list.map((entry) => [entry.id, entry]));`;

/**
 * By hand, as somebody who knows the platform writes it: one string, one assignment, a small style
 * sheet. It has what a visitor sees and can press in ours (stars, rooms, tracks and speakers to
 * filter by, names for screen readers) and none of what ours does when they press it.
 */
const floor = `
  ${readData}
  const signs = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  const escape = (text) => String(text ?? '').replace(/[&<>"]/g, (sign) => signs[sign]);
  const button = (name, text) =>
    '<button class="' + name + '" tabindex="-1">' + escape(text) + '</button>';
  const style = 'article { position: relative; padding: 8px 44px 8px 14px; border-inline-start: 4px solid #ccc } h4, p, dl, dd { margin: 0 } p, dl { display: flex; flex-wrap: wrap; gap: 0 12px; font-size: 14px } dt { position: absolute; clip-path: inset(50%) } button { border: 0; padding: 0; background: none; font: inherit; min-block-size: 24px } .star { position: absolute; inset-block-start: 4px; inset-inline-end: 4px; inline-size: 36px; block-size: 36px }';
  const { sessions, rooms, tracks, speakers, timeZone } = programme;
  const [room, track, speaker] = [named(rooms), named(tracks), named(speakers)];
  const day = new Intl.DateTimeFormat('en', { timeZone, dateStyle: 'full' });
  const time = new Intl.DateTimeFormat('en', { timeZone, timeStyle: 'short' });
  let html = '<style>' + style + '</style><input type="search" aria-label="Search"><button>Filters</button>';
  let [today, now] = ['', ''];
  for (const session of sessions) {
    const start = new Date(session.start + '+04:00');
    const end = new Date(session.end + '+04:00');
    const [date, clock] = [day.format(start), time.format(start)];
    if (date !== today) html += '<h2>' + escape((today = date)) + '</h2>';
    if (clock + date !== now) {
      now = clock + date;
      html += '<h3><time datetime="' + start.toISOString() + '">' + escape(clock) + '</time></h3>';
    }
    const title = escape(first(session.title));
    const hours = escape(clock + '–' + time.format(end));
    const place = room.get(session.room)?.name;
    const languages = escape(session.languages.join(', ').toUpperCase());
    const people = session.speakers.map((entry) => {
      const { name, affiliation } = speaker.get(entry.id ?? entry);
      return '<dd>' + button('speaker', name) + ' <bdi>(' + escape(affiliation) + ')</bdi></dd>';
    });
    const label = title + ', ' + hours + ', ' + escape(place) + ', ' + languages;
    html +=
      '<article data-id="' + escape(session.id) + '" aria-label="' + label + '"><h4><a href="' +
      escape(session.url) + '" aria-label="' + label + '">' + title +
      '</a></h4><button class="star" aria-pressed="false" aria-label="Favourite: ' + title +
      '">☆</button><p><span>' + hours + '</span>' + button('room', place) + '<span>' + languages +
      '</span>' + button('track', first(track.get(session.track)?.name)) +
      '</p><dl><dt>Speakers</dt>' + people.join('') + '</dl></article>';
  }
  box.attachShadow({ mode: 'open' }).innerHTML = html;`;

/** What the libraries can show of a session: one text. */
const events = `
  ${readData}
  const [room, track, speaker] = ['rooms', 'tracks', 'speakers'].map((key) => named(programme[key]));
  const events = programme.sessions.map((session) => ({
    id: String(session.id),
    start: session.start,
    end: session.end,
    title: [
      first(session.title),
      room.get(session.room)?.name,
      first(track.get(session.track)?.name),
      session.languages.join(', '),
      ...session.speakers.map((entry) => speaker.get(entry.id ?? entry)?.name),
    ].join(' · '),
  }));`;

/** Bundled before the visits, under these names. */
export const scripts = {
  floor,
  fullcalendar: `
    import { Calendar } from '@fullcalendar/core';
    import list from '@fullcalendar/list';
    ${events}
    new Calendar(box, {
      plugins: [list],
      initialView: 'listMonth',
      initialDate: programme.sessions[0].start,
      height: 'auto',
      events,
    }).render();`,
  eventcalendar: `
    import { createCalendar, List } from '@event-calendar/core';
    import '@event-calendar/core/index.css';
    ${events}
    createCalendar(box, [List], {
      view: 'listMonth',
      date: programme.sessions[0].start.slice(0, 10),
      events,
    });`,
};

/** A conference as its organiser describes it, still to come for some years. */
const event = {
  id: 'mobility',
  name: { en: 'Mobility', az: 'Mobillik' },
  start: '2036-06-22T09:00',
  end: '2036-06-29T18:00',
  description: 'A conference on mobility partnerships, labour markets and skills.',
  url: 'https://organiser.example/',
  attendance: 'hybrid',
  venue: { name: 'Congress Hall', room: 'Main hall', address: '1 Harbour Avenue, Baku' },
  organizers: [{ name: 'Ministry of Labour', url: 'https://organiser.example/about' }],
  registration: { url: 'https://organiser.example/register', closes: '2036-06-01T18:00' },
  languages: ['az', 'en', 'ru'],
};

const programmes = new Map();

/** The document with this many sessions; the same object at each call. */
function programmeOf(count) {
  if (!programmes.has(count)) programmes.set(count, { ...buildProgramme(count), event });
  return programmes.get(count);
}

/** `/data/40.json`: a document with forty sessions. */
export function readProgramme(pathname) {
  const count = /^\/data\/(\d+)\.json$/.exec(pathname)?.[1];
  return count ? JSON.stringify(programmeOf(Number(count))) : undefined;
}

const inlineData = (data, attributes = '') =>
  `<script type="application/json"${attributes}>${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;

const moduleTag = (src) => `<script type="module" src="${src}"></script>`;

const list = (script, item) => ({
  isPeer: script !== 'floor',
  host: '#box',
  item,
  html: ({ count, sheets }) =>
    `${sheets(script)}<div id="box" data-src="/data/${count}.json"></div>${moduleTag(`/${script}/page.js`)}`,
});

/** `now` is set so that a programme of the past costs tomorrow what it costs today. */
const agendaTag = (attributes, children = '') =>
  `<conf-agenda-timeline layout="list" now="2026-06-01T09:00:00Z"${attributes}>${children}</conf-agenda-timeline>`;

const agenda = (html, more = {}) => ({
  isOurs: true,
  host: 'conf-agenda-timeline',
  item: '[part~="session"]',
  html,
  ...more,
});

const card = (html, more = {}) => ({
  isOurs: true,
  host: 'conf-event-card',
  item: '[part~="card"]',
  only: 1,
  html,
  ...more,
});

/** What an organiser gets from `conference-widgets snippet` and pastes. */
function snippet({ origin, count }) {
  const command = [path.join(root, 'dist/cli.js'), 'snippet', 'agenda-timeline'];
  const addresses = ['--src', `${origin}/data/${count}.json`, '--base', `${origin}/cdn/`];
  const settings = ['--set', 'layout=list', '--form', 'element'];
  return execFileSync(process.execPath, [...command, ...addresses, ...settings], {
    encoding: 'utf8',
  });
}

const agendaScript = moduleTag('/cdn/agenda-timeline.js');
const fromSource = ({ count }) => agendaTag(` src="/data/${count}.json"`);

/**
 * Each has `host` and `item`, the selectors of what must be there as often as there are sessions
 * (`only` says how often otherwise), and `html`, the body of its page. `wanted` is the ratio to the
 * floor that issue 16 set, by line and number of sessions.
 */
export const contenders = {
  floor: list('floor', 'article'),
  'floor, inline data': {
    ...list('floor', 'article'),
    html: ({ count }) =>
      `<div id="box"></div>${inlineData(programmeOf(count), ' id="data"')}${moduleTag('/floor/page.js')}`,
  },
  'FullCalendar list': list('fullcalendar', '.fc-list-event'),
  'EventCalendar list': list('eventcalendar', '.ec-event'),
  'agenda, src': agenda((page) => agendaScript + fromSource(page), {
    wanted: { 'slow 40': 1.3, 'fast 40': 1.3, 'fast 1000': 0.8 },
  }),
  'agenda, inline data': agenda(
    ({ count }) => agendaScript + agendaTag('', inlineData(programmeOf(count))),
    { wanted: { 'slow 40': 1.15 } },
  ),
  'card, inline data': card(
    () =>
      `${moduleTag('/cdn/event-card.js')}<conf-event-card>${inlineData({ version: 1, language: 'en', timeZone: 'Asia/Baku', event })}</conf-event-card>`,
    { wanted: { 'slow 40': 1.1 } },
  ),
  'card in Azerbaijani, src': card(
    ({ count }) =>
      `${moduleTag('/cdn/event-card.js')}<conf-event-card lang="az" src="/data/${count}.json"></conf-event-card>`,
    { wanted: { 'slow 40': 1.3 } },
  ),
  'all four’s script, agenda, src': agenda(
    (page) => moduleTag('/cdn/conference-widgets.js') + fromSource(page),
    { wanted: { 'slow 40': 1.45 } },
  ),
  'all four’s script, as our snippet': agenda(snippet, { wanted: { 'slow 40': 1.45 } }),
  'classic script, agenda, src': agenda(
    (page) => `${fromSource(page)}<script src="/cdn/conference-widgets.classic.js"></script>`,
  ),
};

export const fastContenders = ['floor', 'FullCalendar list', 'EventCalendar list', 'agenda, src'];

/** A file of what is built. */
export function readBuilt(pathname) {
  const dist = path.join(root, 'dist');
  const file = path.join(dist, pathname);
  if (!pathname.startsWith('/cdn/') || !file.startsWith(dist)) return undefined;
  return readFileSync(file);
}
