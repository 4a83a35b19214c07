/** What the links to files of an event or a session say. Pure. */
import { formatFileSize } from './formats/format-value.js';
import type { Formatters } from './formats/formatters.js';
import type { DocumentLink } from '../model/conference.js';
import type { ChosenText, LocalizedText } from '../model/values/localized-text.js';

export interface DocumentView {
  readonly title: ChosenText;
  readonly url: string;
  /** Type, size and language, as far as they are known, in words. */
  readonly facts: readonly string[];
}

export function buildDocuments(
  documents: readonly DocumentLink[],
  text: (value: LocalizedText | undefined) => ChosenText,
  format: Formatters,
): readonly DocumentView[] {
  return documents.map(({ title, url, language, mediaType, bytes }) => {
    const type = mediaType
      ?.split(/[/;]/)[1]
      ?.replace(/^.*[.+-]/, '')
      .toUpperCase();
    const size = bytes === undefined ? undefined : formatFileSize(format.locale, bytes);
    const name = language === undefined ? undefined : format.languageName(language);
    return {
      title: text(title),
      url,
      facts: [type, size, name].flatMap((fact) => fact || []),
    };
  });
}
