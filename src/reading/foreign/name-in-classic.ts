/** Stands in for `name-of-foreign.ts` in the classic script. */
export { isHtmlPage } from '../xml/prolog.js';

/** The classic script reads fewer formats and does not name what it cannot read. */
export const nameOfForeign = (): string =>
  'conference-widgets.classic.js reads our own document, pretalx and frab, Sessionize, schema.org, posts of WordPress, feeds and calendars. The module script, conference-widgets.js, reads tables and other systems too, and says what this is.';
