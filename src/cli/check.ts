/** `check`: what is wrong with a source, before a visitor finds out. */
import type { Command } from 'commander';
import { checkText, countEntries } from '../reading/check-text.js';
import { exitCodes } from './command-error.js';
import { formatCounts, formatProblem } from './problem-report.js';
import { readBytes } from './read-bytes.js';
import { readDocument } from './read-document.js';
import { readFormat, readTimeZone } from './source-options.js';
import { createPaint, printable } from './terminal.js';

interface CheckOptions {
  readonly json?: true;
  readonly timeZone?: string;
  readonly from?: string;
}

async function check(name: string, options: CheckOptions): Promise<number> {
  const timeZone = readTimeZone(options.timeZone);
  const from = readFormat(options.from);
  const reading = await readDocument(await readBytes(name), { timeZone, from });
  const { conference, problems } = checkText(reading, { now: Date.now(), timeZone });
  const counts = countEntries(conference);
  const { format } = reading;
  if (options.json) {
    process.stdout.write(
      `${JSON.stringify({ source: name, format, counts, problems }, null, 2)}\n`,
    );
  } else {
    const paint = createPaint(process.stdout);
    const lines = problems.map((problem) => formatProblem(name, problem, paint));
    const entries = Object.entries(counts).map(([what, count]) => `${count} ${what}`);
    const summary = `${printable(name)}: ${format}, ${entries.join(', ')}; ${formatCounts(problems)}`;
    process.stdout.write(`${[...lines, summary].join('\n')}\n`);
  }
  const isClean = problems.every(({ severity }) => severity === 'info');
  return isClean ? exitCodes.clean : exitCodes.problems;
}

export function addCheck(program: Command, finish: (code: number) => void): void {
  program
    .command('check')
    .summary('say what is wrong with a source')
    .description(
      'Says what is wrong with a source: a file, an address, or - for standard input. Beside what ' +
        'cannot be read: languages that texts lack, rooms and speakers in two sessions at once, ' +
        'pictures without alternative text, times without a zone, news that expired, track ' +
        'colours too light to read.',
    )
    .argument('<source>', 'FILE, URL or -')
    .option('--json', 'write the problems as JSON')
    .option('--time-zone <iana>', 'zone for sources that name none, such as Asia/Baku')
    .option('--from <format>', 'read it as this format')
    .addHelpText(
      'after',
      `
Exit code: 0 nothing wrong (remarks do not count), 1 problems, 2 it could not be read.

Examples:
  $ conference-widgets check conference.json
  $ conference-widgets check https://organiser.example/schedule.xml --json`,
    )
    .action(async (source: string, options: CheckOptions) => {
      finish(await check(source, options));
    });
}
