/** Text as HTML, for text and for attributes in double quotes. */

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** For text; line breaks stay. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}

/** For an attribute's value. Some editors cut an attribute at its line break, so none is left. */
export function escapeAttribute(text: string): string {
  return escapeHtml(text.replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' '));
}

/** JSON for a script element: no `<` that could end it or open a comment. */
export function formatScriptJson(value: unknown): string {
  return (JSON.stringify(value) ?? 'null')
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}
