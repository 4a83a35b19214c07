/** Lists the packages whose code is built into ours, with their licences. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const packageFolder = /^(.*node_modules\/((?:@[^/]+\/)?[^/]+))\//;

/**
 * Folders of the packages whose code the package has: those that the source maps of `cdn/` name, and
 * those that the build has listed for the modules for npm.
 */
export function bundledFolders(cdn) {
  const folders = readdirSync(cdn, { recursive: true })
    .filter((file) => file.endsWith('.map'))
    .flatMap((file) =>
      JSON.parse(readFileSync(path.join(cdn, file), 'utf8')).sources.map((source) =>
        path.join(cdn, path.dirname(file), source).split(path.sep).join('/'),
      ),
    )
    .map((source) => packageFolder.exec(source))
    .filter((found) => found !== null)
    .map(([, folder, name]) => [name, folder]);
  const listed = JSON.parse(readFileSync(path.join(cdn, '../bundled-packages.json'), 'utf8'));
  for (const folder of listed) folders.push([folder.replace('node_modules/', ''), folder]);
  // A folder that is reached through a link is the same package.
  const byName = [...new Map(folders)].sort(([a], [b]) => (a < b ? -1 : 1));
  return byName.map(([, folder]) => folder);
}

/** Characters. A longer licence is named by its address; a shorter one is printed in full. */
const longestText = 3500;

function readLicence(folder) {
  const name = readdirSync(folder).find((file) => /^licen[cs]e/i.test(file));
  const text = name ? readFileSync(path.join(folder, name), 'utf8').trim() : '';
  return text.length <= longestText ? text : '';
}

function describe(folder) {
  const manifest = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const { name, version, license, homepage } = manifest;
  const source = homepage ?? `https://www.npmjs.com/package/${name}`;
  const text = readLicence(folder);
  const owner = /^copyright .*$/im.exec(text)?.[0] ?? '';
  return {
    head: `## ${name} ${version}\n\n${license}, source: ${source}\n${owner && `\n${owner}\n`}`,
    licence: text
      ? `\`\`\`text\n${text
          .replace(owner, '')
          .replace(/\n{3,}/g, '\n\n')
          .trim()}\n\`\`\``
      : `The licence’s text: https://spdx.org/licenses/${license}.html`,
  };
}

/** The words of a licence, by which packages with the same text are grouped. */
const wordsOf = ({ licence }) => licence.replace(/\s+/g, ' ');

/** The notices as Markdown; empty when there are no source maps to read. */
export function buildNotices(cdn) {
  if (!existsSync(cdn)) return '';
  const groups = new Map();
  for (const notice of bundledFolders(cdn).map(describe)) {
    const known = groups.get(wordsOf(notice)) ?? [];
    groups.set(wordsOf(notice), [...known, notice]);
  }
  const parts = [...groups.values()].map(
    (notices) => `${notices.map(({ head }) => head).join('\n')}\n${notices[0].licence}\n`,
  );
  return `# Third-party code in the scripts, the modules and the command line\n\nEach text is the licence of all that stand above it.\n\n${parts.join('\n')}`;
}
