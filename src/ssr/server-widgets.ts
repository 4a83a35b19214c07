/** The widgets as a server has them: every language is there, since a render is one pass. */
import '../all.js';
import { dateLanguages, wordLanguages } from '../intl/languages.js';
import { provideLanguage } from '../intl/load-locale.js';

for (const [name, load] of Object.entries({ ...wordLanguages, ...dateLanguages }))
  provideLanguage(name, (await load()).language);
