/** Words of the landing page and of the desk: the same set in three languages, each translated. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { siteWords } from '../../stories/site/words/words.js';
import { words as deskWords } from '../../stories/desk/words/words.js';

type Leaf = readonly [path: string, text: string];

function leaves(value: unknown, path = ''): readonly Leaf[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, '']];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) => leaves(entry, `${path}/${key}`));
}

/** What is called alike in two of the languages, and what has nothing to say in English. */
const alike = /^\/(?:moderator|problemsNote)$|^\/headings\/room$/;

for (const [name, tables] of Object.entries({ 'landing page': siteWords, desk: deskWords })) {
  describe(`words of the ${name}`, () => {
    const english = leaves(tables.en);
    for (const language of ['az', 'ru'] as const) {
      it(`are the same set in ${language} as in English, and translated`, () => {
        const own = leaves(tables[language]);
        assert.deepEqual(
          own.map(([path]) => path),
          english.map(([path]) => path),
        );
        const same = own.filter(
          ([path, text], index) => text !== '' && text === english[index]?.[1] && !alike.test(path),
        );
        assert.deepEqual(same, []);
      });
    }
  });
}
