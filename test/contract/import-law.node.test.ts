/** Which folder of `src` may know which, and how full folders are: see `src/README.md`. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readdirSync } from 'node:fs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const src = `${root}src/`;

interface Import {
  readonly from: string;
  /** A path within `src`, or the name of a package. */
  readonly to: string;
}

const importPattern =
  /(?:^|\n)\s*(?:import|export)\s+[^'";]*?from\s+'([^']+)'|(?:^|\n)\s*import\s+'([^']+)'|\bimport\(\s*'([^']+)'/g;

function listSources(): string[] {
  return readdirSync(src, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => path.relative(src, path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join('/'))
    .sort();
}

const sources = listSources();
const imports: readonly Import[] = sources.flatMap((from) =>
  [...readFileSync(src + from, 'utf8').matchAll(importPattern)].map((match) => {
    const specifier = match[1] ?? match[2] ?? match[3] ?? '';
    const to = specifier.startsWith('.')
      ? path.posix.join(path.posix.dirname(from), specifier).replace(/\.js$/, '.ts')
      : specifier;
    return { from, to };
  }),
);

interface Law {
  readonly says: string;
  readonly of: RegExp;
  /** The imports that are allowed; all others break the law. */
  readonly allowed?: RegExp;
  readonly forbidden?: RegExp;
}

const laws: readonly Law[] = [
  {
    says: 'model/ imports its schema and time zone libraries alone',
    of: /^model\//,
    allowed: /^(?:model\/|valibot$|@valibot\/to-json-schema$|@date-fns\/tz(?:\/|$))/,
  },
  {
    says: 'reading/ knows no page, no Node and no widget; it imports model/ and its libraries',
    of: /^reading\//,
    allowed: /^(?:reading\/|model\/|(?:chardet|d3-dsv|fflate|htmlparser2|ical\.js)$)/,
  },
  {
    says: 'intl/ imports model/ alone',
    of: /^intl\//,
    allowed: /^(?:intl|model)\//,
  },
  {
    says: 'source/ knows no widget',
    of: /^source\//,
    forbidden: /^(?:widget\/|widgets\/|embed\/|ssr\/|cli\/)/,
  },
  { says: 'widget/ knows no widget', of: /^widget\//, forbidden: /^(?:widgets|embed|ssr|cli)\// },
  {
    says: 'calendar/ knows no widget',
    of: /^calendar\//,
    forbidden: /^(?:widgets|embed|ssr|cli)\//,
  },
  {
    says: 'snippet/ knows neither page, Node nor widgets',
    of: /^snippet\//,
    allowed:
      /^(?:reading|snippet|model)\/|^(?:intl\/resolve-locale|widgets\/registry|ssr\/escape-html)\.ts$/,
  },
  { says: 'diff/ knows the model alone', of: /^diff\//, allowed: /^(?:diff|model)\// },
  {
    says: 'publish/ knows neither Node nor the command line',
    of: /^publish\//,
    forbidden: /^(?:node:|cli\/)/,
  },
  {
    says: 'view models know neither lit nor the page',
    of: /-view-model\.ts$/,
    forbidden: /^(?:lit|@lit\/reactive-element)(?:\/|$)|^widget\/(?!read-option)|^source\//,
  },
  {
    says: 'templates know neither clock nor network',
    of: /-template\.ts$/,
    forbidden: /^source\/|^widget\/(?:motion\/motion|clock|source\/source|locale)-controller/,
  },
  { says: 'nothing imports an index.ts', of: /^(?!ssr\/|cli\/)/, forbidden: /(?:^|\/)index\.ts$/ },
];

const breaks = ({ allowed, forbidden }: Law, { to }: Import): boolean =>
  (allowed !== undefined && !allowed.test(to)) || (forbidden?.test(to) ?? false);

const turned = ({ from, to }: Import): Import => ({ from: to, to: from });

/** The imports of files that import something in turn; in the end only ways into a circle are left. */
function leadingOn(all: readonly Import[]): readonly Import[] {
  const froms = new Set(all.map(({ from }) => from));
  const left = all.filter(({ to }) => froms.has(to));
  return left.length === all.length ? left : leadingOn(left);
}

describe('the import law', () => {
  for (const law of laws) {
    it(law.says, () => {
      const ruled = imports.filter(({ from }) => law.of.test(from));
      assert.ok(ruled.length > 0, 'the law rules no import at all');
      const breaches = ruled.filter((one) => breaks(law, one));
      assert.deepEqual(
        breaches.map(({ from, to }) => `${from} → ${to}`),
        [],
      );
    });
  }

  it('a widget knows no other widget', () => {
    const widgetOf = (file: string): string | undefined => /^widgets\/([^/]+)\//.exec(file)?.[1];
    const breaches = imports.filter(({ from, to }) => {
      const [own, other] = [widgetOf(from), widgetOf(to)];
      return own !== undefined && other !== undefined && own !== other;
    });
    assert.deepEqual(
      breaches.map(({ from, to }) => `${from} → ${to}`),
      [],
    );
  });

  it('imports run in one direction: no file leads back to itself, types included', () => {
    const known = new Set(sources);
    const within = imports.filter(({ to }) => known.has(to));
    const ways = leadingOn(leadingOn(within).map(turned)).map(turned);
    assert.deepEqual(
      ways.map(({ from, to }) => `${from} → ${to}`),
      [],
    );
  });

  it('widgets extend WidgetElement, which extends LitElement; nothing is deeper', () => {
    const classes = sources.flatMap((file) =>
      [...readFileSync(src + file, 'utf8').matchAll(/class (\w+)(?:<\w+>)? extends (\w+)/g)].map(
        ([, name = '', base = '']) => ({ file, name, base }),
      ),
    );
    const flat = /^(?:LitElement|Directive|(?:Native)?Event|HTMLElement|Error)$/;
    const isWidget = (file: string): boolean => /^widgets\/([\w-]+)\/\1-element\.ts$/.test(file);
    const deep = classes.filter(
      ({ file, base }) => !flat.test(base) && !(isWidget(file) && base === 'WidgetElement'),
    );
    assert.deepEqual(deep, []);
  });

  it('no folder is too full to look through', () => {
    const folders = new Map<string, number>();
    for (const room of ['src', 'stories', '.config']) {
      for (const entry of readdirSync(root + room, { recursive: true, withFileTypes: true })) {
        const isCode = entry.isFile() && /\.(?:ts|mjs|mts)$/.test(entry.name);
        // One file for each language, which the build writes.
        if (!isCode || entry.parentPath.endsWith('generated')) continue;
        const folder = path.relative(root, entry.parentPath);
        if (!folder.includes('node_modules')) folders.set(folder, (folders.get(folder) ?? 0) + 1);
      }
    }
    assert.deepEqual(
      [...folders].filter(([, files]) => files > 16),
      [],
    );
  });

  it('no file is called after nothing', () => {
    assert.deepEqual(
      sources.filter((file) => /(?:^|\/)(?:utils?|helpers?|common|misc)\b/.test(file)),
      [],
    );
  });
});
