/** `bundle`: the classic script with the languages that its owner names. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { languages } from '../intl/generated/more-languages.js';
import { CommandError, exitCodes } from './command-error.js';
import { writeOutput } from './output.js';

interface BundleOptions {
  readonly languages: string;
  readonly output?: string;
}

/** Languages that every classic script has built in (`src/intl/classic-languages.ts`). */
const builtIn = ['en', 'az', 'ru'];

/**
 * The place in the built classic script where languages are written; the minifier may have escaped
 * its quotes.
 */
const place = /(\\?")conf-languages\1:\{\}/g;

function readTags(list: string): readonly string[] {
  const tags = list.split(',').map((tag) => tag.trim());
  const known = [...builtIn, ...Object.keys(languages)];
  const unknown = tags.filter((tag) => !known.includes(tag));
  if (unknown.length > 0)
    throw new CommandError(
      `Expected languages among ${known.join(', ')}; found "${unknown.join('", "')}".`,
    );
  return [...new Set(tags)].filter((tag) => !builtIn.includes(tag));
}

const escapeUnit = (unit: string): string =>
  `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

/**
 * JSON for the inside of a string literal. It is ASCII, since the page may be in any encoding,
 * and has none of the characters that end a literal of any kind.
 */
function writeLiteral(value: unknown, quote: string): string {
  const json = JSON.stringify(value).replace(/[^\0-\x7f]|['`$]/g, escapeUnit);
  return json.replaceAll('\\', '\\\\').replaceAll('"', quote);
}

async function bundle({ languages: list, output }: BundleOptions): Promise<void> {
  const tags = readTags(list);
  const file = new URL('cdn/conference-widgets.classic.js', import.meta.url);
  const script = await readFile(file, 'utf8');
  if (script.match(place)?.length !== 1)
    throw new CommandError('The classic script of this package has no place for languages.');
  const chosen = await Promise.all(
    tags.map(async (tag) => [tag, (await languages[tag]?.())?.parts] as const),
  );
  const parts = Object.fromEntries(chosen);
  const text = script.replace(
    place,
    (_, quote: string) => `${quote}conf-languages${quote}:${writeLiteral(parts, quote)}`,
  );
  await writeOutput(text, output);
  const hash = createHash('sha384').update(text).digest('base64');
  process.stderr.write(`integrity="sha384-${hash}"\n`);
}

export function addBundle(program: Command, finish: (code: number) => void): void {
  program
    .command('bundle')
    .summary('write the classic script with languages of your choice')
    .description(
      'Writes the classic script, which loads nothing, with languages of your choice in it besides English, Azerbaijani and Russian. The module script needs none of this: it loads a language when a page asks for it.',
    )
    .requiredOption(
      '--languages <tags>',
      `comma-separated, of ${Object.keys(languages).join(', ')}`,
    )
    .option('-o, --output <file>', 'write here instead of to standard output')
    .addHelpText(
      'after',
      `
Examples:
  $ conference-widgets bundle --languages ka,hy,tr -o conference-widgets.js`,
    )
    .action(async (options: BundleOptions) => {
      await bundle(options);
      finish(exitCodes.clean);
    });
}
