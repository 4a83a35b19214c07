/**
 * With this import the widgets read our own document alone, in English and the languages that the
 * application imports, so that a bundler which writes one file leaves the rest out. Where another
 * import brings all formats and languages, those hold.
 */
import { bringSources, hasSources } from './source/open-source.js';

if (!hasSources()) bringSources(() => import('./source/load-own-source.js'));
