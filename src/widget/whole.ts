/** The widgets read every format and speak every language: all entries but `own.ts` import this. */
import { loadDates, loadWords } from '../intl/languages.js';
import { bringLanguages } from '../intl/load-locale.js';
import { bringSources } from './source/open-source.js';

bringLanguages({ loadWords, loadDates });
bringSources(() => import('./source/load-source.js'));
