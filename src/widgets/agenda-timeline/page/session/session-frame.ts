/** What the templates of all sessions of one render share. */
import type { TemplateResult } from 'lit';
import { nothing } from 'lit';
import type { Formatters } from '../../../../intl/formats/formatters.js';
import type { Translate } from '../../../../intl/translate.js';
import type { ChosenText } from '../../../../model/values/localized-text.js';
import type { HeadingLevel } from '../../../../widget/page/heading.js';
import { primaryLanguage } from '../../programme/session-languages.js';

export interface SessionFrame {
  readonly translate: Translate;
  /** The language of the interface's words; texts in another language are marked with theirs. */
  readonly language: string;
  /** Heading level of the sessions' titles. */
  readonly level: HeadingLevel;
  readonly withFavorites: boolean;
  /** Address that sessions' own links stand behind; `''` where a fragment alone is enough. */
  readonly pageUrl: string;
  /** Writes numbers in the digits of the language. */
  readonly format: Formatters;
  /** What the page adds to sessions, by their ids. */
  readonly extras: ReadonlyMap<string, TemplateResult>;
}

/** For a text in another language than the words around it, so that it is spoken rightly. */
export function langOf(
  { language }: ChosenText,
  { language: own }: SessionFrame,
): string | typeof nothing {
  const isOwn = language === '' || primaryLanguage(language) === primaryLanguage(own);
  return isOwn ? nothing : language;
}
