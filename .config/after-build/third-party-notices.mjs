/** Whose code the package holds, with the licences that ask to be passed on. */
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
  // A folder may be reached through a link too, and is one package all the same.
  const byName = [...new Map(folders)].sort(([a], [b]) => (a < b ? -1 : 1));
  return byName.map(([, folder]) => folder);
}

/** A licence of pages is named by its address; one of paragraphs is passed on in full. */
const longestText = 2500;

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
  const licence = text || `The licence’s text: https://spdx.org/licenses/${license}.html`;
  return `## ${name} ${version}\n\n${license}, source: ${source}\n\n${text ? `\`\`\`text\n${text}\n\`\`\`` : licence}\n`;
}

/** The notices as Markdown; empty when there are no source maps to read. */
export function buildNotices(cdn) {
  if (!existsSync(cdn)) return '';
  const folders = bundledFolders(cdn);
  return `# Third-party code in the scripts, the modules and the command line\n\n${folders.map(describe).join('\n')}`;
}
