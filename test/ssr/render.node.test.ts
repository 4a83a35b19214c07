import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { render, type RenderTag } from '../../src/ssr/index.js';
import { renderPlain } from '../../src/ssr/render-plain.js';
import { conference, widgets } from './ssr-data.js';

/** What each widget says in each language; one text of it is enough to know it spoke. */
const texts = {
  'event-card': { en: 'Mobility Conference', az: 'Mobillik konfransı', ru: 'Конференция' },
  'agenda-timeline': { en: 'Opening', az: 'Açılış', ru: 'Открытие' },
  'partner-strip': { en: 'Ministry', az: 'Nazirlik', ru: 'Министерство' },
  'news-ticker': { en: 'Registration opens', az: 'Qeydiyyat açılır', ru: 'Регистрация' },
} as const;

const shadowOf = (html: string): string =>
  /<template shadowrootmode="open">([^]*)<\/template>/.exec(html)?.[1] ?? '';

const childJson = (html: string): string =>
  /<\/template><script type="application\/json">([^]*?)<\/script>/.exec(html)?.[1] ?? '';

const dates: Readonly<Record<string, RegExp>> = {
  en: /23 June|June 23/,
  az: /23 iyun/,
  ru: /23 июня/,
};

describe('render', () => {
  for (const widget of widgets) {
    for (const lang of ['en', 'az', 'ru'] as const) {
      it(`writes ${widget} in ${lang} with its words, its styles and no placeholder`, () => {
        const html = render(widget, { data: conference, lang });
        const shadow = shadowOf(html);
        assert.ok(
          html.startsWith(`<conf-${widget} lang="${lang}"><template shadowrootmode="open">`),
        );
        assert.ok(html.endsWith(`</conf-${widget}>`));
        assert.ok(shadow.includes(texts[widget][lang]), 'its text');
        assert.match(shadow, /<style>[^]*\.root/);
        assert.match(shadow, new RegExp(`<div class="root auto" lang="${lang}">`));
        assert.doesNotMatch(shadow, /<slot|Loading…<\/p>|lit-part|\[object/);
        if (widget === 'event-card' || widget === 'agenda-timeline') {
          assert.match(shadow, dates[lang] ?? /$^/);
        }
      });
    }

    it(`lets the data of ${widget} travel, and no other widget's`, () => {
      const json = JSON.parse(childJson(render(widget, { data: conference }))) as object;
      assert.equal('news' in json, widget === 'news-ticker');
      assert.equal('sessions' in json, widget === 'agenda-timeline');
      assert.equal('partners' in json, widget === 'partner-strip');
    });

    for (const hours of [30, -1])
      it(`writes nothing of ${widget} that is true only for a moment, ${hours} hours before`, () => {
        const soon = (hours: number): string =>
          new Date(Date.now() + hours * 3_600_000).toISOString();
        const data = {
          version: 1,
          event: { name: 'E', start: soon(hours), end: soon(40) },
          sessions: [{ id: 'a', title: 'S', start: soon(1), end: soon(2) }],
          partners: [{ name: 'P' }],
          news: [{ id: 'n', title: 'N', published: soon(-1) }],
        };
        const html = render(widget, { data, lang: 'en', 'with-countdown': true });
        const shadow = shadowOf(html).replace(/<style>[^]*?<\/style>/g, '');
        assert.doesNotMatch(
          shadow,
          /Starts in|to go|\bago\b|yesterday|tomorrow|>\d+ h\b|Happening now|Today/i,
        );
      });

    it(`renders ${widget} without data, and with nonsense`, () => {
      for (const data of [null, undefined, 7, 'text', [], {}, { version: 1, sessions: 'x' }]) {
        assert.match(render(widget, { data }), /shadowrootmode="open"/);
      }
    });
  }

  it('leaves out what a preset filter leaves out, also of a time that others share', () => {
    const shadow = shadowOf(render('agenda-timeline', { data: conference, room: 'small' }));
    const sessions = [...shadow.matchAll(/<article\s[^>]*>/g)].map(([tag]) => tag);
    const shown = sessions.filter((tag) => !/\shidden\s/.test(tag));
    assert.deepEqual(
      shown.map((tag) => /data-id="([^"]*)"/.exec(tag)?.[1]),
      ['workshop'],
    );
    assert.match(shown.join(''), /part="session"/);
    for (const tag of sessions) if (!shown.includes(tag)) assert.doesNotMatch(tag, /part=/);
  });

  it('takes tags with and without prefix, and no others', () => {
    assert.equal(
      render('conf-event-card', { data: conference }),
      render('event-card', { data: conference }),
    );
    assert.throws(() => render('script' as RenderTag, { data: null }), /Expected one of/);
    assert.throws(() => render('__proto__' as RenderTag, { data: null }), /Expected one of/);
  });

  it('writes attributes in either spelling, escaped, and leaves unknown ones out', () => {
    const html = render('event-card', {
      data: conference,
      timeZone: 'Asia/Tokyo',
      'with-countdown': true,
      withShare: false,
      label: 'A "b" <c>\n&',
      onclick: 'alert(1)',
      style: 'x',
    });
    const open = /^<conf-event-card([^>]*)>/.exec(html)?.[1];
    assert.equal(
      open,
      ' time-zone="Asia/Tokyo" with-countdown label="A &quot;b&quot; &lt;c&gt; &amp;"',
    );
    assert.match(shadowOf(html), /Tokyo/);
  });

  for (const [level, tag] of [
    ['4', 'h4'],
    ['1', 'h1'],
    [undefined, 'h2'],
    ['auto', 'h2'],
    ['9', 'h2'],
  ] as const) {
    it(`writes the title as ${tag} for heading-level ${level ?? 'absent'}`, () => {
      const html = render('event-card', {
        data: conference,
        ...(level ? { 'heading-level': level } : {}),
      });
      assert.match(shadowOf(html), new RegExp(`<${tag} class="title"`));
    });
  }

  it('resolves relative addresses where the data came from', () => {
    const data = [{ name: 'A', logo: 'logos/a.svg', url: '/a' }];
    const html = render('partner-strip', { data, baseUrl: 'https://organiser.example/x/c.json' });
    assert.match(shadowOf(html), /src="https:\/\/organiser\.example\/x\/logos\/a\.svg"/);
    assert.match(childJson(html), /"https:\/\/organiser\.example\/a"/);
  });

  it('renders the same twice: nothing is left of the first', () => {
    const once = render('agenda-timeline', { data: conference, lang: 'az' });
    render('agenda-timeline', { data: [], lang: 'ru' });
    assert.equal(render('agenda-timeline', { data: conference, lang: 'az' }), once);
  });
});

