/** Feeds and XML written to attack whoever reads them: what comes out is text and web addresses. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parseForeign } from '../../../src/reading/formats/format-families.js';
import { parseConference } from '../../../src/model/document.js';
import { nodePorts } from './support/node-ports.js';

const own: readonly (readonly [string, string])[] = [
  [
    'a billion laughs',
    `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "ha">${Array.from('bcdefghij', (name, index) => `<!ENTITY ${name} "${`&${'abcdefghi'[index] ?? 'a'};`.repeat(10)}">`).join('')}]><rss version="2.0"><channel><title>&j;</title><item><title>&j;</title><link>https://a.example/</link></item></channel></rss>`,
  ],
  [
    'a file of the machine',
    '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss version="2.0"><channel><title>T</title><item><title>&x;</title><link>https://a.example/</link></item></channel></rss>',
  ],
  [
    'script in every field',
    '<rss version="2.0"><channel><title>T</title><item><title>&lt;img src=x onerror=alert(1)&gt;Title</title><link>javascript:alert(1)</link><description><![CDATA[<script>alert(1)</script><p onclick="x">Text</p>]]></description></item></channel></rss>',
  ],
];

async function readNews(text: string) {
  const result = await parseForeign({ text, url: 'https://feed.example/feed.xml' }, nodePorts);
  return result && parseConference(result.document, { baseUrl: 'https://feed.example/feed.xml' });
}

async function assertHarmless(text: string): Promise<void> {
  const started = process.memoryUsage().heapUsed;
  const news = (await readNews(text))?.conference.news ?? [];
  for (const { title, summary, url } of news) {
    assert.match(url ?? 'https:', /^https?:/);
    // Shown as text nodes; markup in them would be markup that a reader sees.
    const words = `${JSON.stringify(title ?? '')} ${JSON.stringify(summary ?? '')}`;
    assert.doesNotMatch(words, /root:.*:0:0/);
    assert.ok(words.length < 100_000, 'entities did not multiply');
  }
  assert.ok(process.memoryUsage().heapUsed - started < 200e6);
}

describe('hostile feeds', () => {
  for (const [what, text] of own) it(what, () => assertHarmless(text));

  it('shows the words of markup, not the markup', async () => {
    const [item] = (await readNews(own[2]?.[1] ?? ''))?.conference.news ?? [];
    assert.deepEqual([item?.title, item?.summary, item?.url], ['Title', 'Text', undefined]);
  });
});

const folder = fileURLToPath(new URL('../../../../shared/data/hostile/', import.meta.url));
const skip = existsSync(folder) ? false : 'the hostile files are not beside the project';
const list = (under: string): readonly string[] =>
  skip ? [] : readdirSync(folder + under).map((name) => `${under}/${name}`);

describe('hostile files', { skip }, () => {
  const files = [...list('xml'), ...list('feeds-sanitize')];
  it('are there', () => {
    assert.ok(files.length > 200, `${files.length} files`);
  });

  for (const name of files) {
    it(name, async () => {
      const text = readFileSync(folder + name, 'utf8');
      await assertHarmless(text);
      const news = (await readNews(text))?.conference.news ?? [];
      for (const { title, summary } of news) {
        const words = [title, summary].map((words) => (typeof words === 'string' ? words : ''));
        assert.doesNotMatch(
          words.join(' '),
          /<\/?(?:script|style|iframe|object|embed|applet|meta|frame|link)\b/i,
        );
      }
    });
  }
});
