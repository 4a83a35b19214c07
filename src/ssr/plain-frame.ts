/**
 * What every widget's plain HTML is made with: one language, the venue's clock, one heading level.
 */
import { cachedLocale, english } from '../intl/load-locale.js';
import { createFormatters, type Formatters } from '../intl/formats/formatters.js';
import { resolveLocale } from '../intl/resolve-locale.js';
import { createTranslate, type Translate } from '../intl/translate.js';
import type { Conference, Image } from '../model/conference.js';
import { chooseText, type ChosenText, type LocalizedText } from '../model/values/localized-text.js';
import { formatIso } from '../model/values/zoned-time.js';
import { markup, type Markup } from './markup.js';

export interface PlainFrame {
  readonly format: Formatters;
  readonly translate: Translate;
  readonly level: number;
  /** BCP 47 tags: `language` is the reader's, `written` that of the document's plain strings. */
  readonly language: string;
  readonly written: string;
  /** Text in the reader's language, marked where it is in another. */
  readonly text: (text: LocalizedText | undefined) => Markup | undefined;
  /** The same for a text that is chosen already. */
  readonly chosen: (text: ChosenText) => Markup | undefined;
  /** The same text for an attribute, which cannot be marked with a language. */
  readonly bare: (text: LocalizedText | undefined) => string;
  readonly iso: (epoch: number) => string;
}

export function createFrame(
  { language: written, timeZone }: Conference,
  { lang, level }: { readonly lang: string; readonly level: number },
): PlainFrame {
  const locale = cachedLocale(resolveLocale(lang, { language: written, timeZone })) ?? english;
  const choose = (text: LocalizedText | undefined): ChosenText => chooseText(text, lang, written);
  const chosen = ({ text, language }: ChosenText): Markup | undefined => {
    if (text === '') return undefined;
    const isOther = language !== '' && language !== locale.words && language !== lang;
    return isOther ? markup`<span lang="${language}">${text}</span>` : markup`${text}`;
  };
  return {
    language: lang,
    written,
    chosen,
    format: createFormatters(locale, timeZone),
    translate: createTranslate(locale.catalogue),
    level,
    bare: (text) => choose(text).text,
    iso: (epoch) => formatIso(epoch, timeZone),
    text: (text) => chosen(choose(text)),
  };
}

/** Splits a text into paragraphs at its blank lines; no other markup is read. */
export function paragraphs(text: LocalizedText | undefined, frame: PlainFrame): readonly Markup[] {
  return frame
    .bare(text)
    .split(/\n\s*\n/)
    .map((words) => words.trim())
    .filter((words) => words !== '')
    .map((words) => markup`<p>${words}</p>`);
}

export function picture(image: Image | undefined, alt: string): Markup | undefined {
  if (!image) return undefined;
  const { src, width, height } = image;
  const size =
    width !== undefined && height !== undefined
      ? markup` width="${width}" height="${height}"`
      : undefined;
  return markup`<img src="${src}" alt="${alt}"${size} referrerpolicy="strict-origin-when-cross-origin">`;
}
