/** Settings in the fragment of the page's address: shared, restored, and hostile. */
import { expect, fixtureCleanup, waitUntil } from '@open-wc/testing';
import {
  firstSettings,
  formatFragment,
  longestSharedText,
  parseFragment,
  type Settings,
} from '../../stories/embed-builder/settings/settings.js';
import { version } from '../../src/version.js';
import {
  choose,
  codeOf,
  openBuilder,
  textOf,
  type,
  wait,
  waitForWidget,
  widgetIn,
} from './embed-builder-fixture.js';

const fresh = firstSettings('https://builder.example/sample.json', 'en');

describe('settings of the embed builder as a fragment', () => {
  const cases: Readonly<Record<string, Partial<Settings>>> = {
    'nothing chosen': {},
    'an address and attributes': {
      widget: 'agenda-timeline',
      src: 'https://organiser.example/a.json?x=1&y=2#z',
      attributes: { lang: 'az', layout: 'list', 'without-search': 'true', label: 'A & B = "C"' },
    },
    'pasted data': { from: 'text', text: '{"a": "ə & b=c#d%"}\n', src: fresh.src },
    'everything about the page': {
      look: { accent: '#7a1f5c', font: 'georgia', radius: '0', density: 'compact' },
      link: 'https://a.example/',
      words: 'Xəbərlər',
      height: '0',
      folder: '/widgets/',
      script: 'classic',
      width: '320',
      page: 'dark',
      ui: 'ru',
    },
    'no address at all': { src: '' },
  };
  for (const [name, change] of Object.entries(cases)) {
    it(`come back as they were: ${name}`, () => {
      const settings = { ...fresh, ...change };
      const fragment = formatFragment(settings, fresh);
      expect(parseFragment(`#${fragment}`, fresh)).to.deep.equal(settings);
    });
  }

  it('leave out pasted data that is too long for an address', () => {
    const text = 'x'.repeat(longestSharedText + 1);
    expect(formatFragment({ ...fresh, from: 'text', text }, fresh)).not.to.contain('data=');
  });

  it('hold nothing that is not known', () => {
    const hostile =
      '#widget=__proto__&onclick=alert(1)&constructor=x&__proto__=y&style=x&script=evil&width=9e9&ui=xx&page=url()&accent=red;x&font=constructor&radius=1e9&density=--&lang=az';
    expect(parseFragment(hostile, fresh)).to.deep.equal({ ...fresh, attributes: { lang: 'az' } });
  });
});

describe('the embed builder and the page’s address', () => {
  afterEach(() => {
    fixtureCleanup();
    history.replaceState(null, '', '#');
  });

  it('writes what is chosen into the address, and begins from it', async () => {
    const page = await openBuilder('ui=en');
    await waitForWidget(page, 'conf-event-card');
    choose(page, 'widget', 'partner-strip');
    await page.builder.updateComplete;
    type(page.find('#words'), 'Our partners');
    await waitUntil(() => location.hash.includes('words=Our+partners'), 'the address', wait);
    expect((page.find('#address') as HTMLInputElement).value).to.equal(location.href);
    const fragment = location.hash.slice(1);
    fixtureCleanup();
    const again = await openBuilder(fragment);
    await waitForWidget(again, 'conf-partner-strip');
    expect(codeOf(again)).to.contain('>Our partners</a></conf-partner-strip>');
  });

  it('follows an address that is changed by hand', async () => {
    const page = await openBuilder('ui=en');
    location.hash = '#ui=ru&widget=news-ticker';
    await waitUntil(() => textOf(page.find('h1')) === 'Конструктор виджета', 'Russian', wait);
    await waitForWidget(page, 'conf-news-ticker');
    expect(page.find('.page').lang).to.equal('ru');
  });

  const attack =
    '"><img src=x onerror="window.attacked=true"><script>window.attacked=true</script>';
  const fragments: Readonly<Record<string, string>> = {
    'markup in every field': ['label', 'words', 'link', 'folder', 'height', 'src', 'campaign']
      .map((name) => `${name}=${encodeURIComponent(attack)}`)
      .join('&'),
    'a script as address': 'src=javascript:alert(1)&link=javascript:alert(1)',
    'a script as folder': 'folder=javascript:alert(1)//',
    'a script behind a control character':
      'link=%01javascript:window.attacked=true&folder=%01javascript:alert(1)//',
    'a script behind an invisible one': 'link=%E2%80%8B%1Fjavascript:window.attacked=true',
    'markup as data': `data=${encodeURIComponent(`{"version":1,"event":{"name":${JSON.stringify(attack)},"start":"2016-06-23","url":"javascript:window.attacked=true"}}`)}`,
    'no encoding at all': '%%%&=&&widget=%E0%A4%A',
  };
  for (const [name, fragment] of Object.entries(fragments)) {
    it(`is not harmed by ${name}`, async () => {
      const page = await openBuilder(`ui=en&${fragment}`);
      await waitUntil(
        () => !textOf(page.builder.renderRoot as never).includes('being read'),
        '',
        wait,
      );
      await page.builder.updateComplete;
      expect(page.findAll('script:not([type="application/json"]), img')).to.be.empty;
      expect(codeOf(page)).not.to.contain('<img');
      expect(codeOf(page)).not.to.match(/(?:href|src)="[\s\p{Cc}\p{Cf}]*javascript:/u);
      expect(widgetIn(page)?.querySelector('a')?.protocol ?? 'https:').to.match(/^https?:$/);
      expect((window as { attacked?: true }).attacked).to.be.undefined;
    });
  }

  it('warns of a script from a server that is not the usual one', async () => {
    const page = await openBuilder('ui=en&folder=https%3A%2F%2Fevil.example%2Fw');
    await waitForWidget(page, 'conf-event-card');
    expect(textOf(page.find('.note.warning'))).to.contain('evil.example');
  });

  for (const folder of [
    'https://evil.example/w',
    '//evil.example/w/',
    '\\\\evil.example/w/',
    '/\\evil.example/w/',
    '\u200b//evil.example/w/',
    '“https://evil.example/w/”',
  ]) {
    it(`vouches for no script of ${JSON.stringify(folder)}`, async () => {
      const page = await openBuilder(`ui=en&folder=${encodeURIComponent(folder)}`);
      await waitForWidget(page, 'conf-event-card');
      expect(textOf(page.find('.note.warning'))).to.contain('evil.example');
      expect(codeOf(page)).to.contain(' src="https://evil.example/w/conference-widgets.js"');
      expect(codeOf(page)).not.to.contain('integrity=');
      expect(textOf(page.find('#code-panel'))).to.contain('No integrity hash is known');
    });
  }

  it('writes the hash of the usual script, also where its folder is named', async () => {
    const usual = `https://cdn.jsdelivr.net/npm/conference-widgets@${version}/dist/cdn/`;
    const page = await openBuilder(`ui=en&folder=${encodeURIComponent(usual)}`);
    await waitForWidget(page, 'conf-event-card');
    expect(codeOf(page)).to.match(/ integrity="sha384-[\w+/=]+"/);
    expect(page.findAll('.note.warning')).to.be.empty;
  });
});
