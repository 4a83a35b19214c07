/** The desk as a page of its own. */
import { defineDesk } from '../../desk/desk.js';
import { words } from '../../desk/words/words.js';
import { followLanguage } from './follow-language.js';
import { keepForOffline } from './keep-for-offline.js';

followLanguage('conference-desk', {
  az: words.az.title,
  en: words.en.title,
  ru: words.ru.title,
});
defineDesk();
keepForOffline();
