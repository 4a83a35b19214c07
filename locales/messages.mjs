/**
 * Turns the output of `lit-localize` into the form that `src/intl/catalogue.ts` reads: one message
 * a line, `{0}` for a value, and each message in the line that is computed from its English words.
 */
import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { generateMsgId, HASH_DELIMITER } from '@lit/localize/internal/id-generation.js';
import { targetLocales } from './languages.mjs';

const characters = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
const unescape = (text) => text.replace(/&(lt|gt|quot|apos|amp);/g, (_, name) => characters[name]);

/**
 * The key by which each message is looked up, its own id or its English words; the same in all
 * languages.
 */
export function readKeys() {
  const text = readFileSync(new URL(`${targetLocales[0]}.xlf`, import.meta.url), 'utf8');
  const units = text.matchAll(/<trans-unit id="([^"]+)"[^>]*>\s*<source>([^]*?)<\/source>/g);
  return new Map(
    [...units].map(([, id, source]) => {
      const strings = source.split(/<x [^>]*>/).map(unescape);
      const isOfWords = generateMsgId(strings, false) === id;
      return [id, isOfWords ? strings.join(HASH_DELIMITER) : id];
    }),
  );
}

/** The same function as in `src/intl/catalogue.ts`. */
function hash(words, seed) {
  let value = seed;
  for (let index = 0; index < words.length; index++)
    value = Math.imul(value ^ words.charCodeAt(index), 0x01000193);
  return (value >>> 0) / 2 ** 32;
}

/**
 * The number of messages that share a seed: fewer would mean more seeds, more would take long to
 * search.
 */
const IN_GROUP = 4;

/** Seeds are characters of one byte that need no escape in a string. */
const seedCodes = [...Array(0x7e - 0x28).keys()]
  .map((at) => 0x28 + at)
  .filter((code) => !['\\', '`'].includes(String.fromCharCode(code)));

/** The seed under which each of these keys gets a free line, if there is one. */
function findSeed(keys, isTaken, count) {
  for (const seed of seedCodes) {
    const lines = keys.map((key) => Math.floor(hash(key, seed) * count));
    if (new Set(lines).size === lines.length && !lines.some((line) => isTaken.has(line)))
      return { seed, lines };
  }
  return undefined;
}

/**
 * Places the largest groups first, while most lines are free. `undefined` where a group finds no
 * seed.
 */
function placeIn(groupCount, keys) {
  const groups = Array.from({ length: groupCount }, (_, group) => ({ group, members: [] }));
  for (const key of keys) groups[Math.floor(hash(key, 0) * groupCount)].members.push(key);
  const seeds = Array(groupCount).fill(seedCodes[0]);
  const lineOf = new Map();
  const isTaken = new Set();
  for (const { group, members } of groups.sort((a, b) => b.members.length - a.members.length)) {
    const found = findSeed(members, isTaken, keys.length);
    if (!found) return undefined;
    seeds[group] = found.seed;
    found.lines.forEach((line, at) => {
      isTaken.add(line);
      lineOf.set(members[at], line);
    });
  }
  return { seeds: String.fromCharCode(...seeds), lineOf };
}

/**
 * The seeds of the groups, and the line of each message by its key. No two messages share a line,
 * and no line is empty.
 */
export function placeMessages(keys) {
  for (let count = Math.ceil(keys.length / IN_GROUP); count <= keys.length; count++) {
    const found = placeIn(count, keys);
    if (found) return found;
  }
  throw new Error('No seeds give each message a line of its own.');
}

const str = (strings, ...values) =>
  String.raw({ raw: strings }, ...values.map((value) => `{${value}}`));

/** The messages as a template literal of TypeScript. */
export const quoteMessages = (lines) => `\`${lines.replace(/[\\`]|\$\{/g, '\\$&')}\``;

/** Sorts the messages of a module that `lit-localize` wrote into their lines. */
export function writeMessages(templates, keys, lineOf) {
  const messages = Object.entries(runInNewContext(`(${templates})`, { str }));
  const lines = Array(keys.size).fill('');
  for (const [id, text] of messages) {
    if (text.includes('\n')) throw new Error(`The message ${id} has more than one line.`);
    lines[lineOf.get(keys.get(id))] = text;
  }
  return lines.join('\n');
}
