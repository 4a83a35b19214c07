/** `convert`: any format to one conference document; several inputs become one. */
import type { Command } from 'commander';
import type { DocumentObject } from '../reading/own-document.js';
import { placeProblems } from '../reading/place-problems.js';
import { formatIds } from '../reading/formats/format-catalog.js';
import { exitCodes } from './command-error.js';
import { mergeDocuments } from '../model/merge/merge-documents.js';
import { writeOutput } from './output.js';
import { formatCounts, formatProblem } from './problem-report.js';
import { readBytes } from './read-bytes.js';
import { readDocument, type ReadDocument } from './read-document.js';
import { readFormat, readTimeZone } from './source-options.js';
import { createPaint, printable } from './terminal.js';

interface ConvertOptions {
  readonly output?: string;
  readonly timeZone?: string;
  readonly from?: string;
}

function reportReading(reading: ReadDocument): void {
  const paint = createPaint(process.stderr);
  const problems = placeProblems(reading, []);
  const lines = problems.map((problem) => formatProblem(reading.name, problem, paint));
  const summary = `${printable(reading.name)}: ${reading.format}, ${formatCounts(problems)}`;
  process.stderr.write(`${[...lines, summary].join('\n')}\n`);
}

async function convert(names: readonly string[], options: ConvertOptions): Promise<void> {
  const { output } = options;
  const from = readFormat(options.from);
  const timeZone = readTimeZone(options.timeZone);
  const readings: ReadDocument[] = [];
  for (const name of names) {
    const reading = await readDocument(await readBytes(name), { timeZone, from });
    reportReading(reading);
    readings.push(reading);
  }
  const { document, otherEvents } = mergeDocuments(readings, timeZone);
  for (const input of otherEvents) {
    const name = printable(readings[input]?.name ?? '');
    process.stderr.write(`${name}: it describes an event too; the first input's event is kept.\n`);
  }
  await writeOutput(`${JSON.stringify(document satisfies DocumentObject, null, 2)}\n`, output);
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
    .option('--from <format>', `read them as this format: ${formatIds.join(', ')}`)
    .addHelpText(
      'after',
      `
Exit code: 0 written, 2 a source could not be read.

Examples:
  $ conference-widgets convert schedule.xml -o conference.json
  $ conference-widgets convert calendar.ics --time-zone Asia/Baku
  $ conference-widgets convert schedule.json partners.json https://organiser.example/feed.xml -o conference.json`,
    )
    .action(async (sources: readonly string[], options: ConvertOptions) => {
      await convert(sources, options);
      finish(exitCodes.clean);
    });
}
