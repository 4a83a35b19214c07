/**
 * Collects the messages of `src/` into the `.xlf` files and writes the catalogues from them:
 * `node locales/generate.mjs`. Untranslated messages stay English and are listed.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

const folder = fileURLToPath(new URL('.', import.meta.url));
const config = path.join(folder, 'lit-localize.json');
const { targetLocales, output } = JSON.parse(readFileSync(config, 'utf8'));
const tool = path.join(
  path.dirname(createRequire(import.meta.url).resolve('@lit/localize-tools/package.json')),
  'bin/lit-localize.js',
);

for (const step of ['extract', 'build']) {
  execFileSync(process.execPath, [tool, step, '--config', config], { stdio: 'inherit' });
}

for (const locale of targetLocales) {
  const file = path.resolve(folder, output.outputDir, `${locale}.ts`);
  const text = readFileSync(file, 'utf8')
    // The package's entry brings its one-locale-per-page runtime along; ours needs `str` alone.
    .replace("import {str} from '@lit/localize';", "import { str } from '../translate.js';")
    .replace(/^ *\/\* eslint-disable .*$/gm, '');
  const options = { ...(await resolveConfig(file)), parser: 'typescript' };
  writeFileSync(file, await format(text, options));
}
