/** `lit-localize extract` really finds the calls of our own `translate`. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

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
