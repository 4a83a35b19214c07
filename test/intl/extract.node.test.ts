/** What a language consists of, and that `lit-localize extract` finds the calls of our own `translate`. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { nearest, targetLocales } from '../../locales/languages.mjs';
import { languages } from '../../src/intl/generated/more-languages.js';
import { isListed, wordLanguages } from '../../src/intl/language-tags.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

const probe = `
import { createTranslate, str, type Translate } from '../../src/intl/translate.js';
interface Words { readonly translate: Translate; }
const own = createTranslate(undefined);
export const direct = own('Direct words');
export const destructured = ({ translate }: Words) => translate('Destructured words', { desc: 'A note' });
export const member = (words: Words, n: number) => words.translate(str\`\${n} counted words\`, { id: 'counted' });
export const other = ((text: string) => text)('No words of ours');
`;

describe('a language', () => {
  it('is one entry of a list, which all others follow', () => {
    const tags = [...targetLocales].sort();
    assert.deepEqual([...wordLanguages].sort(), tags);
    assert.deepEqual([...Object.keys(languages), ...nearest].sort(), tags);
    for (const tag of tags) assert.equal(isListed(tag), !nearest.includes(tag), tag);
  });

  it('is added as CONTRIBUTING.md says', () => {
    const text = readFileSync(path.join(root, 'CONTRIBUTING.md'), 'utf8');
    const [, section = ''] = /## Add a language\n([^]*?)\n## /.exec(text) ?? [];
    for (const named of section.matchAll(/`(locales\/[\w-]+\.\w+)`/g))
      assert.ok(existsSync(path.join(root, named[1] ?? '')), named[1]);
    assert.match(section, /`targetLocales`/);
  });
});

describe('lit-localize extract', () => {
  it('finds direct, destructured and member calls', () => {
    // Inside the project, since the brand is found through the types of its own modules.
    const folder = mkdtempSync(path.join(root, 'node_modules', '.extract-'));
    try {
      const config = {
        sourceLocale: 'en',
        targetLocales: ['az'],
        inputFiles: ['probe.ts'],
        output: { mode: 'runtime', outputDir: 'generated' },
        interchange: { format: 'xliff', xliffDir: '.' },
      };
      writeFileSync(path.join(folder, 'probe.ts'), probe);
      writeFileSync(path.join(folder, 'config.json'), JSON.stringify(config));
      const tool = path.join(
        root,
        'node_modules',
        '@lit',
        'localize-tools',
        'bin',
        'lit-localize.js',
      );
      execFileSync(process.execPath, [
        tool,
        'extract',
        '--config',
        path.join(folder, 'config.json'),
      ]);
      const xlf = readFileSync(path.join(folder, 'az.xlf'), 'utf8');
      assert.match(xlf, /<source>Direct words<\/source>/);
      assert.match(xlf, /<source>Destructured words<\/source>\s*<note [^>]*>A note<\/note>/);
      assert.match(xlf, /id="counted"[^>]*>\s*<source><x [^>]*\/> counted words<\/source>/);
      assert.doesNotMatch(xlf, /No words of ours/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
