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

const pages = listFiles('stories/docs').filter((file) => file.endsWith('.mdx'));
const read = (page: string): string => readFileSync(path.join(root, 'stories/docs', page), 'utf8');

const examples: readonly Example[] = pages.flatMap((page) =>
  [...read(page).matchAll(/^```(\w+)\n([^]*?)^```$/gm)].map(([, language = '', text = '']) => ({
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
  const router: { push(path: string): void; afterEach(run: (to: { params: { session?: string } }) => void): void };
  const conference: ConferenceDocument;
  const seats: Map<string, number>;
  const remember: (...what: unknown[]) => void;
  const reserve: (id: string) => void;
}
`;

/** What TypeScript says of modules, read as files of an application that has the package. */
function checkTypes(texts: readonly string[]): readonly string[] {
  const files = new Map(
    [readersOwn, ...texts].map((text, index) => [
      path.join(root, `example-${index}.ts`),
      `${text}\nexport {};\n`,
    ]),
  );
  const options: ts.CompilerOptions = {
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: [],
    strict: true,
    skipLibCheck: true,
    noEmit: true,
  };
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (file) => files.has(file) || fileExists(file);
  host.readFile = (file) => files.get(file) ?? readFile(file);
  host.getSourceFile = (file, version, ...rest) => {
    const text = files.get(file);
    return text === undefined
      ? getSourceFile(file, version, ...rest)
      : ts.createSourceFile(file, text, version);
  };
  const program = ts.createProgram([...files.keys()], options, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ file, messageText }) =>
      [file?.text.slice(0, 200), ts.flattenDiagnosticMessageText(messageText, '\n')].join('\n'),
    );
}

describe('examples of the documentation', () => {
  it('in TypeScript hold the types of the package', () => {
    const typed = inLanguage('ts').filter(({ page }) =>
      /^(?:cookbook|applications|quick-start\/engineer)\.mdx$/.test(page),
    );
    assert.ok(typed.length > 5);
    assert.deepEqual(checkTypes(typed.map(({ text }) => text)), []);
    assert.notDeepEqual(checkTypes(['agenda.day = 42 as const;']), []);
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
