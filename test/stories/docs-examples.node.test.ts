/** What the pages of Storybook give a reader to paste is right: documents, attributes, commands. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import ts from 'typescript';
import { attributeOf, isWidgetAttribute } from '../../src/embed/widget-attributes.js';
import { isWidgetName } from '../../src/widgets/registry.js';
import { formatCatalog } from '../../src/reading/formats/format-catalog.js';
import { parseConference } from '../../src/model/document.js';
import { costOfViews } from '../../stories/docs/blocks/view-costs.js';
import { listFiles, readBuilt, root } from '../contract/built.js';

interface Example {
  readonly page: string;
  readonly language: string;
  readonly text: string;
}

const readme = '../../README.md';
const pages = [...listFiles('stories/docs').filter((file) => file.endsWith('.mdx')), readme];
const read = (page: string): string => readFileSync(path.join(root, 'stories/docs', page), 'utf8');

const examples: readonly Example[] = pages.flatMap((page) =>
  [...read(page).matchAll(/^ *```(\w+)\n([^]*?)^ *```$/gm)].map(([, language = '', text = '']) => ({
    page,
    language,
    text,
  })),
);
const inLanguage = (name: string): readonly Example[] =>
  examples.filter(({ language }) => language === name);

/** What the examples name without making it: a reader has it already. */
const readersOwn = `
import type { AgendaTimelineElement, ConferenceDocument, EventCardElement, Session } from 'conference-widgets';
declare global {
  const agenda: AgendaTimelineElement;
  const card: EventCardElement;
  const api: { readFavorites(): Promise<string[]>; writeFavorites(ids: readonly string[]): void };
  const store: { subscribe(run: (state: { sessions: Session[] }) => void): void };
  const router: {
    push(path: string): void;
    go(path: string): void;
    afterEach(run: (to: { params: { session?: string } }) => void): void;
  };
  const conference: ConferenceDocument;
  const data: ConferenceDocument;
  const rooms: { id: string; name: string }[];
  const calendar: { getEvents(): any[] };
  const analytics: { track(name: string, facts: object): void };
  const seats: Map<string, number>;
  const remember: (...what: unknown[]) => void;
  const reserve: (id: string) => void;
}
`;

/** Programs of others that an example is written for. */
const othersOwn = `
declare module 'vitest' {
  export const test: (name: string, run: () => Promise<void>) => void;
  export const expect: (value: unknown) => { toBe(value: unknown): void; toContain(text: string): void };
}
`;

type Written = 'ts' | 'tsx' | 'js';

interface Module {
  readonly text: string;
  readonly language: Written;
}

/** In JavaScript nobody has to say that an element is there, or which one a target is. */
const untoldInJavaScript = new Set([2339, 2531, 18047]);

const compilerOptions: ts.CompilerOptions = {
  module: ts.ModuleKind.NodeNext,
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  types: [],
  jsx: ts.JsxEmit.ReactJSX,
  allowJs: true,
  checkJs: true,
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: true,
  noEmit: true,
};

/** What TypeScript says of each module, read as a file of an application that has the package. */
function checkTypes(modules: readonly Module[]): readonly (readonly string[])[] {
  const files = new Map([
    ...modules.map(({ text, language }, index): [string, string] => [
      path.join(root, `example-${index}.${language}`),
      `${text}\nexport {};\n`,
    ]),
    [path.join(root, 'readers-own.ts'), readersOwn],
    [path.join(root, 'others-own.d.ts'), othersOwn],
  ]);
  const host = ts.createCompilerHost(compilerOptions);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (file) => files.has(file) || fileExists(file);
  host.readFile = (file) => files.get(file) ?? readFile(file);
  host.getSourceFile = (file, version, ...rest) => {
    const text = files.get(file);
    return text === undefined
      ? getSourceFile(file, version, ...rest)
      : ts.createSourceFile(file, text, version);
  };
  const program = ts.createProgram([...files.keys()], compilerOptions, host);
  const told = ts
    .getPreEmitDiagnostics(program)
    .filter(({ file, code }) => !(file?.fileName.endsWith('.js') && untoldInJavaScript.has(code)));
  return [...files.keys()].map((name) =>
    told
      .filter(({ file }) => file?.fileName === name)
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')),
  );
}

/** An element alone is what a component gives. */
const asModule = (text: string, language: Written): Module =>
  language === 'tsx' && text.startsWith('<')
    ? { text: `import { render } from 'conference-widgets/ssr.js';\n(${text});`, language }
    : { text, language };

