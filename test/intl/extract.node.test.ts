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

/** What editors of Azerbaijani and Russian corrected; each by its English words, or its id. */
const corrected: readonly (readonly [english: string, az: string, ru: string])[] = [
  [
    'sessions-of',
    'Göstərilir: {shown} / # | Göstərilir: {shown} / #',
    '{shown} из # сессии | {shown} из # сессий | {shown} из # сессий',
  ],
  ['Interpretation', 'Şifahi tərcümə', 'Устный перевод'],
  ['interpreted into {0}', '{0} dilinə tərcümə', 'с переводом на {0}'],
  ['Social event', 'Mədəni proqram', 'Культурная программа'],
  ['Watch the recording', 'Videoyazıya bax', 'Смотреть запись'],
  ['Watch the recordings', 'Videoyazılara bax', 'Смотреть записи'],
  ['Directions', 'Marşrut', 'Маршрут'],
  ['Clear all', 'Hamısını təmizlə', 'Сбросить всё'],
  ['Moved', 'Vaxtı və ya zalı dəyişib', 'Перенесено'],
  ['Times are local ({0}).', 'Saatlar yerli vaxtla göstərilib ({0}).', 'Время местное ({0}).'],
  ['No, thanks', 'Xeyr, təşəkkür edirəm', 'Нет, спасибо'],
  ['Logos', 'Loqotiplər', 'Логотипы'],
  ['Speakers', 'Çıxış edənlər', 'Выступающие'],
  ['Before, in the same room', 'Eyni zalda əvvəlki', 'Предыдущая в том же зале'],
  ['Next, in the same room', 'Eyni zalda növbəti', 'Следующая в том же зале'],
  ['At the same time', 'Eyni vaxtda', 'В это же время'],
  ['Workshop', 'Seminar', 'Практический семинар'],
  ['Registration is open until {0}', 'Qeydiyyatın son vaxtı: {0}', 'Регистрация открыта до {0}'],
  ['Originally announced for {0}', 'Əvvəl elan edilmiş vaxt: {0}', 'Ранее объявленное время: {0}'],
  ['Favourite: {0}', 'Seçilmiş: {0}', 'Избранное: {0}'],
];

/** A catalogue's words by the English ones, and by the ids that messages bring themselves. */
function readWords(tag: string): ReadonlyMap<string, string> {
  const text = readFileSync(path.join(root, 'locales', `${tag}.xlf`), 'utf8');
  const units = text.matchAll(
    /<trans-unit id="([^"]+)"[^>]*>\s*<source>([^]*?)<\/source>[^]*?<target>([^]*?)<\/target>/g,
  );
  const plain = (words = ''): string => words.replace(/<x id="(\d)"[^>]*>/g, '{$1}');
  return new Map(
    [...units].flatMap(([, id = '', source, target]) => [
      [plain(source), plain(target)] as const,
      [id, plain(target)] as const,
    ]),
  );
}

describe('what editors corrected', () => {
  const [az, ru] = [readWords('az'), readWords('ru')];
  for (const [english, azerbaijani, russian] of corrected) {
    it(english, () => {
      assert.equal(az.get(english), azerbaijani);
      assert.equal(ru.get(english), russian);
    });
  }
});

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
