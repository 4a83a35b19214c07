/** Fills the README's size table from a finished build. */
import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { measureScripts, putSizes } from './sizes.mjs';

const text = putSizes(readFileSync('README.md', 'utf8'), measureScripts('dist'));
writeFileSync('README.md', await format(text, { parser: 'markdown', printWidth: 100 }));
