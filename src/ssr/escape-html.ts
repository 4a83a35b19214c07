/** Escapes text for HTML, and for attributes in double quotes. */

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Escapes the content of an element; line breaks stay. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}

/**
 * Escapes the value of an attribute. Line breaks become spaces, since some editors cut an attribute
 * there.
 */
export function escapeAttribute(text: string): string {
  return escapeHtml(text.replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' '));
}

/** Writes JSON for a script element, without any `<` that could end it or open a comment. */
export function formatScriptJson(value: unknown): string {
  return (JSON.stringify(value) ?? 'null')
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}
