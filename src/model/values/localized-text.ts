/** A text in the document's language, or one text per BCP 47 language tag. */
export type LocalizedText = string | Readonly<Record<string, string>>;

/** A text chosen for a reader, with the language it is really in (`''` when unknown). */
export interface ChosenText {
  readonly text: string;
  readonly language: string;
}

/** The language of a tag without region and script: `pt` of `pt-BR`, in lower case. */
export const primaryLanguage = (tag: string): string => tag.toLowerCase().split(/[-_]/, 1)[0] ?? '';

function findLanguage(text: Readonly<Record<string, string>>, wanted: string): string | undefined {
  const keys = Object.keys(text).filter((key) => text[key]?.trim());
  const exact = keys.find((key) => key.toLowerCase() === wanted.toLowerCase());
  return exact ?? keys.find((key) => primaryLanguage(key) === primaryLanguage(wanted));
}

/**
 * Chooses a text for the wanted language; the document's language and then any other stand in,
 * since a text in a foreign language is better than none. `pt-BR` and `pt` stand in for each other.
 * A text of spaces alone counts as none. Spaces around a text stay, since they are harmless in
 * HTML.
 */
export function chooseText(
  text: LocalizedText | undefined,
  wanted: string,
  documentLanguage: string,
): ChosenText {
  if (text === undefined) return { text: '', language: '' };
  if (typeof text === 'string') return { text, language: documentLanguage };
  const key =
    findLanguage(text, wanted) ??
    findLanguage(text, documentLanguage) ??
    Object.keys(text).find((one) => text[one]?.trim());
  return key === undefined ? { text: '', language: '' } : { text: text[key] ?? '', language: key };
}

/** The first text that is not empty, in whatever language; `''` when there is none. */
export function anyText(text: LocalizedText | undefined): string {
  const texts = typeof text === 'object' ? Object.values(text) : [text ?? ''];
  return texts.find((one) => one.trim() !== '') ?? '';
}

/** Whether there is no text in any language. */
export const isBlank = (text: LocalizedText | undefined): boolean => anyText(text) === '';
