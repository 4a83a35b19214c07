/** Documents with very deeply nested fields, which must not crash any reader or writer. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { render } from '../../src/ssr/index.js';
import { renderPlain } from '../../src/ssr/render-plain.js';
import { runCli, writeFixture } from './run-cli.js';

const levels = 100_000;

const texts: Readonly<Record<string, string>> = {
  lists: '['.repeat(levels) + ']'.repeat(levels),
  objects: '{"a":'.repeat(levels) + '1' + '}'.repeat(levels),
  both: '[{"a":'.repeat(levels) + '1' + '}]'.repeat(levels),
};

const write = (deep: string): string =>
  `{"version":1,"language":"en","timeZone":"Asia/Baku","event":{"name":"Event","start":"2111-12-23T09:30","x-deep":${deep}},"deep":${deep}}`;

describe('documents that are too deep', () => {
  for (const [name, deep] of Object.entries(texts)) {
    const text = write(deep);
    const data: unknown = JSON.parse(text);

    it(`are rendered: ${name}`, () => {
      const html = render('event-card', { data, baseUrl: 'https://organiser.example/' });
      assert.match(html, /part="title"[^>]*>[^]*Event/);
      const baseUrl = 'https://organiser.example/';
      const plain = renderPlain('event-card', {
        data,
        lang: 'en',
        baseUrl,
        attributes: new Map(),
        now: 0,
      });
      assert.match(plain ?? '', /<h2>Event/);
    });

    it(`are checked, converted and prerendered: ${name}`, async () => {
      const file = writeFixture(`deep-${name}.json`, text);
      const check = await runCli(['check', file]);
      assert.equal(check.code, 0, check.err);
      assert.match(check.out, /at most 64 levels/);
      const convert = await runCli(['convert', file]);
      assert.equal(convert.code, 0, convert.err);
      const document = JSON.parse(convert.out) as { event: { name: string } };
      assert.equal(document.event.name, 'Event');
      const prerender = await runCli(['prerender', 'event-card', '--data', file]);
      assert.equal(prerender.code, 0, prerender.err);
      assert.match(prerender.out, /Event/);
    });
  }
});
