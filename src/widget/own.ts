/**
 * The widgets read our own document alone, in English and the languages that the application
 * imports: a bundler that makes one file of everything leaves the rest out. Where another import
 * brings everything, that holds.
 */
import { bringSources, hasSources } from './source/open-source.js';

if (!hasSources()) bringSources(() => import('./source/load-own-source.js'));
