/** The tabs of code, each with one way to put the widget on a page. */
import { version } from '../../../src/version.js';
import {
  buildAngular,
  buildNpm,
  buildReact,
  buildSvelte,
  buildVue,
  type CodeFile,
} from '../../../src/snippet/snippet-frameworks.js';
import {
  formatElement,
  formatOriginsMeta,
  formatPlaceholder,
  formatPreloads,
  formatScript,
  formatStyleRule,
  formatWidgetLink,
  type ScriptFile,
  type Snippet,
  type WordsFile,
} from '../../../src/snippet/snippet-html.js';
import { formatCommand } from '../../../src/snippet/snippet-command.js';

export const formIds = [
  'html',
  'placeholder',
  'link',
  'prerendered',
  'npm',
  'react',
  'vue',
  'svelte',
  'angular',
] as const;
export type FormId = (typeof formIds)[number];

/** The state of the server's rendering. */
export interface Prerendered {
  readonly status: 'none' | 'working' | 'ready' | 'failed';
  readonly text: string;
}

interface Code {
  readonly snippet: Snippet;
  readonly script: ScriptFile;
  /** Where the script has the words of the widget's language in another file. */
  readonly wordsFile: WordsFile | undefined;
  readonly prerendered: Prerendered;
}

const file = (name: string, ...lines: readonly string[]): CodeFile => ({
  name,
  code: `${lines.join('\n')}\n`,
});

/** The code before the widget: preload links and the script, so that both load together. */
const buildHead = ({ snippet, script, wordsFile }: Code): readonly string[] =>
  [formatPreloads(snippet, wordsFile), formatScript(script)].filter((line) => line !== '');

function buildLink({ snippet, script }: Code): readonly CodeFile[] {
  const link = formatWidgetLink(snippet);
  if (link === undefined) return [];
  const head = file('<head>', formatScript(script), formatOriginsMeta(snippet));
  return [file('', link), head, ...buildLookRule(snippet)];
}

/**
 * The look as a rule for a style sheet, for code without an element that could have a style
 * attribute.
 */
function buildLookRule(snippet: Snippet): readonly CodeFile[] {
  const rule = formatStyleRule({ ...snippet, height: 0 });
  return rule === '' ? [] : [file('CSS', rule)];
}

function buildPrerendered({ snippet, script, prerendered }: Code): readonly CodeFile[] {
  const html =
    prerendered.status === 'ready' ? [file('', formatScript(script), prerendered.text)] : [];
  return [...html, ...buildLookRule(snippet), file('shell', formatCommand(snippet))];
}

const builders: Readonly<Record<FormId, (code: Code) => readonly CodeFile[]>> = {
  html: (code) => [file('', ...buildHead(code), formatElement(code.snippet))],
  placeholder: (code) => [file('', ...buildHead(code), formatPlaceholder(code.snippet))],
  link: buildLink,
  prerendered: buildPrerendered,
  npm: ({ snippet }) => buildNpm(snippet, version),
  react: ({ snippet }) => buildReact(snippet),
  vue: ({ snippet }) => buildVue(snippet),
  svelte: ({ snippet }) => buildSvelte(snippet),
  angular: ({ snippet }) => buildAngular(snippet),
};

export const buildForm = (id: FormId, code: Code): readonly CodeFile[] => builders[id](code);
