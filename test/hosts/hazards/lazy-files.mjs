/** What the script loads later: changed on the server, lost on the way, or under strict policies. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { card, escaped, event, link } from '../page-data.mjs';
import { integrityOf, isNamedIn } from '../server.mjs';

const folder = path.resolve('dist/cdn/chunks');
const files = readdirSync(folder).filter((file) => file.endsWith('.js'));
const entry = readFileSync(path.resolve('dist/cdn/conference-widgets.js'), 'utf8');
const isFirst = (file) => isNamedIn(entry, file);
const ours = `integrity="${integrityOf('conference-widgets.js')}" crossorigin="anonymous"`;
const scriptFrom = (place) =>
  `<script type="module" src="/${place}/conference-widgets.js" ${ours}></script>`;

/** Something on the page that makes the script ask for each of its lazy files. */
const agenda = {
  timeZone: 'Asia/Baku',
  sessions: [
    {
      id: 'a',
      title: 'Talk',
      start: '2036-12-01T10:00',
      end: '2036-12-01T11:00',
      description: '- one\n- **two**',
    },
  ],
};
const ownWords = files.flatMap(
  (file) => /^([a-z]{2}(?:-[A-Z]\w+)?)-[\w-]{8}\.js$/.exec(file)?.[1] ?? [],
);
const languages = [...ownWords, 'be', 'bs', 'is', 'kk', 'ky', 'mk', 'sq', 'uz'];
const askForAll = `${card('lang="az" id="az"')}
  ${languages.map((language) => card(`lang="${language}"`)).join('')}
  <conf-agenda-timeline src="/fixtures/table-sessions.csv">${link}</conf-agenda-timeline>
  <conf-news-ticker src="/fixtures/atom.xml /fixtures/rss-2.xml">${link}</conf-news-ticker>
  <conf-event-card data-event="{'name': 1}">${link}</conf-event-card>
  <conf-event-card src="%ORGANISER%/answers/latin-1-unnamed">${link}</conf-event-card>
  <conf-event-card src="/take-name.js">${link}</conf-event-card>
  ${card('with-diagnostics with-structured-data id="calendar"')}
  <conf-agenda-timeline src="/fixtures/calendar.ics">${link}</conf-agenda-timeline>
  <conf-agenda-timeline src="/fixtures/frab-v2.json">${link}</conf-agenda-timeline>
  <conf-news-ticker src="/fixtures/rss-2.xml">${link}</conf-news-ticker>
  <conf-agenda-timeline id="agenda" data-agenda="${escaped(agenda)}">${link}</conf-agenda-timeline>`;

const openAll = `for (const id of ['calendar', 'agenda']) for (const details of probe.inside(id, 'details')) details.open = true;
  for (const star of probe.inside('agenda', '[part~="favorite"]')) if (!window.starred) { window.starred = true; star.click(); }
  probe.inside('agenda', '[part~="session"] .own')[0]?.click();
  if (!location.hash) location.hash = '#conf-session=a';`;

const wasAsked = (names) => `(() => {
  ${openAll}
  const asked = performance.getEntriesByType('resource').map(({ name }) => name);
  const missing = ${JSON.stringify(names)}.filter((file) => !asked.some((name) => name.includes(file)));
  return missing.length > 0 ? 'not asked for: ' + missing.join() : '';
})()`;

const noneRan = `'changedFiles' in window ? 'was run though it was changed: ' + changedFiles.join() : ''`;
const noError = `probe.errors.filter((words) => !/integrity|hash/i.test(words)).join()`;

/** A search for text in the shadow root of a widget. */
const says = (id, words) =>
  `document.getElementById(${JSON.stringify(id)}).shadowRoot.textContent.includes(${JSON.stringify(words)}) ? '' : 'does not say: ${words}'`;
const sorry = 'Part of this could not be loaded';

const healing = (id, { head = '', body, before, act = '', after }) => ({
  id: `lost-${id}`,
  number: 13,
  head,
  script: scriptFrom('healing'),
  body,
  check: `(() => {
    if (!window.wasLost) {
      const found = probe.first(${before});
      if (found) { ${act}; return found; }
      window.wasLost = true;
      dispatchEvent(new Event('online'));
      return 'is asked for again';
    }
    return probe.first(${after}, probe.errors.join());
  })()`,
});

const strictDynamic = `script-src '${integrityOf('conference-widgets.js')}' 'nonce-abc' 'strict-dynamic'; object-src 'none'; base-uri 'none'`;
const isAz = says('az', 'Təqvimə əlavə et');

