/**
 * Registers the widgets for servers and loads all languages, because a render cannot wait for one.
 */
import '../all.js';
import { wordLanguages } from '../intl/language-tags.js';
import { loadDates, loadWords } from '../intl/languages.js';
import { provideLanguage } from '../intl/load-locale.js';

await Promise.all(wordLanguages.map(async (name) => provideLanguage(name, await loadWords(name))));
for (const [name, language] of Object.entries(await loadDates())) provideLanguage(name, language);
