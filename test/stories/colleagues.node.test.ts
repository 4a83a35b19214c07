/** What the webmaster's colleagues read is whole in each language, and is what the code does. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { lastCopyPrefix } from '../../src/source/last-copy.js';
import { widgetAbout, widgetTags, type WidgetName } from '../../src/widgets/registry.js';
import { criteria } from '../../stories/docs/accessibility/criteria.js';
import { buildReport } from '../../stories/docs/colleagues/conformance-report.js';
import { reportWords } from '../../stories/docs/colleagues/report-words.js';
import { root } from '../contract/built.js';

const languages = ['en', 'az', 'ru'] as const;

const readPage = (name: string, language: string): string => {
  const suffix = language === 'en' ? '' : `-${language}`;
  return readFileSync(path.join(root, `stories/docs/colleagues/${name}${suffix}.mdx`), 'utf8');
};

describe('the accessibility conformance report', () => {
  for (const language of languages) {
    it(`${language}: names and explains every criterion, in order`, () => {
      const [a, aa, needs, clauses] = buildReport(language);
      const rows = [...(a?.rows ?? []), ...(aa?.rows ?? [])];
      assert.equal(rows.length, criteria.length);
      for (const { criterion, remark } of rows) {
        assert.match(criterion, /^\d\.\d\.\d+ \S/);
        assert.ok(remark.length > 5, criterion);
      }
      assert.equal(a?.rows[0]?.criterion.split(' ')[0], '1.1.1');
      assert.equal(aa?.rows.at(-1)?.criterion.split(' ')[0], '4.1.3');
      assert.equal(needs?.rows.length, 11);
      assert.equal(clauses?.rows.length, 9);
    });

    it(`${language}: says what no test holds, and what is the page's`, () => {
      const words = reportWords[language];
      const remarks = new Map(
        buildReport(language)
          .flatMap(({ rows }) => rows)
          .map(({ criterion, remark }) => [criterion.split(' ')[0], remark]),
      );
      for (const { number, answer, untested } of criteria) {
        const remark = remarks.get(number) ?? '';
        assert.equal(remark.startsWith(words.byPage), answer === 'page', number);
        if (answer === 'met' && untested !== undefined) assert.ok(remark.endsWith(words.untested));
      }
    });
  }

  it('is in the letters of its language', () => {
    const textOf = (language: 'az' | 'ru'): string =>
      Object.values(reportWords[language].remarks)
        .map(([name]) => name)
        .join(' ');
    assert.match(textOf('ru'), /[а-я]/);
    assert.match(textOf('az'), /ə/);
    assert.doesNotMatch(textOf('az'), /[а-я]/);
  });
});

describe('the data protection note', () => {
  const names = Object.keys(widgetTags) as WidgetName[];
  const moving = new Map([['motion', 'auto']]);
  const kept = names.flatMap((name) => widgetAbout[name].listStorage(moving));
  const keys = [lastCopyPrefix, ...kept.map((key) => `conf-widgets:${key.replace('…', '')}`)];

  for (const language of languages) {
    it(`${language}: names every key of the browser's storage, and no other`, () => {
      const page = readPage('data-protection', language);
      const named = [...page.matchAll(/`(conf-widgets:[^`]*)`/g)].map(([, key]) => key);
      assert.deepEqual(named.sort(), [...new Set(keys)].sort());
    });
  }
});

describe('the security note', () => {
  for (const language of languages) {
    it(`${language}: has the lines of a policy, and what the plugin holds to`, () => {
      const page = readPage('security', language);
      for (const directive of ['script-src', 'connect-src', 'img-src', 'lit-html', 'integrity'])
        assert.ok(page.includes(directive), directive);
      assert.match(page, /Report a\s+vulnerability/);
    });
  }
});