const wordsFile = `chunks/${files.find((file) => file.startsWith('az-'))}`;
const timesAsked = (name) =>
  `performance.getEntriesByType('resource').filter(({ name }) => name.includes(${JSON.stringify(name)})).length`;

export const lazyFiles = [
  {
    // As our snippet asks for them, in the trip of the script; none is asked for twice.
    id: 'preloads-are-used',
    number: 13,
    head: `<link rel="preload" as="fetch" href="%ORGANISER%/answers/plain?key=preload" crossorigin="anonymous">
      <link rel="modulepreload" href="/cdn/${wordsFile}" integrity="${integrityOf(wordsFile)}" crossorigin="anonymous">`,
    script: scriptFrom('cdn'),
    body: `<conf-event-card id="az" lang="az" src="%ORGANISER%/answers/plain?key=preload">${link}</conf-event-card>`,
    check: `(async () => {
      const count = Number(await (await fetch('/answers/count?key=preload')).text());
      return probe.first(probe.isCard(), ${isAz}, count === 1 ? '' : 'data is asked for ' + count + ' times', ${timesAsked(wordsFile)} === 1 ? '' : 'words are asked for again');
    })()`,
  },
  {
    id: 'changed-files',
    number: 39,
    script: scriptFrom('changed-first'),
    body: askForAll,
    check: `probe.first(${wasAsked(files.filter((file) => isFirst(file) && !/^(?:embed-page|name-of-unreadable)/.test(file)))}, ${noneRan}, ${noError}, ${says('az', sorry)})`,
  },
  {
    id: 'changed-later-files',
    number: 39,
    script: scriptFrom('changed-later'),
    body: askForAll,
    check: `probe.first(${wasAsked(files.filter((file) => !isFirst(file) && !file.startsWith('name-of-unreadable')))}, ${noneRan}, ${noError})`,
  },
  {
    // Asked for when all that read formats have said no.
    id: 'changed-last-file',
    number: 39,
    script: scriptFrom('changed-last'),
    body: askForAll,
    check: `probe.first(${wasAsked(files.filter((file) => file.startsWith('name-of-unreadable')))}, ${noneRan}, ${noError})`,
  },
  {
    id: 'changed-embed-page',
    number: 39,
    root: 'lang="en" data-conf-embed',
    script: scriptFrom('changed-first'),
    body: '',
    check: `probe.first(performance.getEntriesByType('resource').some(({ name }) => name.includes('embed-page')) ? '' : 'not asked for', ${noneRan}, ${noError})`,
  },
  healing('language', {
    body: card('lang="az" id="az"'),
    before: says('az', sorry),
    after: `${isAz}, ${says('az', sorry)} === '' ? 'still sorry' : ''`,
  }),
  healing('calendar', {
    body: card('id="calendar"'),
    act: "for (const details of probe.inside('calendar', 'details')) details.open = true",
    before: says('calendar', 'The calendars could not be loaded'),
    after: says('calendar', 'Google'),
  }),
  healing('format', {
    head: "<script>addEventListener('conf-error', ({ detail }) => (window.reason = detail.reason))</script>",
    body: `<conf-agenda-timeline id="agenda" src="/fixtures/frab-v2.json">${link}</conf-agenda-timeline>`,
    before: "probe.isLink(), window.reason === 'script-incomplete' ? '' : 'is not lost'",
    after: 'probe.areDrawn()',
  }),
  ...['en', 'az'].map((language) => ({
    id: `csp-hash-strict-dynamic-${language}`,
    number: 39,
    nonce: true,
    headers: { 'content-security-policy': strictDynamic },
    script: scriptFrom('cdn'),
    body: card(`lang="${language}" id="${language}"`),
    check: `probe.first(probe.isCard(), ${language === 'az' ? isAz : "''"})`,
  })),
  ...['en', 'az'].map((language) => ({
    id: `integrity-policy-${language}`,
    number: 39,
    headers: { 'integrity-policy': 'blocked-destinations=(script)' },
    script: scriptFrom('cdn'),
    probe: `integrity="${integrityOf('../../test/hosts/probe.js')}" crossorigin="anonymous"`,
    body: card(`lang="${language}" id="${language}"`),
    check: `probe.first(probe.isCard(), ${language === 'az' ? isAz : "''"})`,
  })),
  ...['windows-1251', 'windows-1254', 'iso-8859-1', ''].map((charset) => ({
    id: `charset-${charset || 'none'}`,
    number: 6,
    charset,
    script: 'classic',
    body: `<conf-event-card id="az" lang="az" src="%ORGANISER%/data/conference.json">${link}</conf-event-card>`,
    check: `probe.first(probe.isCard(), ${isAz.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)})`,
  })),
];
