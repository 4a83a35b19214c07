/** `convert` writes sources of any format as one conference document. */
import type { Command } from 'commander';
import { formatIds } from '../reading/formats/format-catalog.js';
import { exitCodes } from './command-error.js';
import { fails, failOnWords, readFailure } from './sources/fail-on.js';
import { writeOutput } from './output.js';
import { readSources } from './sources/read-sources.js';
import { readFormat, readTimeZone } from './source-options.js';

interface ConvertOptions {
  readonly output?: string;
  readonly timeZone?: string;
  readonly from?: string;
  readonly failOn?: string;
}

async function convert(names: readonly string[], options: ConvertOptions): Promise<number> {
  const { output } = options;
  const reading = { from: readFormat(options.from), timeZone: readTimeZone(options.timeZone) };
  const failOn = readFailure(options.failOn);
  const { document, problems } = await readSources(names, reading, output ?? 'document');
  await writeOutput(`${JSON.stringify(document, null, 2)}\n`, output);
  return fails(problems, failOn) ? exitCodes.problems : exitCodes.clean;
}

export function addConvert(program: Command, finish: (code: number) => void): void {
  program
    .command('convert')
    .summary('make a conference document of any format')
    .description(
      'Makes one conference document of files and addresses in any format that the widgets read. Problems go to standard error.',
    )
    .argument('<sources...>', 'FILE, URL or -; several are merged, the first one leads')
    .option('-o, --output <file>', 'write here instead of to standard output')
    .option('--time-zone <iana>', 'zone for sources that name none, such as Asia/Baku')
    .option('--fail-on <what>', failOnWords)
    .option('--from <format>', `read them as this format: ${formatIds.join(', ')}`)
    .addHelpText(
      'after',
      `
Exit code: 0 written, 1 written, and --fail-on holds, 2 a source could not be read.

Examples:
  $ conference-widgets convert schedule.xml -o conference.json
  $ conference-widgets convert calendar.ics --time-zone Asia/Baku
  $ conference-widgets convert schedule.json partners.json https://organiser.example/feed.xml -o conference.json`,
    )
    .action(async (sources: readonly string[], options: ConvertOptions) => {
      finish(await convert(sources, options));
    });
}
