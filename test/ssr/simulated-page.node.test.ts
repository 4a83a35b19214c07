/**
 * Applications are tested in jsdom and happy-dom, by Vitest in Node itself: the built package is
 * imported there, draws, tells its events and answers its methods, and nothing is thrown.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, it } from 'node:test';

const root = fileURLToPath(new URL('../../', import.meta.url));

const windows = {
  jsdom: `
    const { JSDOM } = await import('jsdom');
    const { window } = new JSDOM('<!doctype html><html lang="en"><body></body></html>', {
      url: 'https://organiser.example/', pretendToBeVisual: true });`,
  'happy-dom': `
    const { Window } = await import('happy-dom');
    const window = new Window({ url: 'https://organiser.example/' });
    window.document.documentElement.lang = 'en';`,
};

/** What Vitest does before a test file runs: what a window has becomes global, its events as well. */
const enter = `
  const own = Object.getOwnPropertyNames(window)
    .filter((name) => !(name in globalThis) || /^(?:\\w*Event|EventTarget|Abort\\w+|navigator)$/.test(name));
  for (const name of [...own, 'addEventListener', 'removeEventListener', 'dispatchEvent']) {
    const found = window[name];
    const isMethod = typeof found === 'function' && /^[a-z]/.test(name);
    const value = isMethod ? found.bind(window) : found;
    Object.defineProperty(globalThis, name, { configurable: true, writable: true, value });
  }
  globalThis.window = globalThis;
  globalThis.document = window.document;
  const faults = [];
  process.on('unhandledRejection', (error) => faults.push(String(error?.stack ?? error)));
  process.on('uncaughtException', (error) => faults.push(String(error?.stack ?? error)));
  window.addEventListener('error', ({ message, error }) => faults.push(String(error?.stack ?? message)));`;

const use = `
  await import('conference-widgets/all.js');
  const conference = {
    version: 1, language: 'en', timeZone: 'Asia/Baku',
    event: { name: 'Mobility Partnership', start: '2016-06-23T09:30' },
    sessions: [{ id: 'a', title: 'Opening', start: '2016-06-23T09:30', duration: 30,
      abstract: 'On **trade**.' }],
    partners: [{ name: 'Baku State University', logo: 'https://organiser.example/bsu.svg' }],
    news: [{ id: 'n', title: 'Registration is open', published: '2016-05-02' }],
  };
  const told = [];
  const drawn = {};
  document.addEventListener('conf-load', ({ detail }) => told.push(detail.kind));
  for (const tag of ['conf-event-card', 'conf-agenda-timeline', 'conf-partner-strip', 'conf-news-ticker']) {
    const element = document.createElement(tag);
    element.conference = conference;
    document.body.append(element);
    await element.whenLoaded();
    drawn[tag] = element.state + ' ' + element.shadowRoot.textContent.replace(/\\s+/g, ' ') +
      (element.shadowRoot.querySelector('img')?.alt ?? '');
  }
  const agenda = document.querySelector('conf-agenda-timeline');
  agenda.favorites = ['a'];
  agenda.search = 'opening';
  await agenda.openSession('a');
  agenda.closeSession();
  await agenda.updateComplete;
  const favorites = agenda.favorites;
  await agenda.refreshNow();
  for (const element of [...document.body.children]) element.remove();
  await new Promise((resolve) => setTimeout(resolve));
  console.log(JSON.stringify({ told, drawn, favorites, faults }));
  process.exit(0);`;

interface Seen {
  readonly told: readonly string[];
  readonly drawn: Readonly<Record<string, string>>;
  readonly favorites: readonly string[];
  readonly faults: readonly string[];
}

describe('a page that is simulated in Node', () => {
  for (const [name, window] of Object.entries(windows)) {
    it(`${name}: the widgets draw, tell and answer, and throw nothing`, () => {
      const output = execFileSync(
        process.execPath,
        ['--input-type=module', '--eval', `${window}${enter}${use}`],
        { cwd: root, encoding: 'utf8', timeout: 60_000 },
      );
      const { told, drawn, favorites, faults } = JSON.parse(output) as Seen;
      assert.deepEqual(faults, []);
      assert.deepEqual([...told].sort(), ['agenda', 'event', 'news', 'partners']);
      assert.match(drawn['conf-event-card'] ?? '', /^data .*Mobility Partnership/);
      assert.match(drawn['conf-agenda-timeline'] ?? '', /^data .*Opening/);
      assert.match(drawn['conf-partner-strip'] ?? '', /^data .*Baku State University/);
      assert.match(drawn['conf-news-ticker'] ?? '', /^data .*Registration is open/);
      assert.deepEqual(favorites, ['a']);
    });
  }

  it('jsdom by itself, without frames and message channels: the classic script draws', () => {
    const script = `
      const { JSDOM, VirtualConsole } = await import('jsdom');
      const { readFileSync } = await import('node:fs');
      const faults = [];
      process.on('unhandledRejection', (error) => faults.push(String(error?.stack ?? error)));
      process.on('uncaughtException', (error) => faults.push(String(error?.stack ?? error)));
      const virtualConsole = new VirtualConsole();
      virtualConsole.on('jsdomError', (error) => faults.push(String(error?.stack ?? error)));
      const tags = ['event-card', 'agenda-timeline', 'partner-strip', 'news-ticker'].map((name) => 'conf-' + name);
      const { window } = new JSDOM(tags.map((tag) => '<' + tag + '></' + tag + '>').join(''), {
        url: 'https://organiser.example/', runScripts: 'dangerously', virtualConsole });
      window.eval(readFileSync('dist/cdn/conference-widgets.classic.js', 'utf8'));
      const states = [];
      for (const element of window.document.querySelectorAll(tags.join())) {
        element.conference = {
          version: 1, timeZone: 'Asia/Baku',
          event: { name: 'Mobility Partnership', start: '2016-06-23T09:30' },
          sessions: Array.from({ length: 40 }, (_, id) => ({ id, title: 'Talk', start: '2016-06-23T09:30' })),
          partners: [{ name: 'Baku State University', url: 'https://organiser.example/' }],
          news: [{ title: 'Registration is open' }],
        };
        await element.whenLoaded();
        states.push(element.state);
        await new Promise((resolve) => setTimeout(resolve));
        element.remove();
      }
      await new Promise((resolve) => setTimeout(resolve));
      console.log(JSON.stringify({ states, faults }));
      process.exit(0);`;
    const output = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
      cwd: root,
      encoding: 'utf8',
      timeout: 60_000,
    });
    assert.deepEqual(JSON.parse(output), { states: ['data', 'data', 'data', 'data'], faults: [] });
  });
});
