/**
 * With this import the widgets read every format and speak every language. All entries but `own.ts`
 * have it.
 */
import { loadDates, loadWords } from '../intl/languages.js';
import { bringLanguages } from '../intl/load-locale.js';
import { bringSources } from './source/open-source.js';

bringLanguages({ loadWords, loadDates });
bringSources(() => import('./source/load-source.js'));
