/** Finds images without a description for people who do not see them. */
import { isObject } from '../document-context.js';
import type { Problem } from '../problem.js';
import { walkFields } from './walk-document.js';

/** The name of a person or an organisation stands beside these and is read aloud in their place. */
const named = new Set(['logo', 'photo']);
const images = new Set(['image', ...named]);

/** A text, or one of the texts by language; what is no text says nothing. */
const hasAlt = ({ alt }: Readonly<Record<string, unknown>>): boolean =>
  (isObject(alt) ? Object.values(alt) : [alt]).some(
    (text) => typeof text === 'string' && text.trim() !== '',
  );

/** An empty `alt` says that a picture is decoration, so that nothing is missing. */
const isDecoration = ({ alt }: Readonly<Record<string, unknown>>): boolean => alt === '';

const beside =
  'Expected "alt" with what the picture says; found none. The name is read in its place.';
const alone =
  'Expected "alt" with what the picture shows; found none. Those who do not see it learn nothing of it; an empty "alt" says that it is decoration.';

export function checkImages(document: unknown): readonly Problem[] {
  return [...walkFields(document)].flatMap(({ value, names, path }) => {
    const name = names.at(-1) ?? '';
    if (!images.has(name) || value == null) return [];
    const image = isObject(value) ? value : {};
    if (hasAlt(image) || isDecoration(image)) return [];
    const [message, severity] = named.has(name)
      ? ([beside, 'info'] as const)
      : ([alone, 'warning'] as const);
    return [{ code: 'alt-missing', path, message, severity }];
  });
}
