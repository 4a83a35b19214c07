/** `diff` says what differs between two copies of a conference. */
import type { Command } from 'commander';
import { compareConferences } from '../diff/compare-conferences.js';
import { formatChange, sortChanges, summarizeChanges } from '../diff/format-changes.js';
import type { Conference } from '../model/conference.js';
import { checkText } from '../reading/check-text.js';
import { CommandError, exitCodes } from './command-error.js';
import { readBytes } from './read-bytes.js';
import { readDocument } from './read-document.js';
import { readTimeZone } from './source-options.js';
import { printable } from './terminal.js';

interface DiffOptions {
  readonly format?: string;
  readonly json?: true;
  readonly timeZone?: string;
  readonly exitCode?: true;
}

async function readConference(name: string, timeZone: string | undefined): Promise<Conference> {
  const reading = await readDocument(await readBytes(name), { timeZone });
  return checkText(reading, { now: Date.now(), timeZone }).conference;
}

async function diff([old, fresh]: readonly [string, string], options: DiffOptions) {
  const format = options.format ?? (options.json ? 'json' : 'text');
  if (format !== 'text' && format !== 'json')
    throw new CommandError(`Expected --format=text|json; found "${format}".`);
  const timeZone = readTimeZone(options.timeZone);
  const changes = compareConferences(
    await readConference(old, timeZone),
    await readConference(fresh, timeZone),
  );
  const lines = sortChanges(changes.changes).map((change) => printable(formatChange(change)));
  process.stdout.write(
    format === 'json'
      ? `${JSON.stringify({ ...changes, summary: summarizeChanges(changes) }, null, 2)}\n`
      : `${[...lines, `${summarizeChanges(changes)}.`].join('\n')}\n`,
  );
  const isOther = changes.changes.length > 0;
  return options.exitCode && isOther ? exitCodes.problems : exitCodes.clean;
}

export function addDiff(program: Command, finish: (code: number) => void): void {
  program
    .command('diff')
    .summary('say what changed between two copies')
    .description(
      'Says which sessions were moved, cancelled, added, removed or changed between two copies of ' +
        'a conference, in any format that convert reads; the event, partners and news too.',
    )
    .argument('<old>', 'FILE, URL or -')
    .argument('<new>', 'FILE, URL or -')
    .option('--format <format>', 'how it is said: text, json')
    .option('--json', 'the same as --format=json')
    .option('--exit-code', 'exit with 1 when something changed')
    .option('--time-zone <iana>', 'zone for sources that name none, such as Asia/Baku')
    .addHelpText(
      'after',
      `
Exit code: 0, 1 with --exit-code when something changed, 2 a source could not be read.

Examples:
  $ conference-widgets diff yesterday.csv today.csv --time-zone Asia/Baku
  $ conference-widgets diff public/conference.json https://organiser.example/schedule.json --format=json`,
    )
    .action(async (old: string, fresh: string, options: DiffOptions) => {
      finish(await diff([old, fresh], options));
    });
}
