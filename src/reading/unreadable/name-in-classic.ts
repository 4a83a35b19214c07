/** Takes the place of `name-of-unreadable.ts` in the classic script, to keep it small. */
export { isHtmlPage } from '../xml/prolog.js';

/**
 * A sentence for any text that the classic script cannot read: it says what the script reads and
 * does not try to name the text.
 */
export const nameOfUnreadable = (): string =>
  'conference-widgets.classic.js reads our own document, pretalx and frab, Sessionize, schema.org, posts of WordPress, feeds and calendars. The module script, conference-widgets.js, reads tables and other systems too, and says what this is.';
