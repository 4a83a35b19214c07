/** `--watch` runs a command again whenever one of its sources has changed. */
import { unwatchFile, watchFile } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { webUrl } from '../../model/values/web-url.js';
import { CommandError, describeError } from '../command-error.js';
import { createPaint, printable } from '../terminal.js';

/** Seconds between two requests of an address, where the user names no number. */
const USUAL = 60;
/** The fewest seconds that the user may name. */
const FEWEST = 1;
/**
 * Milliseconds. Files are polled, since editors replace a file instead of changing it, and not
 * every drive tells of changes.
 */
const FILE_INTERVAL = 250;

/** Commander gives `true` for an option without its value. */
export function readWatch(value: string | true | undefined): number | undefined {
  if (value === undefined || value === true) return value && USUAL;
  const seconds = Number(value);
  if (Number.isInteger(seconds) && seconds >= FEWEST) return seconds;
  throw new CommandError(`Expected whole seconds for --watch; found "${value}".`);
}

const pathOf = (name: string): string => (name.startsWith('file:') ? fileURLToPath(name) : name);

/** Reports a run that fails and goes on, since the next one may succeed. */
async function tell(run: () => Promise<unknown>): Promise<void> {
  try {
    await run();
  } catch (error) {
    const paint = createPaint(process.stderr);
    process.stderr.write(`${paint('red', 'error')} ${printable(describeError(error))}\n`);
  }
}

/** Runs at once, and again until the process is asked to end; one run at a time. */
export async function watchSources(
  names: readonly string[],
  seconds: number,
  run: () => Promise<unknown>,
): Promise<void> {
  if (names.includes('-')) throw new CommandError('Standard input is read once; name a file.');
  let queue = Promise.resolve();
  const again = (): void => {
    queue = queue.then(() => tell(run));
  };
  const files = names.filter((name) => webUrl(name) === undefined).map(pathOf);
  const hasAddresses = files.length < names.length;
  // Before the first run, so that a change while it reads is not missed.
  for (const file of files) watchFile(file, { interval: FILE_INTERVAL }, again);
  again();
  const timer = hasAddresses ? setInterval(again, seconds * 1000) : undefined;
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  clearInterval(timer);
  for (const file of files) unwatchFile(file, again);
  await queue;
}
