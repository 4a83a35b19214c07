/** The widgets as a server has them: every language is there, since a render is one pass. */
import '../all.js';
import { wordLanguages } from '../intl/languages.js';
import { provideLanguage } from '../intl/load-locale.js';
import { languages } from '../intl/formats/date-languages.js';

for (const [name, load] of Object.entries(wordLanguages))
  provideLanguage(name, (await load()).language);
for (const [name, language] of Object.entries(languages)) provideLanguage(name, language);
