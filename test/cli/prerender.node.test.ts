import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { conference, widgets } from '../ssr/ssr-data.js';
import { fixturePath, runCli, writeFixture } from './run-cli.js';

const data = writeFixture('conference.json', conference);

async function prerender(...args: readonly string[]): Promise<string> {
  const { code, out, err } = await runCli(['prerender', ...args]);
  assert.equal(code, 0, err);
  return out;
}

describe('prerender', () => {
  for (const widget of widgets) {
    it(`writes ${widget} with a shadow root, and as plain HTML`, async () => {
      const [shadow, plain] = await Promise.all([
        prerender(widget, '--data', data, '--lang', 'ru'),
        prerender(widget, '--data', data, '--lang', 'ru', '--plain'),
      ]);
      assert.match(
        shadow,
        new RegExp(`^<conf-${widget} lang="ru"><template shadowrootmode="open">`),
      );
      assert.match(plain, new RegExp(`^<div data-conf-widget="${widget}" data-lang="ru"`));
    });
  }

  for (const [lang, words] of [
    ['az', 'Qeydiyyatdan keç'],
    ['ru', 'Зарегистрироваться'],
    ['en', 'Register'],
  ] as const) {
    it(`speaks the language of the page, with a shadow root and plain (${lang})`, async () => {
      const event = {
        name: 'Mobility',
        start: '2036-06-22T09:00',
        registration: { url: 'https://organiser.example/register' },
      };
      const file = writeFixture(`${lang}.json`, { version: 1, timeZone: 'Asia/Baku', event });
      for (const form of [[], ['--plain']])
        assert.ok(
          (await prerender('event-card', '--data', file, '--lang', lang, ...form)).includes(words),
          form.join(),
        );
    });
  }

  it('takes any format, and the widget’s attributes', async () => {
    const html = await prerender(
      ...[
        'news-ticker',
        '--data',
        fixturePath('atom.xml'),
        '--set',
        'mode=list',
        '--set',
        'limit=1',
      ],
    );
    assert.match(html, /^<conf-news-ticker lang="en" mode="list" limit="1">/);
    assert.equal(html.match(/part="item"/g)?.length, 1);
  });

  it('resolves what is relative where the data will lie', async () => {
    const logo = { version: 1, partners: [{ name: 'A', logo: 'logos/a.svg' }] };
    const html = await prerender(
      ...['partner-strip', '--data', writeFixture('logo.json', logo)],
      ...['--src', 'https://organiser.example/x/c.json'],
    );
    assert.match(html, /src="https:\/\/organiser\.example\/x\/logos\/a\.svg"/);
  });

  it('writes to a file', async () => {
    const file = writeFixture('out.html', '');
    assert.equal(await prerender('event-card', '--data', data, '-o', file), '');
    assert.match(readFileSync(file, 'utf8'), /^<conf-event-card/);
  });

  for (const [what, args, message] of [
    ['an unknown widget', ['map', '--data', data], /Expected a widget/],
    ['no data', ['event-card'], /--data/],
    [
      'data without that part',
      ['news-ticker', '--plain', '--data', fixturePath('frab-v1.json')],
      /nothing for/,
    ],
    [
      'a file that cannot be written',
      ['event-card', '--data', data, '-o', '/no/such/folder/x'],
      /Cannot write/,
    ],
  ] as const) {
    it(`says so for ${what}`, async () => {
      const { code, err } = await runCli(['prerender', ...args]);
      assert.equal(code, 2);
      assert.match(err, message);
      assert.doesNotMatch(err, /\n\s+at /);
    });
  }
});
