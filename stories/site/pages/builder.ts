/** The embed builder as a page of its own. */
import { defineEmbedBuilder } from '../../embed-builder/embed-builder.js';
import { words } from '../../embed-builder/words/words.js';
import { followLanguage } from './follow-language.js';
import { keepForOffline } from './keep-for-offline.js';

followLanguage('embed-builder', {
  az: words.az.title,
  en: words.en.title,
  ru: words.ru.title,
});
defineEmbedBuilder();
keepForOffline();
