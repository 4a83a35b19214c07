/**
 * Checks that all words are translated and that the catalogues in `src` match the `.xlf` files. It
 * works on a copy, so that it changes nothing.
 */
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import {
  placeMessages,
  quoteMessages,
  readKeys,
  writeMessages,
} from '../../../locales/messages.mjs';
import { runNode } from './run-program.mjs';

const copy = path.resolve('node_modules/.cache/catalogues');
const config = JSON.parse(readFileSync('locales/lit-localize.json', 'utf8'));
const generated = path.resolve('locales', config.output.outputDir);

function prepareCopy() {
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(copy, { recursive: true });
  for (const name of readdirSync('locales').filter((file) => file.endsWith('.xlf'))) {
    cpSync(`locales/${name}`, `${copy}/${name}`);
  }
  const own = {
    ...config,
    tsConfig: path.resolve('tsconfig.json'),
    inputFiles: config.inputFiles.map((pattern) => path.resolve('locales', pattern)),
    output: { ...config.output, outputDir: `${copy}/generated` },
    interchange: { ...config.interchange, xliffDir: copy },
  };
  delete own.$schema;
  writeFileSync(`${copy}/lit-localize.json`, JSON.stringify(own));
}

const runTool = (step) =>
  runNode([
    'node_modules/@lit/localize-tools/bin/lit-localize.js',
    step,
    '--config',
    `${copy}/lit-localize.json`,
  ]);

const unitPattern = /<trans-unit id="([^"]+)"[^>]*>([\s\S]*?)<\/trans-unit>/g;

/** Message id → source and target text, notes left out. */
function readUnits(file) {
  if (!existsSync(file)) return new Map();
  const units = [...readFileSync(file, 'utf8').matchAll(unitPattern)];
  return new Map(
    units.map(([, id, body]) => [
      id,
      {
        source: /<source>([\s\S]*?)<\/source>/.exec(body)?.[1] ?? '',
        target: /<target[^>]*>([\s\S]*?)<\/target>/.exec(body)?.[1]?.trim() ?? '',
      },
    ]),
  );
}

/** The messages of a file that the tool wrote, in the form that they have in `src`. */
function messagesOf(file, { keys, lineOf }) {
  const [, templates] = readFileSync(file, 'utf8').split('export const templates = ');
  return writeMessages(templates.trim().replace(/;$/, ''), keys, lineOf);
}

/** Formats depend on the ICU that wrote them; a test of their own compares them. */
const hasMessages = (file, messages) =>
  existsSync(file) && readFileSync(file, 'utf8').includes(`templates: ${quoteMessages(messages)},`);

/**
 * The number of forms of a phrase with a number: one for each category of the whole numbers up to
 * 200.
 */
function countForms(locale) {
  const rules = new Intl.PluralRules(locale);
  return new Set([...Array(201).keys()].map((count) => rules.select(count))).size;
}

const formsOf = (phrase) => phrase.split(' | ').length;

function findProblems(locale, places) {
  const problems = [];
  const written = readUnits(`locales/${locale}.xlf`);
  const extracted = readUnits(`${copy}/${locale}.xlf`);
  for (const [id, { source, target }] of extracted) {
    if (!written.has(id)) problems.push(`${locale}.xlf lacks ${id}: ${source}`);
    else if (target === '') problems.push(`${locale}.xlf has no translation of ${id}: ${source}`);
    else if (formsOf(source) > 1 && formsOf(target) !== countForms(locale))
      problems.push(
        `${locale}.xlf: ${id} needs ${countForms(locale)} forms, one per plural category`,
      );
  }
  for (const id of written.keys()) {
    if (!extracted.has(id)) problems.push(`${locale}.xlf has ${id}, which no source uses`);
  }
  const messages = messagesOf(`${copy}/generated/${locale}.ts`, places);
  if (!hasMessages(`${generated}/${locale}.ts`, messages)) {
    problems.push(`${locale}.ts in ${config.output.outputDir} is not what ${locale}.xlf says`);
  }
  return problems;
}

/** One test per language. */
export async function checkCatalogues() {
  prepareCopy();
  const words = [];
  for (const step of ['extract', 'build']) {
    const { code, output } = await runTool(step);
    if (code !== 0) words.push(output.trim());
  }
  const keys = readKeys();
  const { lineOf } = placeMessages([...keys.values()]);
  const failed = config.targetLocales.filter((locale) => {
    const problems = findProblems(locale, { keys, lineOf });
    words.push(...problems);
    return problems.length > 0;
  }).length;
  if (words.length > 0) {
    console.log(`${words.join('\n')}\nMend the .xlf files, then run: npm run build:locales`);
  }
  const broken = words.length > 0 && failed === 0 ? 1 : 0;
  return { passed: config.targetLocales.length - failed, failed: failed + broken };
}
