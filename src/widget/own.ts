/**
 * With this import the widgets read our own document alone, in English and the languages that the
 * application imports, so that a bundler which writes one file leaves the rest out. Where another
 * import brings all formats and languages, those hold.
 */
import { setSourceLoader, hasSourceLoader } from './source/open-source.js';

if (!hasSourceLoader()) setSourceLoader(() => import('./source/load-own-source.js'));
