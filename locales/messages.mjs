/**
 * What `lit-localize` writes of a language, as `src/intl/catalogue.ts` reads it: short ids, and `{0}`
 * for a value.
 */
import { readFileSync } from 'node:fs';
import { generateMsgId, HASH_DELIMITER } from '@lit/localize/internal/id-generation.js';
import { targetLocales } from './languages.mjs';

const characters = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
const unescape = (text) => text.replace(/&(lt|gt|quot|apos|amp);/g, (_, name) => characters[name]);

/** The English words of each message by the tool's id; all languages have the same. */
function readSources() {
  const text = readFileSync(new URL(`${targetLocales[0]}.xlf`, import.meta.url), 'utf8');
  const units = text.matchAll(/<trans-unit id="(s[0-9a-f]{16})">\s*<source>([^]*?)<\/source>/g);
  return [...units].map(([, id, source]) => [id, source.split(/<x [^>]*>/).map(unescape)]);
}

/** As in `src/intl/catalogue.ts`. */
function shortId(words) {
  let value = 0x811c9dc5;
  for (let index = 0; index < words.length; index++)
    value = Math.imul(value ^ words.charCodeAt(index), 0x01000193);
  return `s${(value >>> 0).toString(36).slice(-4)}`;
}

function buildIds() {
  const ids = new Map();
  for (const [id, strings] of readSources()) {
    if (generateMsgId(strings, false) !== id) throw new Error(`${id} is not of ${strings.join()}.`);
    ids.set(id, shortId(strings.join(HASH_DELIMITER)));
  }
  if (new Set(ids.values()).size < ids.size)
    throw new Error('Two messages share an id: raise LENGTH in catalogue.ts and here.');
  return ids;
}

/** The text of a module's messages; what is written so already stays. */
export function writeMessages(templates) {
  const ids = buildIds();
  return templates
    .replace(/\bs[0-9a-f]{16}\b/g, (id) => ids.get(id) ?? id)
    .replace(/(?<=: )str`/g, '`')
    .replace(/\$\{(\d)\}/g, '{$1}');
}
