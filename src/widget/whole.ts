/**
 * With this import the widgets read every format and speak every language. All entries but `own.ts`
 * have it.
 */
import { loadDates, loadWords } from '../intl/languages.js';
import { setLanguageLoader } from '../intl/load-locale.js';
import { setSourceLoader } from './source/open-source.js';

setLanguageLoader({ loadWords, loadDates });
setSourceLoader(() => import('./source/load-source.js'));
