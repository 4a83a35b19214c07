/** Files that comments and documents name exist, so that nobody looks for one that was moved. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Paths from the repository's root, as prose names them: no wildcard, no placeholder. */
const named =
  /(?<![\w./@*-])(?:src|test|stories|locales|\.config|\.ci|\.github|\.storybook)\/[\w./-]*\w\.(?:ts|mjs|md|mdx|json|jsonc|yml|html|xlf)\b(?![\w*<…])/g;

/** The changelog and decision records may name files of the past. */
const tellsOfThePast = (file: string): boolean =>
  file === 'CHANGELOG.md' || file.startsWith('stories/decisions/');

const isText = (name: string): boolean => /\.(?:ts|mjs|md|mdx|yml|jsonc)$/.test(name);

/** Texts of ours; the applications of other frameworks have folders of the same names. */
function listTexts(): string[] {
  const folders = ['src', 'test', 'stories', '.config', '.ci', '.github', '.storybook'];
  const below = folders.flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).map(
      (name) => `${folder}/${name.split(path.sep).join('/')}`,
    ),
  );
  return [...readdirSync(root), ...below]
    .filter((name) => isText(name) && !/^test\/(?:fixtures|hosts\/frameworks)\//.test(name))
    .filter((name) => !tellsOfThePast(name));
}

it('every decision is in the list of decisions', () => {
  const folder = path.join(root, 'stories/decisions');
  const list = readFileSync(path.join(folder, 'README.md'), 'utf8');
  const records = readdirSync(folder).filter((name) => /^\d/.test(name));
  assert.deepEqual(
    records.filter((name) => !list.includes(`](${name})`)),
    [],
  );
});

it('files that are named in comments and documents exist', () => {
  const missing = listTexts().flatMap((file) => {
    const names = readFileSync(path.join(root, file), 'utf8').match(named) ?? [];
    return names.filter((name) => !existsSync(path.join(root, name))).map((name) => [file, name]);
  });
  assert.deepEqual(missing, []);
});
