/** The builder's words: complete in three languages, for everything that the manifest lists. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import {
  readControls,
  type Manifest,
} from '../../stories/embed-builder/settings/widget-controls.js';
import { nameValue, words, type Words } from '../../stories/embed-builder/words/words.js';
import { widgetTags, type WidgetName } from '../../src/widgets/registry.js';

const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as Manifest;
const controls = (Object.keys(widgetTags) as WidgetName[]).flatMap((widget) =>
  readControls(manifest, widget),
);

function leaves(value: unknown, path: string): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) => leaves(entry, `${path}/${key}`));
}

const paths = (table: Words): string[] => leaves(table, '').map(([path]) => path);

describe('words of the builder', () => {
  for (const [language, table] of Object.entries(words)) {
    it(`name every attribute and value in ${language}`, () => {
      assert.ok(controls.length > 40);
      const unnamed = controls.filter(({ name }) => !Object.hasOwn(table.attributes, name));
      assert.deepEqual(
        unnamed.map(({ name }) => name),
        [],
      );
      const values = controls.flatMap(({ name, values: all }) =>
        all.map((value) => [value, nameValue(table, name, value)] as const),
      );
      const same = values.filter(([value, name]) => value === name && !/^\d$/.test(value));
      assert.deepEqual(same, []);
    });

    it(`are the same set in ${language} as in English`, () => {
      assert.deepEqual(paths(table), paths(words.en));
    });
  }

  it('are translated: only names of their own are alike in two languages', () => {
    const english = new Map(leaves(words.en, ''));
    const names =
      /^\/(?:forms|values|fonts)\/|^\/(?:formHints\/svelte|snippet|policy|problemsNote)$/;
    for (const table of [words.az, words.ru]) {
      const alike = leaves(table, '').filter(([path, text]) => english.get(path) === text);
      assert.deepEqual(
        alike.map(([path]) => path).filter((path) => !names.test(path)),
        [],
      );
    }
  });

  it('know the defaults that the manifest names', () => {
    const usual = (widget: WidgetName, name: string): string | undefined =>
      readControls(manifest, widget).find((control) => control.name === name)?.usual;
    assert.equal(usual('event-card', 'layout'), 'card');
    assert.equal(usual('news-ticker', 'mode'), 'step');
    assert.equal(usual('partner-strip', 'motion'), 'none');
    assert.equal(usual('event-card', 'theme'), 'auto');
    assert.equal(usual('event-card', 'lang'), '');
  });
});
