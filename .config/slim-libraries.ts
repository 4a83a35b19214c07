/**
 * Removes code that we never reach from libraries that are built in. A bundler leaves out modules
 * that are not imported; these are objects and classes of which we use a part. Each plugin fails
 * the build when its library is no longer written as it expects.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

interface Environment {
  readonly name: string;
}

/** Whether it builds scripts for pages or their lazy files. */
export const isForPages = ({ name }: Environment): boolean =>
  name.startsWith('cdn') || name === 'classic' || name === 'client';

/** Whether it builds the modules for npm, which have these libraries built in (decision 19). */
export const isNpm = ({ name }: Environment): boolean => name === 'npm';

const isShipped = (environment: Environment): boolean =>
  isForPages(environment) || isNpm(environment);

const source = (file: string): string => fileURLToPath(new URL(`../src/${file}`, import.meta.url));

/** Pages only walk the schemas, so that Valibot's own validators are in Node and npm alone. */
const shapesForValibot: Plugin = {
  name: 'shapes-for-valibot',
  apply: 'build',
  enforce: 'pre',
  applyToEnvironment: isForPages,
  resolveId: (id) => (id === 'valibot' ? source('model/schema/valibot-shapes.ts') : undefined),
};

/** Pages construct their sheets; Lit can also write them as `<style>`. */
const sheetsForLit: Plugin = {
  name: 'sheets-for-lit',
  apply: 'build',
  enforce: 'pre',
  applyToEnvironment: isForPages,
  resolveId: {
    filter: { id: /\/css-tag\.js$/ },
    handler: () => source('widget/styles/lit-sheets.ts'),
  },
};

/** Gives the private members of a class short names; its declarations say which are private. */
function shortenPrivates(code: string, declarations: string): string {
  const names = [...declarations.matchAll(/^ +private (?:readonly )?(\w+);/gm)];
  const short = new Map(names.map(([, name = ''], index) => [name, `_${index.toString(36)}`]));
  return code.replace(/(?<=\bthis\.|^ {4})\w+(?=\b)/gm, (name) => short.get(name) ?? name);
}

/**
 * Reduces the tokenizer of htmlparser2 to what `scan-markup.ts` uses: the rules of XML without
 * references, whose table of names is 13 KB (decision 12).
 */
const slimTokenizer: Plugin = {
  name: 'slim-tokenizer',
  apply: 'build',
  applyToEnvironment: isShipped,
  transform: {
    filter: { id: /\/htmlparser2\/dist\/Tokenizer\.js$/ },
    handler(code, id) {
      const decoder = /^import \{[^}]*\} from "entities\/decode";\n/m;
      const settings = /^ +this\.xmlMode = xmlMode;\n +this\.decodeEntities = decodeEntities;\n/m;
      const start = /^ +this\.entityDecoder = new EntityDecoder\(.*\);\n/m;
      const references = /^    (?:startEntity|stateInEntity|emitCodePoint)\([^]*?^    \}\n/gm;
      const calls = /this\.(?:startEntity|stateInEntity|entityDecoder\.end)\(\);/g;
      const isKnown = [decoder, settings, start].every((part) => part.test(code));
      if (!isKnown || code.match(references)?.length !== 3)
        this.error('The tokenizer of htmlparser2 is written otherwise than it was.');
      const slim = [decoder, settings, start, references, calls].reduce(
        (text, part) => text.replace(part, ''),
        code,
      );
      const fixed = slim
        .replaceAll('this.xmlMode', 'true')
        .replaceAll('this.decodeEntities', 'false');
      const declarations = readFileSync(id.replace(/\.js$/, '.d.ts'), 'utf8');
      return { code: shortenPrivates(fixed, declarations), map: null };
    },
  },
};

/**
 * Replaces the HTML parser of Lit's server renderer by our own small one (src/ssr/template-tree.ts,
 * decision 19).
 */
const templateTree: Plugin = {
  name: 'template-tree',
  apply: 'build',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => /^(?:npm|prerender|publication)$/.test(name),
  resolveId: {
    filter: { id: /^(?:parse5|@parse5\/tools)$/ },
    handler: () => source('ssr/template-tree.ts'),
  },
};

export const slimLibraries: readonly Plugin[] = [
  shapesForValibot,
  sheetsForLit,
  slimTokenizer,
  templateTree,
];
