/**
 * The archive of the WordPress plugin is complete, in three languages, and made from the present
 * build.
 */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { buildMo, parsePo } from '../../.config/wordpress/gettext.js';
import { listFiles, readBuilt, root } from './built.js';

interface Manifest {
  readonly modules: readonly {
    readonly declarations?: readonly {
      readonly tagName?: string;
      readonly attributes?: readonly { readonly name: string }[];
    }[];
  }[];
}

const folder = 'conference-widgets/';
const archive = unzipSync(readFileSync(path.join(root, 'dist/wordpress/conference-widgets.zip')));
const read = (name: string): string => strFromU8(archive[folder + name] ?? new Uint8Array());
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
  version: string;
};
const php = listFiles('src/wordpress')
  .filter((file) => file.endsWith('.php'))
  .map((file) => readFileSync(path.join(root, 'src/wordpress', file), 'utf8'));

describe('the WordPress plugin', () => {
  it('lies in one folder, and names its version everywhere', () => {
    assert.ok(Object.keys(archive).every((name) => name.startsWith(folder)));
    assert.ok(read('conference-widgets.php').includes(`Version: ${version}`));
    assert.ok(read('readme.txt').includes(`Stable tag: ${version}`));
    for (const [name, bytes] of Object.entries(archive))
      assert.ok(name.includes('/cdn/') || !strFromU8(bytes).includes('%VERSION%'), name);
  });

  it('offers every attribute of every widget', () => {
    const { modules } = JSON.parse(readBuilt('custom-elements.json')) as Manifest;
    const widgets = modules.flatMap(({ declarations = [] }) => declarations);
    const facts = read('generated/widgets.php');
    for (const { tagName, attributes = [] } of widgets) {
      if (tagName === undefined) continue;
      const [, after = ''] = facts.split(`'tag' => '${tagName}'`);
      const [own = ''] = after.split("'tag' =>");
      const names = attributes.map(({ name }) => name).filter((name) => !/^data-|^src$/.test(name));
      for (const name of names)
        assert.ok(own.includes(`'name' => '${name}'`), `${tagName} ${name}`);
    }
  });

  it('has the scripts with their hashes, and no source map', () => {
    const hashes = [...read('generated/integrity.php').matchAll(/'([^']+)' => '(sha384-[^']+)'/g)];
    assert.ok(hashes.length > 20);
    for (const [, file = '', hash] of hashes) {
      const bytes = archive[`${folder}cdn/${file}`] ?? new Uint8Array();
      const digest = createHash('sha384').update(bytes).digest('base64');
      assert.equal(`sha384-${digest}`, hash, file);
    }
    assert.ok(!Object.keys(archive).some((name) => name.endsWith('.map')));
  });

  it('says its own words in Azerbaijani and Russian', () => {
    const said = /\b(?:__|esc_html__|esc_html_e|esc_attr__)\(\s*'((?:[^'\\]|\\.)*)',\s*'([^']*)'/g;
    const calls = php.flatMap((text) => [...text.matchAll(said)]);
    assert.ok(calls.length > 20);
    for (const language of ['az', 'ru']) {
      const words = parsePo(
        readFileSync(path.join(root, `src/wordpress/languages/${language}.po`), 'utf8'),
      );
      for (const [, english = '', domain] of calls) {
        assert.equal(domain, 'conference-widgets');
        assert.ok(words.has(english), `${language}: ${english}`);
      }
    }
  });

  it('is what Plugin Check asks for, as far as a text shows it', () => {
    const scripts = Object.keys(archive).filter((name) => name.endsWith('.php'));
    for (const name of scripts) {
      const text = strFromU8(archive[name] ?? new Uint8Array());
      assert.match(text, /defined\( '(?:ABSPATH|WP_UNINSTALL_PLUGIN)' \) \|\| exit;/, name);
      assert.doesNotMatch(text, /\b(?:eval|create_function|extract|exec|shell_exec)\(/, name);
      assert.doesNotMatch(text, /<\?(?!php|xml)|\?>\s*$/, `${name}: tags of PHP`);
      // Everything that is written into a page is escaped, or has a comment that says why it need
      // not be.
      for (const [line, what = ''] of text.matchAll(/^\s*echo (.*)$/gm))
        assert.match(
          what,
          /esc_\w+\(|wp_json_encode\(|phpcs:ignore|^'[^']*';$/,
          `${name}: ${line}`,
        );
    }
    const hidden = Object.keys(archive).filter((name) => /\/\.|\.(?:sh|phar|zip|map)$/.test(name));
    assert.deepEqual(hidden, []);
    const readme = read('readme.txt');
    const heads = Object.fromEntries(
      [...readme.matchAll(/^([A-Z][\w ]+): (.+)$/gm)].map(([, name = '', value = '']) => [
        name,
        value,
      ]),
    );
    const plugin = read('conference-widgets.php');
    for (const name of ['Requires at least', 'Requires PHP', 'License'])
      assert.ok(plugin.includes(`${name}: ${heads[name] ?? '?'}`), `${name} in both files`);
    assert.ok((heads['Tags'] ?? '').split(',').length <= 5, 'five tags count');
    const [, short = ''] = /\n\n([^=\n].*)\n\n== Description ==/.exec(readme) ?? [];
    assert.ok(short.length > 20 && short.length <= 150, `${short.length} signs of description`);
    for (const section of [
      'Description',
      'Installation',
      'Frequently Asked Questions',
      'Changelog',
    ])
      assert.ok(readme.includes(`\n== ${section} ==\n`), section);
    assert.ok(plugin.includes('Text Domain: conference-widgets'));
  });

  it('has what visitors read without script in the languages of the catalogues', () => {
    const words = read('generated/words.php');
    for (const one of ["'az' => array( ", "'ru' => array( ", "'de' => array( ", "'Register' => "])
      assert.ok(words.includes(one), one);
  });

  it('writes words as gettext reads them', () => {
    const mo = Buffer.from(
      buildMo(
        new Map([
          ['b', 'two'],
          ['', 'head'],
          ['a', 'один'],
        ]),
      ),
    );
    const textAt = (table: number, index: number): string => {
      const [length, place] = [
        mo.readUInt32LE(table + 8 * index),
        mo.readUInt32LE(table + 8 * index + 4),
      ];
      return mo.subarray(place, place + length).toString();
    };
    assert.equal(mo.readUInt32LE(0), 0x950412de);
    const [originals, translations] = [mo.readUInt32LE(12), mo.readUInt32LE(16)];
    assert.deepEqual(
      [0, 1, 2].map((index) => [textAt(originals, index), textAt(translations, index)]),
      [
        ['', 'head'],
        ['a', 'один'],
        ['b', 'two'],
      ],
    );
  });
});