const attack = `</script></style></template><script>alert(1)</script><img src=x onerror=alert(1)>"'<!--`;
const hostile = {
  version: 1,
  language: attack,
  timeZone: 'UTC',
  event: {
    name: attack,
    start: '2099-01-01T10:00',
    url: 'javascript:alert(1)',
    description: attack,
    venue: { name: attack, mapUrl: 'javascript:alert(1)' },
  },
  rooms: [{ id: attack, name: attack }],
  tracks: [{ id: 't', name: attack, color: 'red;}</style><script>alert(1)</script>' }],
  sessions: [
    {
      id: attack,
      title: { [attack]: attack },
      start: '2099-01-01T10:00',
      room: attack,
      track: 't',
      abstract: attack,
      url: 'data:text/html,<script>alert(1)</script>',
    },
  ],
  partners: [{ id: attack, name: attack, url: 'vbscript:x', logo: `https://x.example/"${attack}` }],
  news: [{ id: attack, title: attack, summary: attack, category: attack, published: '2024-01-01' }],
};

describe('hostile data', () => {
  for (const widget of widgets) {
    it(`stays text in ${widget}`, () => {
      const html = render(widget, { data: hostile, lang: attack, label: attack });
      assert.equal(html.match(/<script/g)?.length, 1, 'only the data script');
      assert.equal(html.match(/<\/script>/g)?.length, 1);
      assert.equal(html.match(/<\/template>/g)?.length, 1);
      assert.equal(html.match(/<\/style>/g)?.length, 1);
      assert.doesNotMatch(html, /<img src=x|href="(?:javascript|data|vbscript):/);
      assert.ok(!childJson(html).includes('<'));
      assert.deepEqual(
        Object.keys(JSON.parse(childJson(html)) as object).includes('version'),
        true,
      );
    });

    it(`stays text in the plain rendition of ${widget}`, () => {
      const attributes = new Map([['label', attack]]);
      const html = renderPlain(widget, { data: hostile, lang: 'en', attributes, now: 0 }) ?? '';
      assert.doesNotMatch(
        html,
        /<script|<img src=x|<!--|(?:href|src)="(?:javascript|data|vbscript):/,
      );
    });
  }
});

describe('the plain rendition', () => {
  const plain = (widget: (typeof widgets)[number], lang = 'az'): string =>
    renderPlain(widget, {
      data: conference,
      lang,
      attributes: new Map([['lang', lang]]),
      now: Date.UTC(2026, 0, 1),
    }) ?? '';

  for (const widget of widgets) {
    it(`of ${widget} is a placeholder with semantic content and the data`, () => {
      const html = plain(widget);
      assert.match(
        html,
        new RegExp(`^<div data-conf-widget="${widget}" data-lang="az" data-conference="`),
      );
      assert.ok(html.includes(texts[widget].az));
      assert.doesNotMatch(html, /<(?:template|script|style|conf-)/);
      assert.match(html, widget === 'event-card' ? /<h2>/ : /<li>/);
    });
  }

  it('has times that machines read, headings by level, and links', () => {
    assert.match(plain('event-card'), /<time datetime="2099-06-23T09:30:00\+04:00">/);
    assert.match(
      plain('event-card'),
      /<a href="https:\/\/organiser\.example\/">Mobillik konfransı<\/a>/,
    );
    assert.match(plain('agenda-timeline'), /<h2><time datetime="2099-06-23">[^]*<h3>Açılış<\/h3>/);
  });

  it('does not repeat data that `src` leads to', () => {
    const attributes = new Map([['src', 'https://organiser.example/c.json']]);
    const html =
      renderPlain('event-card', { data: conference, lang: 'en', attributes, now: 0 }) ?? '';
    assert.doesNotMatch(html, /data-conference/);
    assert.match(html, /data-src="https:\/\/organiser\.example\/c\.json"/);
  });

  it('is nothing where the data has nothing for the widget', () => {
    assert.equal(
      renderPlain('event-card', {
        data: { version: 1 },
        lang: 'en',
        attributes: new Map(),
        now: 0,
      }),
      undefined,
    );
  });
});
