/** Schemas of single values. Their messages finish the sentence “Expected …”. */
import * as v from 'valibot';

export const string = v.string('a text in quotes');
export const strings = v.array(string, 'a list of texts');

/** A text in the document's language, or one per language tag. */
export const textSchema = v.union(
  [string, v.record(v.string(), string)],
  'a text, or texts by language such as {"en": "…", "az": "…"}',
);

export const id = v.union([v.string(), v.number()], 'an id: a text or a number');

export const time = v.pipe(
  string,
  v.regex(
    /^\s*\d{4}-\d\d-\d\d([Tt ]\d\d?:\d\d(:\d\d([.,]\d+)?)?(\s*([Zz]|[+-]\d\d(:?\d\d)?))?)?\s*$/,
    'an ISO 8601 time such as "2026-06-23T09:30" or "2026-06-23T09:30+04:00"',
  ),
);

export const duration = v.union(
  [v.number(), v.string()],
  'a duration: minutes as a number, "1:30", or ISO 8601 such as "PT90M"',
);

/** Which addresses are safe depends on where they are used; see `web-url.ts`. */
export const url = v.string('a web address in quotes');

/** Valid JSON may hold `1e999`, which is read as infinite. */
export const number = v.pipe(v.number('a number'), v.finite('a finite number'));
export const boolean = v.boolean('true or false');

export function oneOf<const T extends readonly string[]>(values: T) {
  return v.picklist(values, `one of ${values.map((value) => `"${value}"`).join(', ')}`);
}

export const imageSchema = v.object(
  {
    src: url,
    dark: v.optional(url),
    alt: v.optional(textSchema),
    width: v.optional(number),
    height: v.optional(number),
    background: v.optional(oneOf(['light', 'dark', 'any'])),
  },
  'an image such as {"src": "https://…"}',
);

export const documentLinkSchema = v.object(
  {
    title: textSchema,
    url,
    language: v.optional(string),
    mediaType: v.optional(string),
    bytes: v.optional(number),
  },
  'a document such as {"title": "…", "url": "https://…"}',
);

export const documents = v.array(documentLinkSchema, 'a list of documents');

/** An image with its facts, or only its address. */
export const imageOrAddress = v.union([imageSchema, url], 'an image or its address');
