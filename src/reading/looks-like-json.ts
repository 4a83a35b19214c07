/** Spaces and byte order marks before the first character of a text. */
export const beforeText = /^[\s\uFEFF]*/;

/** Google answers requests for a sheet with a script that has JSON in it. */
const gviz = /^\/\*O_o|^google/i;

/** Whether the text begins like JSON; a comment may stand before it. */
export function looksLikeJson(text: string): boolean {
  const start = text.slice(beforeText.exec(text)?.[0].length).slice(0, 6);
  return /^[{[]|^\/[*/]/.test(start) && !gviz.test(start);
}
