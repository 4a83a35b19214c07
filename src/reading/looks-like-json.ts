/** What stands before the first sign of a text that says something. */
export const beforeText = /^[\s\uFEFF]*/;

/** Google's answers about a sheet are scripts with JSON in them. */
const gviz = /^\/\*O_o|^google/i;

/** JSON by its first sign; a comment may stand before it. */
export function looksLikeJson(text: string): boolean {
  const start = text.slice(beforeText.exec(text)?.[0].length).slice(0, 6);
  return /^[{[]|^\/[*/]/.test(start) && !gviz.test(start);
}
