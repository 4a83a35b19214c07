/**
 * The classic script is one file that every visitor loads as a whole, so that it lacks what few of
 * them need (decision 14): texts with markup are shown as plain text, bytes in an unnamed encoding
 * that their letters do not tell are read as windows-1252, a named encoding is never doubted, open
 * sections of feeds are read as XML says, only Azerbaijani and Russian are built in besides English
 * (`bundle --languages` adds others), time zones are known by their English labels, a link to
 * favourites has no QR code, the page for frames is not in it, and for formats that are rare on pages
 * the visitor's page says that the module script reads them.
 */
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const source = (file: string): string => fileURLToPath(new URL(`../src/${file}`, import.meta.url));

/** Replacements by the file name of a module, or by the name of a package. */
const instead: Readonly<Record<string, string>> = {
  marked: 'export const parse = (text) => text;',
  dompurify: 'export default { isSupported: false };',
  chardet: 'export default { analyse: () => [] };',
  'doubt-encoding.js': 'export const doubtEncoding = async () => undefined;',
  'encoded-twice.js': 'export const decodeTwice = () => undefined;',
  'open-sections.js': 'export const withoutOpenSections = (text) => ({ text });',
  uqr: 'export const encode = () => { throw new RangeError("No codes here."); };',
  'open-embed-page.js':
    'export const openEmbedPage = () => { document.body.textContent = "This page needs cdn/conference-widgets.js."; };',
  'zone-labels.js': 'export const labelsTable = "";',
  'tables-family.js':
    'export const formats = []; export const ports = {}; export const problemsBefore = () => [];',
};

const insteadFiles: Readonly<Record<string, string>> = {
  'languages.js': source('intl/classic-languages.ts'),
  'language-tags.js': source('intl/classic-languages.ts'),
  'programmes-family.js': source('reading/formats/programmes-classic.ts'),
  'month-beginnings.js': source('reading/formats/written/month-beginnings-classic.ts'),
  'name-of-unreadable.js': source('reading/unreadable/name-in-classic.ts'),
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