describe('examples of the documentation', () => {
  it('in TypeScript, TSX and JavaScript hold the types of the package, which find mistakes', () => {
    const modules = (['ts', 'tsx', 'js'] as const).flatMap((language) => {
      const found = inLanguage(language);
      assert.ok(found.length > 1, `examples in ${language}`);
      return found.map(({ text }) => asModule(text, language));
    });
    const typed = "import type {} from 'conference-widgets/react';\n";
    const mistakes: readonly Module[] = [
      { language: 'ts', text: 'agenda.day = 42 as const;' },
      { language: 'tsx', text: `${typed}(<conf-event-card heading-level={9} />);` },
      { language: 'js', text: "import { EventCard } from 'conference-widgets';" },
    ];
    const told = checkTypes([...modules, ...mistakes]);
    const wrong = modules.flatMap(({ text }, index) =>
      (told[index] ?? []).map((words) => `${words}\n${text}`),
    );
    assert.deepEqual(wrong, []);
    for (const [index, { text }] of mistakes.entries())
      assert.equal(told[modules.length + index]?.length, 1, text);
  });

  it('are there', () => {
    for (const language of ['html', 'json', 'sh', 'js']) assert.ok(inLanguage(language).length > 0);
  });

  const isValid = new Ajv2020({ strict: false, validateFormats: false }).compile(
    JSON.parse(readBuilt('conference.schema.json')) as object,
  );
  for (const { page, text } of inLanguage('json')) {
    it(`${page}: the document is valid, and read without a problem`, () => {
      const document: unknown = JSON.parse(text);
      assert.ok(isValid(document), JSON.stringify(isValid.errors));
      const { problems } = parseConference(document, { baseUrl: 'https://organiser.example/' });
      assert.deepEqual(problems, []);
    });
  }

  for (const { page, text } of inLanguage('html')) {
    const elements = [...text.matchAll(/<conf-([\w-]+)([^>]*)>/g)];
    for (const [tag, name = '', attributes = ''] of elements) {
      it(`${page}: ${tag.slice(0, 60)}`, () => {
        assert.ok(isWidgetName(name));
        // Properties, events and spreads are those of frameworks.
        for (const [, attribute = ''] of attributes.matchAll(/\s([a-z][a-z-]*)="/g)) {
          assert.ok(isWidgetAttribute(attribute) || attribute.startsWith('data-'), attribute);
        }
        assert.match(text, new RegExp(`</conf-${name}\\s*>|/>`));
      });
    }
    for (const [tag] of text.matchAll(/<div data-conf-widget="[^>]*>/g)) {
      it(`${page}: ${tag.slice(0, 60)}`, () => {
        for (const [, attribute = ''] of tag.matchAll(/\s(data-[\w-]+)=/g)) {
          if (attribute !== 'data-conf-widget') assert.ok(attributeOf(attribute), attribute);
        }
      });
    }
  }

  it('name no command or option that the program does not have', () => {
    const program = listFiles('src/cli')
      .map((file) => readFileSync(path.join(root, 'src/cli', file), 'utf8'))
      .join('\n');
    const commands = new Set([...program.matchAll(/\.command\('(\w+)'/g)].map(([, name]) => name));
    const options = new Set([...program.matchAll(/--[a-z-]+/g)].map(([option]) => option));
    assert.ok(commands.has('check') && commands.has('publish'));
    for (const page of pages) {
      for (const [line, command = ''] of read(page).matchAll(
        /npx conference-widgets (\w+)[^`\n]*/g,
      )) {
        assert.ok(commands.has(command), `${page}: ${line}`);
        for (const [option] of line.matchAll(/(?<= )--[a-z-]+/g)) {
          assert.ok(options.has(option), `${page}: ${option}`);
        }
      }
    }
  });

  it('tell of every format that is read', () => {
    const text = read('formats.mdx');
    for (const { id } of formatCatalog) assert.ok(text.includes(`\`${id}\``), id);
  });

  it('compute what views cost', () => {
    const sizes = [{ file: 'a.js', kilobytes: 10, files: 3, trips: 2 }];
    assert.deepEqual(costOfViews(sizes, { views: 1_000_000, newShare: 0.2 }), [
      { file: 'a.js', bytes: 10_240, requests: 3, allNew: 10.24, someNew: 2.048 },
    ]);
  });
});
