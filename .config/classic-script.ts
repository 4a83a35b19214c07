/**
 * The classic script is one file that every visitor of a page loads whole, so what few of them need
 * stays out of it (decision 14): a text with markup is plain there, bytes in no named encoding are
 * read as windows-1252, of the languages Azerbaijani and Russian are in it (`bundle --languages` adds
 * others), a link to favourites has no code to scan, the page for frames is not in it, and formats
 * that are rare on pages are named as what the module script reads.
 */
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const source = (file: string): string => fileURLToPath(new URL(`../src/${file}`, import.meta.url));

/** By a module's file name, or by its package: what stands there instead. */
const instead: Readonly<Record<string, string>> = {
  marked: 'export const parse = (text) => text;',
  dompurify: 'export default { isSupported: false };',
  chardet: 'export default { analyse: () => [] };',
  uqr: 'export const encode = () => { throw new RangeError("No codes here."); };',
  'open-embed-page.js':
    'export const openEmbedPage = () => { document.body.textContent = "This page needs cdn/conference-widgets.js."; };',
  'tables-family.js':
    'export const formats = []; export const ports = {}; export const problemsBefore = () => [];',
};

const insteadFiles: Readonly<Record<string, string>> = {
  'languages.js': source('intl/classic-languages.ts'),
  'language-tags.js': source('intl/classic-languages.ts'),
  'programmes-family.js': source('reading/formats/programmes-classic.ts'),
  'month-beginnings.js': source('reading/formats/written/month-beginnings-classic.ts'),
  'name-of-foreign.js': source('reading/foreign/name-in-classic.ts'),
};

const fileName = (id: string): string => id.slice(id.lastIndexOf('/') + 1);

export function leaveOutTheRare(): Plugin {
  const left = new Set([...Object.keys(instead), ...Object.keys(insteadFiles)]);
  return {
    name: 'leave-out-the-rare',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'classic',
    resolveId(id) {
      const name = fileName(id);
      left.delete(name);
      return insteadFiles[name] ?? (Object.hasOwn(instead, name) ? `\0rare:${name}` : undefined);
    },
    load: (id) => (id.startsWith('\0rare:') ? instead[id.slice('\0rare:'.length)] : undefined),
    buildEnd(error) {
      if (!error && left.size > 0) this.error(`Nothing imports ${[...left].join(', ')} any more.`);
    },
  };
}
