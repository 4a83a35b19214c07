/** The values that the templates of all sessions share in one render. */
import type { TemplateResult } from 'lit';
import { nothing } from 'lit';
import type { Formatters } from '../../../../intl/formats/formatters.js';
import type { Translate } from '../../../../intl/translate.js';
import { primaryLanguage, type ChosenText } from '../../../../model/values/localized-text.js';
import type { HeadingLevel } from '../../../../widget/page/heading.js';

export interface SessionFrame {
  readonly translate: Translate;
  /** The language of the interface's words; texts in another language are marked with theirs. */
  readonly language: string;
  /** Heading level of the sessions' titles. */
  readonly level: HeadingLevel;
  readonly withFavorites: boolean;
  /**
   * The address before the fragment in links to sessions; `''` where the fragment alone is enough.
   */
  readonly pageUrl: string;
  /** Writes numbers in the digits of the language. */
  readonly format: Formatters;
  /** Content that the page adds to sessions, by their ids. */
  readonly extras: ReadonlyMap<string, TemplateResult>;
}

/**
 * The `lang` of a text in another language than the words around it, so that screen readers
 * pronounce it.
 */
export function langOf(
  { language }: ChosenText,
  { language: own }: SessionFrame,
): string | typeof nothing {
  const isOwn =
    language === '' || language === own || primaryLanguage(language) === primaryLanguage(own);
  return isOwn ? nothing : language;
}

/**
 * The old frame where nothing in it has changed, since sessions are rendered again for a new one.
 */
export function keepFrame(old: SessionFrame | undefined, frame: SessionFrame): SessionFrame {
  const keys = Object.keys(frame) as (keyof SessionFrame)[];
  return old && keys.every((key) => old[key] === frame[key]) ? old : frame;
}
