/** The templates of tables are read without a doubt, in each of their languages and forms. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { runCli } from '../cli/run-cli.js';
import { dist } from './built.js';

const kinds = ['event', 'sessions', 'speakers', 'partners', 'news'];

interface Converted {
  readonly event?: { readonly name: string };
  readonly sessions?: readonly { readonly title: Record<string, string>; readonly kind: string }[];
  readonly partners?: readonly unknown[];
  readonly news?: readonly unknown[];
}

/** Problems that are more than remarks, and what was made of the files. */
async function convert(files: readonly string[]): Promise<Converted> {
  const run = await runCli(['convert', ...files, '--time-zone', 'Asia/Baku']);
  assert.equal(run.code, 0, run.err);
  assert.doesNotMatch(run.err, /\b(?:error|warning)\b(?!s)/, run.err);
  return JSON.parse(run.out) as Converted;
}

function expectWhole({ event, sessions = [], partners = [], news = [] }: Converted): void {
  assert.ok(event?.name);
  assert.deepEqual(
    sessions.map(({ kind }) => kind),
    ['plenary', 'break', 'panel'],
  );
  assert.deepEqual(sessions[0]?.title, { en: 'Opening', az: 'Açılış', ru: 'Открытие' });
  assert.deepEqual([partners.length, news.length], [1, 1]);
}

for (const language of ['en', 'az', 'ru']) {
  const folder = path.join(dist, 'templates', language);
  describe(`the template in ${language}`, () => {
    it('as a workbook is read whole', async () => {
      expectWhole(await convert([path.join(folder, 'conference.xlsx')]));
    });

    it('as sheets for Google is read whole', async () => {
      expectWhole(await convert(kinds.map((kind) => path.join(folder, `${kind}.csv`))));
    });

    it('explains its headings in notes that Excel shows', () => {
      const files = unzipSync(readFileSync(path.join(folder, 'conference.xlsx')));
      const part = (name: string): string => strFromU8(files[name] ?? new Uint8Array());
      const notes = part('xl/comments2.xml').match(/<comment /g)?.length ?? 0;
      assert.ok(notes >= 5, `${notes} notes`);
      assert.equal(part('xl/drawings/vmlDrawing2.vml').match(/<v:shape /g)?.length, notes);
      assert.match(part('xl/worksheets/_rels/sheet2.xml.rels'), /comments2\.xml/);
    });
  });
}
