/** `publish` writes sources as one folder of files, which any web server can serve as it is. */
import { createHash } from 'node:crypto';
import type { Command } from 'commander';
import { hasLostHalf } from '../../diff/compare-conferences.js';
import { formatChange, sortChanges, summarizeChanges } from '../../diff/format-changes.js';
import { webUrl } from '../../model/values/web-url.js';
import type { BuiltPublication } from '../../publish/build-publication.js';
import { stateFile, type LastPublication } from '../../publish/last-publication.js';
import { scriptFolder } from '../../publish/publication.js';
import { version } from '../../version.js';
import { CommandError, exitCodes } from '../command-error.js';
import { readFormat, readTimeZone } from '../source-options.js';
import { fails, failOnWords, readFailure } from '../sources/fail-on.js';
import { readSources } from '../sources/read-sources.js';
import { readWatch, watchSources } from '../sources/watch-sources.js';
import { printable } from '../terminal.js';
import { baseOfLocal, takeLocalFiles } from './local-files.js';
import { readHashes, readPackageFiles } from './package-files.js';
import { PublishedFolder, type FolderFile } from './published-folder.js';

interface PublishOptions {
  readonly output: string;
  readonly url?: string;
  readonly lang?: string;
  readonly refresh: string;
  readonly acceptLoss?: true;
  readonly overwrite?: true;
  readonly dryRun?: true;
  readonly watch?: string | true;
  readonly failOn?: string;
  readonly timeZone?: string;
  readonly from?: string;
}

