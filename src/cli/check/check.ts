/** `check`: what is wrong with sources, before a visitor finds out. */
import type { Command } from 'commander';
import { webUrl } from '../../model/values/web-url.js';
import { CommandError, exitCodes } from '../command-error.js';
import { formatCounts, formatProblem } from '../problem-report.js';
import { readFormat, readTimeZone } from '../source-options.js';
import { fails, failOnWords, readFailure, type Failure } from '../sources/fail-on.js';
import { readWatch, watchSources } from '../sources/watch-sources.js';
import { createPaint, printable, type Paint } from '../terminal.js';
import { checkSource, isUnread, type CheckedSource, type UnreadSource } from './check-source.js';
import { formatAnnotation } from './github-report.js';

interface CheckOptions {
  readonly json?: true;
  readonly format?: string;
  readonly failOn?: string;
  readonly watch?: string | true;
  readonly timeZone?: string;
  readonly from?: string;
}

type Checked = CheckedSource | UnreadSource;

const formats = ['text', 'json', 'github'] as const;
type Format = (typeof formats)[number];

function readReport({ format, json }: CheckOptions): Format {
  const found = formats.find((one) => one === (format ?? (json ? 'json' : 'text')));
  if (found !== undefined) return found;
  throw new CommandError(`Expected --format=${formats.join('|')}; found "${format}".`);
}

function summarize(checked: Checked): string {
  if (isUnread(checked)) return printable(checked.error);
  const { source, format, counts, problems } = checked;
  const entries = Object.entries(counts).map(([what, count]) => `${count} ${what}`);
  return `${printable(source)}: ${format}, ${entries.join(', ')}; ${formatCounts(problems)}`;
}

function formatText(checked: Checked, paint: Paint): string {
  if (isUnread(checked)) return `${paint('red', 'error')} ${summarize(checked)}`;
  const { source, problems } = checked;
  const lines = problems.map((problem) => formatProblem(source, problem, paint));
  return [...lines, summarize(checked)].join('\n');
}

function formatGithub(checked: Checked): string {
  const { source } = checked;
  const file = source === '-' || webUrl(source) !== undefined ? undefined : source;
  const problems = isUnread(checked)
    ? [
        {
          code: 'unreadable',
          path: '',
          message: checked.error,
          severity: 'error' as const,
          of: 'source' as const,
        },
      ]
    : checked.problems;
  const annotations = problems.map((problem) => formatAnnotation(problem, file));
  return [...annotations, summarize(checked)].join('\n');
}

function formatReport(all: readonly Checked[], format: Format): string {
  if (format === 'github') return all.map(formatGithub).join('\n');
  if (format === 'json') return JSON.stringify(all.length === 1 ? all[0] : all, null, 2);
  const paint = createPaint(process.stdout);
  return all.map((checked) => formatText(checked, paint)).join('\n');
}

function exitCodeOf(all: readonly Checked[], failOn: Failure): number {
  if (all.some(isUnread)) return exitCodes.failed;
  const isBad = all.some((checked) => !isUnread(checked) && fails(checked.problems, failOn));
  return isBad ? exitCodes.problems : exitCodes.clean;
}

async function check(names: readonly string[], options: CheckOptions): Promise<number> {
  const reading = { timeZone: readTimeZone(options.timeZone), from: readFormat(options.from) };
  const report = readReport(options);
  const failOn = readFailure(options.failOn) ?? 'warning';
  const all: Checked[] = [];
  for (const name of names) all.push(await checkSource(name, reading));
  const unread = all.find(isUnread);
  // A single source that cannot be read is reported as every other command reports it.
  if (unread && all.length === 1 && report === 'text') throw new CommandError(unread.error);
  process.stdout.write(`${formatReport(all, report)}\n`);
  return exitCodeOf(all, failOn);
}

export function addCheck(program: Command, finish: (code: number) => void): void {
  program
    .command('check')
    .summary('say what is wrong with sources')
    .description(
      'Says what is wrong with sources: files, addresses, or - for standard input. Beside what ' +
        'cannot be read: languages that texts lack, rooms and speakers in two sessions at once, ' +
        'pictures without alternative text, times without a zone, news that expired, track ' +
        'colours too light to read.',
    )
    .argument('<sources...>', 'FILE, URL or -; each is checked by itself')
    .option(
      '--format <format>',
      `how it is said: ${formats.join(', ')} (annotations of a workflow)`,
    )
    .option('--json', 'the same as --format=json')
    .option('--fail-on <what>', `${failOnWords}; warning where it is not given`)
    .option(
      '--watch [seconds]',
      'again whenever a file changes; addresses are asked every so many seconds (60)',
    )
    .option('--time-zone <iana>', 'zone for sources that name none, such as Asia/Baku')
    .option('--from <format>', 'read them as this format')
    .addHelpText(
      'after',
      `
Exit code: 0 nothing wrong (remarks do not count), 1 problems, 2 a source could not be read.

Examples:
  $ conference-widgets check conference.json
  $ conference-widgets check programme.csv partners.csv --format=github --fail-on=error
  $ conference-widgets check https://organiser.example/schedule.xml --json`,
    )
    .action(async (sources: readonly string[], options: CheckOptions) => {
      const seconds = readWatch(options.watch);
      const run = async (): Promise<void> => finish(await check(sources, options));
      if (seconds === undefined) await run();
      else await watchSources(sources, seconds, run);
    });
}
