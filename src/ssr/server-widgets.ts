/** The widgets as a server has them: every language is there, since a render is one pass. */
import '../all.js';
import { wordLanguages } from '../intl/language-tags.js';
import { loadDates, loadWords } from '../intl/languages.js';
import { provideLanguage } from '../intl/load-locale.js';

await Promise.all(wordLanguages.map(async (name) => provideLanguage(name, await loadWords(name))));
for (const [name, language] of Object.entries(await loadDates())) provideLanguage(name, language);
