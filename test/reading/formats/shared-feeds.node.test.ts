/** Every real feed is read; items, the first title, link and date are compared with the facts. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseForeign } from '../../../src/reading/formats/format-families.js';
import { nodePorts } from './support/node-ports.js';
import {
  listFiles,
  readFacts,
  readText,
  skipWithoutData,
  type Facts,
} from './support/shared-data.js';

/** Files that no reader can or should read, with the reason. */
const unreadable: readonly (readonly [RegExp, string])[] = [
  [/encoding\/utf[-_]32/, 'UTF-32: no browser decodes it'],
  [/illformed\/rss_empty_document/, 'holds nothing but a comment'],
  [/base\/cdf_item_abstract_xml_base/, "CDF, Microsoft's channel format of 1997, no RSS"],
  [/feedsmith\/.*\.json$/, 'what a parser should make of the file beside it'],
  [/\.(?:txt|md|tsv|LICENSE)$|LICENSE|README|COPYING/, 'no feed but what comes with one'],
];

/** The facts keep a title as it is written; we show what it says. */
const decodedTitles: readonly (readonly [RegExp, string])[] = [
  [/title_base64|title_content_mode_base64/, 'Atom 0.3 in base64'],
  [/title_escaped_markup|title_content_mode_escaped|http_entry_title_base_/, 'escaped markup'],
  [/media-rss\/item_media_title2/, "the facts took the module's title for the item's"],
];

const facts = readFacts();

const line = (text: unknown): string =>
  (typeof text === 'string' ? text : '').trim().replace(/\s+/g, ' ');

async function readFeed(path: string) {
  return parseForeign({ text: readText(path), url: 'https://feed.example/news/' }, nodePorts);
}

describe('real feeds', { skip: skipWithoutData }, () => {
  for (const path of listFiles('feeds')) {
    const reason = unreadable.find(([pattern]) => pattern.test(path))?.[1];
    const fact = facts.get(path);
    if (reason !== undefined) {
      it(`${path} is left alone: ${reason}`, async () => {
        const result = await readFeed(path);
        assert.equal(result?.document.news?.length ?? 0, 0);
      });
    } else if (fact) {
      it(`${path}: ${fact.count} items`, () => checkFeed(path, fact));
    } else {
      it(`${path} is read without facts`, async () => assert.ok(await readFeed(path)));
    }
  }
});

async function checkFeed(path: string, fact: Facts): Promise<void> {
  const result = await readFeed(path);
  assert.ok(result, 'no format knows the file');
  const { news = [] } = result.document;
  const empty = result.problems.filter(({ code }) => code === 'news-without-text');
  assert.equal(news.length + empty.length, fact.count);
  const [first] = news;
  if (!first || empty.length > 0) return;
  const decoded = decodedTitles.some(([pattern]) => pattern.test(path));
  if (fact.first_title && !decoded) assert.equal(line(first.title), line(fact.first_title));
  const expected = Date.parse(fact.first_iso);
  if (!Number.isNaN(expected)) {
    assert.equal(Math.trunc(Date.parse(first.published ?? '') / 1000), Math.trunc(expected / 1000));
  }
}
