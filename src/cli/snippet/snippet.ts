/** `snippet` writes the code to paste into a page. */
import type { Command } from 'commander';
import { widgetTags } from '../../widgets/registry.js';
import {
  formatElement,
  formatOriginsMeta,
  formatPlaceholder,
  formatPreloads,
  formatScript,
  formatWidgetLink,
  type ScriptFile,
  type Snippet,
  type WordsFile,
} from '../../snippet/snippet-html.js';
import { buildPolicy } from '../../snippet/snippet-policy.js';
import { CommandError, exitCodes } from '../command-error.js';
import {
  readScript,
  readSnippet,
  readWidget,
  readWords,
  type SnippetOptions,
} from './snippet-options.js';
import { createPaint } from '../terminal.js';
import { collectAttribute } from './widget-options.js';

type Form = 'element' | 'placeholder' | 'link';

const noLink =
  'A link needs whole addresses in --src, such as https://organiser.example/conference.json: it becomes the widget only where the page’s owner allows their origin by name.';

/**
 * The directives of a content security policy to add, one a line, and what else a page with a
 * policy needs.
 */
function formatPolicy(snippet: Snippet, script: ScriptFile): readonly string[] {
  const { directives, trustedTypes, styleRule } = buildPolicy(snippet, script);
  return [
    ...directives.map((line) =>
      line.startsWith('img-src')
        ? `${line}  (and every host that the data names for pictures and logos)`
        : line,
    ),
    `${trustedTypes}  (only where the page lists such names)`,
    ...(styleRule === ''
      ? []
      : [
          `The style attribute needs style-src 'unsafe-inline'. Without that, leave it out and write in the page's own style sheet:`,
          `  ${styleRule}`,
        ]),
  ];
}

interface Files {
  readonly script: ScriptFile;
  readonly words: WordsFile | undefined;
}

function writeSnippet(
  snippet: Snippet,
  { script, words }: Files,
  form: string | undefined,
): string {
  const tag = formatScript(script);
  const first = [formatPreloads(snippet, words), tag].filter(Boolean).join('\n');
  const forms: Readonly<Record<Form, string>> = {
    element: `${first}\n${formatElement(snippet)}`,
    placeholder: `${first}\n${formatPlaceholder(snippet)}`,
    link: formatWidgetLink(snippet) ?? '',
  };
  if (form === 'link' && forms.link === '') throw new CommandError(noLink);
  if (form !== undefined) {
    if (Object.hasOwn(forms, form)) return `${forms[form as Form]}\n`;
    throw new CommandError(`Expected --form element, placeholder or link; found "${form}".`);
  }
  const paint = createPaint(process.stdout);
  const section = (title: string, ...lines: readonly string[]): string =>
    [paint('bold', title), '', ...lines, ''].join('\n');
  return [
    section('Element, where any HTML may be pasted:', forms.element),
    section('Placeholder, where unknown tags are stripped:', forms.placeholder),
    forms.link === ''
      ? `${noLink}\n`
      : section(
          'Link, where nothing else is left. It becomes the widget on pages whose owner has these two lines in them:',
          tag,
          formatOriginsMeta(snippet),
          '',
          forms.link,
        ),
    section(
      'On a page with a Content Security Policy, add to it:',
      ...formatPolicy(snippet, script),
    ),
  ].join('\n');
}

function runSnippet(name: string, options: SnippetOptions): void {
  const snippet = readSnippet(readWidget(name), options);
  const script = readScript(options);
  if (script.integrity === undefined) {
    process.stderr.write('No integrity.json beside this program: the script has no hash.\n');
  }
  const words = readWords(options, script);
  process.stdout.write(writeSnippet(snippet, { script, words }, options.form));
}

export function addSnippet(program: Command, finish: (code: number) => void): void {
  program
    .command('snippet')
    .summary('write the HTML to paste into a page')
    .description('Writes the HTML to paste into a page, in three forms, and what its policy needs.')
    .argument('<widget>', Object.keys(widgetTags).join(', '))
    .requiredOption('--src <url>', 'where the data is; of several addresses, blanks between')
    .option('--lang <tag>', 'language of the widget, such as az')
    .option(
      '--set <name[=value]>',
      'an attribute of the widget; may be repeated',
      collectAttribute,
      [],
    )
    .option(
      '--link <url>',
      'page for visitors without the widget (default: the home page of --src)',
    )
    .option('--text <words>', 'words of that link')
    .option('--height <px>', 'height to keep free while the data loads, 0 for none')
    .option('--base <url>', 'folder of the script, when you keep a copy of dist/cdn yourself')
    .option('--classic', 'the one-file script, for sites that move or join scripts')
    .option('--form <form>', 'element, placeholder or link: that form alone')
    .addHelpText(
      'after',
      `
Examples:
  $ conference-widgets snippet agenda-timeline --src https://organiser.example/conference.json --lang az
  $ conference-widgets snippet news-ticker --src https://organiser.example/feed.xml --set mode=list --set limit=5
  $ conference-widgets snippet event-card --src /conference.json --form placeholder --base /widgets/`,
    )
    .action((widget: string, options: SnippetOptions) => {
      runSnippet(widget, options);
      finish(exitCodes.clean);
    });
}
