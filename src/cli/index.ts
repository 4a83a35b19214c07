#!/usr/bin/env node
/** The command line: `npx conference-widgets check|convert|desk|diff|publish|prerender|snippet|bundle`. */
import { Command, CommanderError } from 'commander';
import { version } from '../version.js';
import { addBundle } from './bundle.js';
import { addCheck } from './check/check.js';
import { describeError, exitCodes } from './command-error.js';
import { addConvert } from './convert.js';
import { addDesk } from './desk.js';
import { addDiff } from './diff.js';
import { addPrerender } from './prerender.js';
import { addPublish } from './publish/publish.js';
import { addSnippet } from './snippet/snippet.js';
import { createPaint, printable } from './terminal.js';

const program = new Command('conference-widgets')
  .description('Checks, converts and prepares conference data for web pages.')
  .version(version)
  .exitOverride()
  .showHelpAfterError('(--help says what there is)')
  .addHelpText(
    'after',
    `
Examples:
  $ conference-widgets check conference.json
  $ conference-widgets convert schedule.xml partners.json -o conference.json
  $ conference-widgets publish programme.xlsx -o public --url https://organiser.example/conference/
  $ conference-widgets snippet agenda-timeline --src https://organiser.example/conference.json --lang az
  $ conference-widgets prerender event-card --data conference.json --lang az -o event.html`,
  );

const finish = (code: number): void => {
  process.exitCode = code;
};

addCheck(program, finish);
addConvert(program, finish);
addDesk(program, finish);
addDiff(program, finish);
addPublish(program, finish);
addPrerender(program, finish);
addSnippet(program, finish);
addBundle(program, finish);

// A reader such as `| head` closes the pipe when it has seen enough; that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
});

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    finish(error.exitCode === 0 ? exitCodes.clean : exitCodes.failed);
  } else {
    const paint = createPaint(process.stderr);
    process.stderr.write(`${paint('red', 'error')} ${printable(describeError(error))}\n`);
    finish(exitCodes.failed);
  }
}
