/** Texts of the data as calendars can hold them. */

/** A carriage return ends a line of a calendar file early; half a character ends the file's making. */
export function plainText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\0-\x08\x0b-\x1f\x7f]/g, '')
    .replace(/[\ud800-\udfff]/gu, '\ufffd');
}

export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  // No character is cut in two.
  return `${text.slice(0, length - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
