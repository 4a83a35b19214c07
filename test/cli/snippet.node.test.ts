import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runCli } from './run-cli.js';

const src = 'https://organiser.example/conference.json';

/** The attributes of the first tag of this name, entities decoded. */
function attributesOf(html: string, tag: string): ReadonlyMap<string, string> {
  const open = new RegExp(`<${tag}((?: [a-z-]+(?:="[^"]*")?)*)>`).exec(html)?.[1];
  assert.ok(open !== undefined, `one well-formed <${tag}> in ${html}`);
  const decode = (text: string): string =>
    text
      .replaceAll('&quot;', '"')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&');
  return new Map(
    [...open.matchAll(/ ([a-z-]+)(?:="([^"]*)")?/g)].map(([, name = '', value = '']) => [
      name,
      decode(value),
    ]),
  );
}

async function snippet(...args: readonly string[]): Promise<string> {
  const { code, out, err } = await runCli(['snippet', ...args]);
  assert.equal(code, 0, err);
  return out;
}

describe('snippet', () => {
  it('writes element, placeholder, link and policy', async () => {
    const out = await snippet('agenda-timeline', '--src', src, '--lang', 'az');
    const element = attributesOf(out, 'conf-agenda-timeline');
    assert.equal(element.get('src'), src);
    assert.equal(element.get('lang'), 'az');
    assert.match(element.get('style') ?? '', /min-height:\d+px/);
    const placeholder = attributesOf(out, 'div');
    assert.equal(placeholder.get('data-conf-widget'), 'agenda-timeline');
    assert.equal(placeholder.get('data-src'), src);
    assert.match(
      out,
      /<a href="https:\/\/organiser\.example\/#conf-widget=agenda-timeline&amp;src=https%3A/,
    );
    assert.match(out, /<meta name="conf-widgets-origins" content="https:\/\/organiser\.example">/);
    // The version's own folder: the whole host would let in everybody's scripts.
    assert.match(out, /script-src https:\/\/cdn\.jsdelivr\.net\/npm\/[^ /]+\/dist\/cdn\/;/);
    assert.match(out, /connect-src https:\/\/organiser\.example;/);
    assert.match(out, /<script type="module" src="[^"]+\/conference-widgets@[^"/]+\/dist\/cdn\//);
  });

  it('has a fallback link with words of the language', async () => {
    const out = await snippet('agenda-timeline', '--src', src, '--lang', 'az', '--form', 'element');
    assert.match(
      out,
      /<a href="https:\/\/organiser\.example\/">Proqram<\/a><\/conf-agenda-timeline>/,
    );
  });

  const hostile = [
    `https://organiser.example/a"b<c>&d='e'.json`,
    'https://organiser.example/?q=Ə ş\u00a0x',
    'https://organiser.example/--a__b',
  ];
  for (const address of hostile) {
    for (const form of ['element', 'placeholder', 'link']) {
      it(`writes ${address} as one attribute of the ${form} form`, async () => {
        const text = `A "quoted" <b>name</b> & more\nsecond line`;
        const out = await snippet(
          ...['event-card', '--src', address, '--text', text, '--set', `label=${text}`],
          ...['--form', form],
        );
        for (const tag of out.match(/<[^>]*>/g) ?? []) {
          assert.doesNotMatch(tag, /[\r\n]/, 'one line');
          assert.doesNotMatch(tag.replace(/"[^"]*"/g, ''), /['"]/, 'double quotes alone');
          for (const [, name = ''] of tag.matchAll(/ ([^\s"=>]+)="/g)) {
            assert.doesNotMatch(name, /_|--/, 'a name that editors keep');
          }
        }
        assert.doesNotMatch(out, /<b>/);
        const href = attributesOf(out, 'a').get('href') ?? '';
        const written =
          form === 'link'
            ? new URLSearchParams(href.split('#')[1]).get('src')
            : form === 'element'
              ? attributesOf(out, 'conf-event-card').get('src')
              : attributesOf(out, 'div').get('data-src');
        assert.equal(written, new URL(address).href);
      });
    }
  }

  it('refuses a value that the widget would not take, and says which it takes', async () => {
    const settings = [
      ['event-card', 'layout=wide', /layout: Expected "card", "row", "compact"; found "wide"\./],
      ['agenda-timeline', 'time-zone=Mars', /time-zone: Expected .*found "Mars"\./],
      ['partner-strip', 'heading-level=9', /heading-level: Expected .*found "9"\./],
      ['news-ticker', 'limit=many', /limit: Expected .*found "many"\./],
    ] as const;
    for (const [widget, setting, message] of settings) {
      for (const command of [
        ['snippet', widget, '--src', src],
        ['prerender', widget, '--data', 'test/fixtures/formats/frab-v1.json'],
      ]) {
        const { code, out, err } = await runCli([...command, '--set', setting]);
        assert.equal(code, 2, `${command[0] ?? ''} ${setting}`);
        assert.match(err, message);
        assert.equal(out, '');
      }
    }
    const right = ['layout=row', 'time-zone=Asia/Baku', 'heading-level=3', 'with-countdown'];
    const out = await snippet(
      'event-card',
      '--src',
      src,
      ...right.flatMap((one) => ['--set', one]),
    );
    assert.match(out, /layout="row" time-zone="Asia\/Baku" heading-level="3" with-countdown/);
  });

  it('writes no link of a relative address, which no page could ever allow', async () => {
    const out = await snippet('event-card', '--src', '/conference.json');
    assert.match(out, /<conf-event-card src="\/conference\.json"/);
    assert.doesNotMatch(out, /#conf-widget=|conf-widgets-origins/);
    assert.match(out, /A link needs whole addresses in --src/);
    const { code, err } = await runCli([
      'snippet',
      'event-card',
      '--src',
      '/conference.json',
      '--form',
      'link',
    ]);
    assert.equal(code, 2);
    assert.match(err, /A link needs whole addresses/);
  });

  it('takes several addresses for news alone', async () => {
    const two = 'https://a.example/f.xml https://b.example/g.xml';
    const out = await snippet('news-ticker', '--src', two);
    assert.equal(attributesOf(out, 'conf-news-ticker').get('src'), two);
    assert.match(out, /connect-src https:\/\/a\.example https:\/\/b\.example;/);
  });

  it('writes the classic script of one’s own server', async () => {
    const out = await snippet(
      ...['event-card', '--src', '/c.json', '--classic', '--base', '/w', '--form', 'element'],
    );
    assert.match(out, /<script defer src="\/w\/conference-widgets\.classic\.js"/);
  });

  it('tells several addresses from one with blanks in it', async () => {
    const several = 'https://a.example/plan b.json  /news.xml https://b.example/x';
    const { out } = await runCli(['snippet', 'agenda-timeline', '--src', several]);
    const written = 'https://a.example/plan%20b.json /news.xml https://b.example/x';
    assert.ok(out.includes(` src="${written}"`), out);
  });

  it('takes an address without a scheme for the server that it names', async () => {
    const { code, out } = await runCli([
      'snippet',
      'event-card',
      '--src',
      '//cdn.example/a.json',
      '--base',
      '/\\cdn.example/w',
    ]);
    assert.equal(code, 0);
    assert.match(out, / src="https:\/\/cdn\.example\/a\.json"/);
    assert.match(out, / src="https:\/\/cdn\.example\/w\/conference-widgets\.js"/);
    assert.match(out, /script-src https:\/\/cdn\.example\/w\/;/);
    assert.match(out, /connect-src https:\/\/cdn\.example;/);
  });

  for (const [what, args, message] of [
    ['an unknown widget', ['map', '--src', src], /Expected a widget/],
    ['no source', ['event-card'], /--src/],
    ['a script as source', ['event-card', '--src', 'javascript:alert(1)'], /web address/],
    ['a script as link', ['event-card', '--src', src, '--link', 'data:text/html,x'], /web address/],
    [
      'a script behind a control character',
      ['event-card', '--src', src, '--link', '\u0001javascript:alert(1)'],
      /web address/,
    ],
    [
      'a folder behind an invisible character that is a script',
      ['event-card', '--src', src, '--base', '\u200b\u001fjavascript:alert(1)//'],
      /web address/,
    ],
    ['an unknown attribute', ['event-card', '--src', src, '--set', 'onclick=x'], /attribute/],
    ['a height of words', ['event-card', '--src', src, '--height', 'tall'], /pixels/],
  ] as const) {
    it(`refuses ${what}`, async () => {
      const { code, out, err } = await runCli(['snippet', ...args]);
      assert.equal(code, 2);
      assert.equal(out, '');
      assert.match(err, message);
    });
  }
});
