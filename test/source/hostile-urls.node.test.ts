/** Addresses that try to be script, data or another site: none but the web's may come through. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { splitAddresses } from '../../src/model/values/split-addresses.js';
import {
  contactUrl,
  readPageAddress,
  readSourceAddress,
  readWebAddress,
  webUrl,
} from '../../src/model/values/web-url.js';

const base = 'https://organiser.example/data/conference.json';

const refused: readonly string[] = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\nscript:alert(1)',
  'java\tscript:alert(1)',
  ' \u0001javascript:alert(1)',
  '\u00a0javascript:alert(1)',
  '“javascript:alert(1)”',
  "'javascript:alert(1)'",
  '\u200bjavascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'data:image/svg+xml,<svg onload="alert(1)"/>',
  'data:image/png;base64,iVBORw0KGgo=',
  'vbscript:msgbox(1)',
  'file:///etc/passwd',
  'blob:https://organiser.example/1',
  'filesystem:https://organiser.example/temporary/x',
  'about:blank',
  'view-source:https://organiser.example/',
  'ws://organiser.example/',
  'http://',
  'https://[::1',
  '',
  ' \u00a0 ',
  '“”',
];

const read: readonly (readonly [text: string, url: string])[] = [
  ['https://a.example/x', 'https://a.example/x'],
  ['“https://a.example/x”', 'https://a.example/x'],
  ['\u00a0https://a.example/x\u200b', 'https://a.example/x'],
  ['„https://a.example/x“', 'https://a.example/x'],
  ['«https://a.example/x»', 'https://a.example/x'],
  ["'https://a.example/x'", 'https://a.example/x'],
  ['/agenda', 'https://organiser.example/agenda'],
  ['logo.svg', 'https://organiser.example/data/logo.svg'],
  ['//cdn.example/a', 'https://cdn.example/a'],
  ['HTTP://A.example', 'http://a.example/'],
  // A host without its scheme, and no file beside the source.
  ['www.a.example/x', 'https://www.a.example/x'],
  ['“WWW.a.example”', 'https://www.a.example/'],
  ['wwwroot/x', 'https://organiser.example/data/wwwroot/x'],
  ['https://a.example/Bakı ə', 'https://a.example/Bak%C4%B1%20%C9%99'],
];

describe('addresses', () => {
  for (const text of refused) {
    it(`refuses ${JSON.stringify(text)}`, () => {
      assert.equal(webUrl(text, base), undefined);
    });
  }
  for (const [text, url] of read) {
    it(`reads ${JSON.stringify(text)}`, () => {
      assert.equal(webUrl(text, base), url);
      assert.deepEqual(readWebAddress(text, base), { href: url, origin: new URL(url).origin });
    });
    it(`reads what it made of ${JSON.stringify(text)} as the same`, () => {
      assert.equal(webUrl(url), url);
      assert.equal(webUrl(url, 'https://other.example/'), url);
      assert.deepEqual(splitAddresses(url), [url]);
    });
  }
  it('loads no address with a name or a password in it', () => {
    assert.equal(readSourceAddress('https://user@a.example/x'), undefined);
    assert.equal(readSourceAddress('https://:password@a.example/x'), undefined);
    assert.equal(readSourceAddress('https://a.example@evil.example/'), undefined);
    assert.equal(readSourceAddress('“/x”', base)?.href, 'https://organiser.example/x');
  });

  const onPages: readonly (readonly [text: string, address: string | undefined])[] = [
    ['https://a.example/x', 'https://a.example/x'],
    ['/agenda', '/agenda'],
    ['data/conference.json', 'data/conference.json'],
    [' “../x.json” ', '../x.json'],
    ['#agenda', '#agenda'],
    // No scheme, but a host: nobody may take it for the page's own server.
    ['//evil.example/w', 'https://evil.example/w'],
    ['\\\\evil.example/w', 'https://evil.example/w'],
    ['/\\evil.example/w', 'https://evil.example/w'],
    ['\u200b//evil.example/w', 'https://evil.example/w'],
    ['/\t/evil.example/w', 'https://evil.example/w'],
    ['https:evil.example', 'https://evil.example/'],
    ['www.a.example/w', 'https://www.a.example/w'],
    ['javascript:alert(1)', undefined],
    ['\u0001javascript:alert(1)', undefined],
    ['java\nscript:alert(1)', undefined],
    ['“\u001fjavascript:alert(1)”', undefined],
    ['data:text/html,x', undefined],
    ['a b', undefined],
    ['a\u0001b', undefined],
    ['x"><script>', undefined],
    ['', undefined],
    ['“”', undefined],
  ];
  for (const [text, address] of onPages) {
    it(`writes ${JSON.stringify(text)} into a page as ${address ?? 'nothing'}`, () => {
      assert.equal(readPageAddress(text), address);
    });
  }

  it('lets contacts be letters and calls, and nothing else', () => {
    assert.equal(contactUrl('press@a.example'), 'mailto:press@a.example');
    assert.equal(contactUrl('tel:+994125551234'), 'tel:+994125551234');
    assert.equal(contactUrl('javascript:alert(1)'), undefined);
    assert.equal(contactUrl('data:text/html,x'), undefined);
  });
});

const folder = fileURLToPath(new URL('../../../shared/data/hostile/url/', import.meta.url));
const skip = existsSync(folder)
  ? false
  : 'the lists of hostile addresses are not beside the project';

describe('lists of hostile addresses', { skip }, () => {
  for (const name of skip ? [] : readdirSync(folder)) {
    it(name, () => {
      const lines = readFileSync(folder + name, 'utf8').split('\n');
      assert.ok(lines.length > 10);
      for (const line of lines) {
        for (const from of [undefined, base]) {
          const url = webUrl(line, from);
          assert.ok(url === undefined || /^https?:\/\/[^/]/.test(url), `${line} → ${url}`);
          assert.equal(url && webUrl(url, from), url, 'read again, it stays the same');
          const contact = contactUrl(line, from);
          assert.ok(contact === undefined || /^(?:https?|mailto|tel):/.test(contact), line);
        }
        const written = readPageAddress(line);
        const onPage = new URL(written ?? '', 'http://page.example/folder/');
        assert.match(onPage.protocol, /^https?:$/, line);
        const isOwn = !/^https?:/.test(written ?? '');
        assert.ok(
          !isOwn || onPage.origin === 'http://page.example',
          `${line} is not the page’s own`,
        );
      }
    });
  }
});
