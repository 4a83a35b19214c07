/**
 * HTML of what never changes once it is written, as text: a thousand sessions as lit templates are
 * twenty thousand of lit's parts to make and to keep, as one text per day a handful.
 * Every value is escaped by the tag; only a `Markup` goes in as it is, and only the tag makes one.
 */
/** Escaped HTML. Only this module can make one. */
class Markup {
  constructor(readonly html: string) {}
}
export type { Markup };

export type MarkupValue = string | Markup | readonly Markup[];

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const special = /[&<>"']/;

function writeValue(value: MarkupValue): string {
  if (typeof value === 'string') {
    if (!special.test(value)) return value;
    return value.replace(/[&<>"']/g, (character) => escapes[character] ?? '');
  }
  if (value instanceof Markup) return value.html;
  let text = '';
  for (const { html } of value) text += html;
  return text;
}

const tidied = new WeakMap<TemplateStringsArray, readonly string[]>();

/** Line breaks and what indents the next line are for the reader of the source alone. */
function tidy(strings: TemplateStringsArray): readonly string[] {
  const known = tidied.get(strings) ?? strings.map((text) => text.replace(/\n\s*/g, ''));
  tidied.set(strings, known);
  return known;
}

/** Attribute values must stand in quotes. */
export function markup(strings: TemplateStringsArray, ...values: readonly MarkupValue[]): Markup {
  const texts = tidy(strings);
  let text = texts[0] ?? '';
  for (let index = 0; index < values.length; index++) {
    text += writeValue(values[index] ?? '') + (texts[index + 1] ?? '');
  }
  return new Markup(text);
}

export const none = new Markup('');

/** A heading whose class and part carry its looks; the level is for the outline alone. */
export function headingMarkup(level: number, name: string, content: Markup): Markup {
  const tag = `h${level}`;
  return markup`<${tag} class="${name}" part="${name}">${content}</${tag}>`;
}
