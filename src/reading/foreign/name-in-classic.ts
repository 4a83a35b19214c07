/** What the classic script says of a text that none of its formats reads (`name-of-foreign.ts`). */
export { isHtmlPage } from '../xml/prolog.js';

/** The module script reads more, and names what it does not read. */
export const nameOfForeign = (): string =>
  'conference-widgets.classic.js reads our own document, pretalx and frab, Sessionize, schema.org, WordPress, feeds and calendars. The module script, conference-widgets.js, reads tables and other systems too, and says what this is.';
