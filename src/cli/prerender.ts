/** `prerender` writes a widget as HTML that can be read without any script. */
import type { Command } from 'commander';
import { widgetTags } from '../widgets/registry.js';
import { CommandError, exitCodes } from './command-error.js';
import { writeOutput } from './output.js';
import { readBytes } from './read-bytes.js';
import { readDocument, type ReadDocument } from './read-document.js';
import { readAddress, readWidget } from './snippet/snippet-options.js';
import { readTimeZone } from './source-options.js';
import { withProgress } from './terminal.js';
import type { WidgetName } from '../widgets/registry.js';
import { collectAttribute, readAttributes } from './snippet/widget-options.js';

interface PrerenderOptions {
  readonly data: string;
  readonly lang: string;
  readonly plain?: true;
  readonly src?: string;
  readonly set: readonly string[];
  readonly timeZone?: string;
  readonly output?: string;
}

function collectAttributes(
  widget: WidgetName,
  { lang, src, set }: PrerenderOptions,
): ReadonlyMap<string, string> {
  const address = src === undefined ? [] : [['src', readAddress(src, '--src')] as const];
  return new Map([...address, ['lang', lang] as const, ...readAttributes(widget, set)]);
}

async function renderWidget(
  name: string,
  { document: data, url, name: source }: ReadDocument,
  options: PrerenderOptions,
): Promise<string> {
  const widget = readWidget(name);
  const attributes = collectAttributes(widget, options);
  // A file on this machine has no address of its own; the one that `src` gives it on the web
  // counts.
  const address = url ?? attributes.get('src') ?? '';
  const place = URL.canParse(address) ? { baseUrl: address } : {};
  if (options.plain) {
    const { renderPlain } = await import('../ssr/render-plain.js');
    const { lang } = options;
    const html = renderPlain(widget, { data, lang, attributes, now: Date.now(), ...place });
    if (html !== undefined) return html;
    throw new CommandError(`${source} has nothing for ${widget}.`);
  }
  const { render } = await import('../ssr/index.js');
  const given = [...attributes].map(([key, value]) => [key, value === '' ? true : value]);
  return render(widget, { ...(Object.fromEntries(given) as object), data, ...place });
}

async function prerender(name: string, options: PrerenderOptions): Promise<void> {
  readWidget(name);
  const timeZone = readTimeZone(options.timeZone);
  const reading = await readDocument(await readBytes(options.data), { timeZone });
  const zone = timeZone === undefined || 'timeZone' in reading.document ? {} : { timeZone };
  const document = { version: 1, ...reading.document, ...zone };
  const html = renderWidget(name, { ...reading, document }, options);
  await writeOutput(`${await withProgress(`Rendering ${name}`, html)}\n`, options.output);
}

export function addPrerender(program: Command, finish: (code: number) => void): void {
  program
    .command('prerender')
    .summary('write a widget as HTML that needs no script')
    .description(
      'Writes a widget as HTML that needs no script; where a script comes, it takes over.',
    )
    .argument('<widget>', Object.keys(widgetTags).join(', '))
    .requiredOption('--data <source>', 'FILE, URL or - in any format that convert reads')
    .option('--lang <tag>', 'language to write in', 'en')
    .option('--plain', 'headings, lists and links in the style of the page, without a shadow root')
    .option('--src <url>', 'where the script on the page finds newer data')
    .option(
      '--set <name[=value]>',
      'an attribute of the widget; may be repeated',
      collectAttribute,
      [],
    )
    .option('--time-zone <iana>', 'zone for sources that name none, such as Asia/Baku')
    .option('-o, --output <file>', 'write here instead of to standard output')
    .addHelpText(
      'after',
      `
Examples:
  $ conference-widgets prerender agenda-timeline --data conference.json --lang az -o agenda.html
  $ conference-widgets prerender news-ticker --data feed.xml --plain --src https://organiser.example/feed.xml`,
    )
    .action(async (widget: string, options: PrerenderOptions) => {
      await prerender(widget, options);
      finish(exitCodes.clean);
    });
}
