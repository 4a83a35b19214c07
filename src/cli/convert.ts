/** `convert`: any format to one conference document; several inputs become one. */
import type { Command } from 'commander';
import type { DocumentObject } from '../reading/own-document.js';
import { checkText } from '../reading/check-text.js';
import type { PlacedProblem } from '../reading/place-problems.js';
import { formatIds } from '../reading/formats/format-catalog.js';
import { CommandError, exitCodes } from './command-error.js';
import { makeValid } from './valid-document.js';
import type { Problem } from '../model/problem.js';
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
  readonly failOn?: string;
}

/** What makes the command exit with 1; each holds what stands before it. */
const failures = ['loss', 'error', 'warning'] as const;
type Failure = (typeof failures)[number];

function readFailure(name: string | undefined): Failure | undefined {
  const found = failures.find((failure) => failure === name);
  if (found !== undefined || name === undefined) return found;
  throw new CommandError(`Expected --fail-on=${failures.join('|')}; found "${name}".`);
}

/** A loss is something of a source that the document has not. */
function fails(problems: readonly PlacedProblem[], failOn: Failure | undefined): boolean {
  if (failOn === undefined) return false;
  if (failOn === 'warning') return problems.some(({ severity }) => severity !== 'info');
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (failOn === 'error') return errors.length > 0;
  return errors.some(({ of, code }) => of === 'source' || code === 'value-left-out');
}

/** The same problems as `check` tells, in the same words. */
function reportReading(
  reading: ReadDocument,
  timeZone: string | undefined,
): readonly PlacedProblem[] {
  const paint = createPaint(process.stderr);
  const { problems } = checkText(reading, { now: Date.now(), timeZone });
  const lines = problems.map((problem) => formatProblem(reading.name, problem, paint));
  const summary = `${printable(reading.name)}: ${reading.format}, ${formatCounts(problems)}`;
  process.stderr.write(`${[...lines, summary].join('\n')}\n`);
  return problems;
}

/** Places lead into what is written. */
function reportLeftOut(problems: readonly Problem[], name: string): readonly PlacedProblem[] {
  const paint = createPaint(process.stderr);
  const placed = problems.map((problem) => ({ ...problem, of: 'document' as const }));
  for (const problem of placed) {
    process.stderr.write(`${formatProblem(name, problem, paint)}\n`);
  }
  return placed;
}

async function convert(names: readonly string[], options: ConvertOptions): Promise<number> {
  const { output } = options;
  const from = readFormat(options.from);
  const timeZone = readTimeZone(options.timeZone);
  const failOn = readFailure(options.failOn);
  const found: PlacedProblem[] = [];
  const readings: ReadDocument[] = [];
  for (const name of names) {
    const reading = await readDocument(await readBytes(name), { timeZone, from });
    found.push(...reportReading(reading, timeZone));
    readings.push(reading);
  }
  const { document: merged, otherEvents } = mergeDocuments(readings, timeZone);
  const { document, problems: leftOut } = makeValid(merged);
  found.push(...reportLeftOut(leftOut, output ?? 'document'));
  for (const input of otherEvents) {
    const name = printable(readings[input]?.name ?? '');
    process.stderr.write(`${name}: it describes an event too; the first input's event is kept.\n`);
  }
  await writeOutput(`${JSON.stringify(document satisfies DocumentObject, null, 2)}\n`, output);
  return fails(found, failOn) ? exitCodes.problems : exitCodes.clean;
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
    .option(
      '--fail-on <what>',
      'exit with 1 on loss (an entry or a value is left out), error (or one that is wrong), warning (or one in doubt)',
    )
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
