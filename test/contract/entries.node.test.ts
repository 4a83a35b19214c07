/**
 * A widget is its folder, a line of the registry and its story; the build writes every other place
 * that names it.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { buildEntries, widgets } from '../../.config/write-entries.mjs';
import { ownAttributes, widgetAbout, widgetTags } from '../../src/widgets/registry.js';

describe('the list of widgets', () => {
  it('is the folders of src/widgets', () => {
    assert.deepEqual(Object.keys(widgetTags).sort(), widgets);
    assert.deepEqual(Object.keys(widgetAbout).sort(), widgets);
  });

  it('gives each a tag of its name', () => {
    for (const [name, tag] of Object.entries(widgetTags)) assert.equal(tag, `conf-${name}`);
  });

  it('is the only place of the code that names all of them', () => {
    const folders = ['src', '.config', 'stories/embed-builder'];
    const files = folders.flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
    );
    const naming = files
      .filter((file) => file.endsWith('.ts') && !Object.keys(buildEntries()).includes(file))
      .filter((file) => {
        const text = readFileSync(file, 'utf8');
        return widgets.every((name) => text.includes(`'${name}'`));
      });
    // Our four widgets have icons of WordPress; another widget gets the common one.
    const own = ['.config/wordpress/widget-catalogue.ts', 'src/widgets/registry.ts'];
    assert.deepEqual(naming.sort(), own);
  });

  for (const [file, text] of Object.entries(buildEntries())) {
    it(`${file} is what build:entries writes`, () => {
      assert.equal(readFileSync(file, 'utf8'), text);
    });
  }
});

describe('attributes that a placeholder may set', () => {
  for (const widget of widgets) {
    it(`are all that ${widget} has of its own`, async () => {
      const file = new URL(`../../dist/custom-elements.json`, import.meta.url);
      const { modules } = JSON.parse(readFileSync(file, 'utf8')) as {
        modules: { declarations: { tagName?: string; attributes?: { name: string }[] }[] }[];
      };
      const found = modules
        .flatMap(({ declarations }) => declarations)
        .find(({ tagName }) => tagName === `conf-${widget}`);
      const own = (await import(`../../src/widgets/${widget}/about.js`)) as {
        attributes: readonly string[];
      };
      const names = (found?.attributes ?? []).map(({ name }) => name);
      assert.ok(names.length > 0);
      for (const name of own.attributes)
        assert.ok(names.includes(name), `${widget} has no ${name}`);
      for (const name of names.filter((one) => !one.startsWith('data-')))
        assert.ok(
          [...ownAttributes, ...shared].includes(name),
          `${name} of ${widget} is in no list of attributes`,
        );
    });
  }
});

const shared = [
  'src',
  'lang',
  'theme',
  'heading-level',
  'label',
  'refresh',
  'source-time-zone',
  'with-diagnostics',
];
