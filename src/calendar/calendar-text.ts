/** Texts as calendars can hold them. */

/**
 * The text without characters that calendars refuse: a carriage return would end a line of the file too early, and a lone surrogate makes
 * `encodeURIComponent` throw.
 */
export function calendarText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\0-\x08\x0b-\x1f\x7f]/g, '')
    .replace(/[\ud800-\udfff]/gu, '\ufffd');
}

/** The text, cut off to at most `length` characters with an ellipsis at its end. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  // A surrogate pair at the end is not cut in two.
  return `${text.slice(0, length - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