/** The address of a folder, with a slash at its end and neither query nor fragment. */
function readAddress(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const address = webUrl(text);
  if (address === undefined)
    throw new CommandError(`Expected a web address for --url; found "${text}".`);
  const whole = address.replace(/[?#].*$/s, '').replace(/\/index\.html$/, '/');
  return whole.endsWith('/') ? whole : `${whole}/`;
}

function readLanguages(text: string | undefined): readonly string[] | undefined {
  const tags = text?.split(/[\s,]+/).filter((tag) => tag !== '');
  const wrong = tags?.find((tag) => {
    try {
      return new Intl.Locale(tag).language === '';
    } catch {
      return true;
    }
  });
  if (wrong !== undefined) throw new CommandError(`Expected language tags; found "${wrong}".`);
  return tags?.length === 0 ? undefined : tags;
}

/** Seconds between refreshes; widgets take 0 (never), or 30 and more. */
function readRefresh(text: string): number {
  const seconds = Number(text);
  if (Number.isInteger(seconds) && (seconds === 0 || seconds >= 30)) return seconds;
  throw new CommandError(`Expected 0 or at least 30 seconds for --refresh; found "${text}".`);
}

const digest = (text: string): string =>
  createHash('sha256').update(text).digest('base64url').slice(0, 22);

interface Content {
  readonly document: Record<string, unknown>;
  /** Local files that the sources name, which are published with them. */
  readonly beside: readonly FolderFile[];
}

interface Prepared {
  readonly built: BuiltPublication;
  readonly files: readonly FolderFile[];
  readonly last: LastPublication | undefined;
}

async function prepare(
  { document, beside }: Content,
  folder: PublishedFolder,
  options: PublishOptions,
): Promise<Prepared> {
  const last = await folder.readLast();
  const hashes = readHashes();
  const scripts = readPackageFiles(scriptFolder({ version }), hashes);
  const { buildPublication } = await import('../../publish/build-publication.js');
  const { render } = await import('../../ssr/index.js');
  const built = buildPublication({
    document,
    last,
    version,
    hashes,
    digest,
    render,
    now: Date.now(),
    address: readAddress(options.url),
    languages: readLanguages(options.lang),
    refresh: readRefresh(options.refresh),
    fixed: [...scripts, ...beside].map(({ path }) => path),
  });
  return { built, last, files: [...scripts, ...beside, ...built.files] };
}

const say = (line: string): void => void process.stdout.write(`${printable(line)}\n`);

function refuseLoss({ changes }: BuiltPublication): void {
  const { before, after } = changes.sessions;
  process.stderr.write(
    `Refused: the programme had ${before} sessions and would have ${after}. Nothing is written. If this is meant, say --accept-loss.\n`,
  );
}

function report(built: BuiltPublication, last: LastPublication | undefined): void {
  const { changes } = built;
  if (!last) {
    say(`First publication: ${changes.sessions.after} sessions.`);
    return;
  }
  for (const change of sortChanges(changes.changes)) say(formatChange(change));
  say(`Since the last publication: ${summarizeChanges(changes)}.`);
}

async function publish(names: readonly string[], options: PublishOptions): Promise<number> {
  const reading = { from: readFormat(options.from), timeZone: readTimeZone(options.timeZone) };
  const failOn = readFailure(options.failOn);
  const folder = new PublishedFolder(options.output);
  const read = await readSources(names, { ...reading, baseOf: baseOfLocal }, options.output);
  const { document, files: beside, doubts } = await takeLocalFiles(read.document, names);
  for (const doubt of doubts) process.stderr.write(`${printable(doubt)}\n`);
  const { problems } = read;
  if (fails(problems, failOn)) {
    process.stderr.write('Refused: --fail-on holds. Nothing is written.\n');
    return exitCodes.problems;
  }
  const { built, files, last } = await prepare({ document, beside }, folder, options);
  if (hasLostHalf(built.changes) && !options.acceptLoss) {
    refuseLoss(built);
    return exitCodes.problems;
  }
  const strangers = options.overwrite ? [] : await folder.findStrangers(files, last);
  if (strangers.length > 0) {
    throw new CommandError(
      `${options.output} holds files that no publication wrote: ${strangers.slice(0, 5).join(', ')}. Name another folder, or say --overwrite.`,
    );
  }
  report(built, last);
  if (options.dryRun) {
    const changed = (await folder.findChanged(files)).filter(({ path }) => path !== stateFile);
    say(`${changed.length} files would be written.`);
    return exitCodes.clean;
  }
  const { written, removed } = await folder.write(files, last);
  say(`${options.output}: ${written.length} files written, ${removed.length} removed.`);
  return exitCodes.clean;
}

export function addPublish(program: Command, finish: (code: number) => void): void {
  program
    .command('publish')
    .summary('make a folder that any host takes')
    .description(
      'Makes a folder for any host of files: the data, the scripts of this version with their ' +
        'hashes, calendars to subscribe to, news as feeds, prerendered HTML, pages for frames, ' +
        'oEmbed, and index.html, the kit for partners. Publishing again writes what has changed ' +
        'and says what that is.',
    )
    .argument('<sources...>', 'FILE or URL in any format that convert reads; several are merged')
    .requiredOption('-o, --output <folder>', 'the folder; nothing outside of it is written')
    .option('--url <url>', 'where the folder will be on the web; known from then on')
    .option('--lang <tags>', 'languages, such as az,en,ru (default: those of the texts)')
    .option('--refresh <seconds>', 'how often pasted widgets look for news, 0 for never', '300')
    .option('--accept-loss', 'publish though more than half of the sessions are gone')
    .option('--overwrite', 'replace files that no publication wrote')
    .option('--dry-run', 'say what would change, and write nothing')
    .option(
      '--watch [seconds]',
      'again whenever a file changes; addresses are asked every so many seconds (60)',
    )
    .option('--fail-on <what>', `${failOnWords}, and write nothing`)
    .option('--time-zone <iana>', 'zone for sources that name none, such as Asia/Baku')
    .option('--from <format>', 'read the sources as this format')
    .addHelpText(
      'after',
      `
Exit code: 0 published, 1 refused (half of the sessions gone, --fail-on), 2 failed.

Examples:
  $ conference-widgets publish programme.xlsx -o public --url https://organiser.example/conference/
  $ conference-widgets publish SHEET-ADDRESS partners.csv -o public --time-zone Asia/Baku --watch`,
    )
    .action(async (sources: readonly string[], options: PublishOptions) => {
      const seconds = readWatch(options.watch);
      const run = async (): Promise<void> => finish(await publish(sources, options));
      if (seconds === undefined) await run();
      else await watchSources(sources, seconds, run);
    });
}
