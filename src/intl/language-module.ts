/** A language as its lazy file brings it: its words, and what browsers lack of it. */
import { createCatalogue, type Messages } from './catalogue.js';
import type { FormatTable } from './formats/format-table.js';
import { nameIn, type NameList } from './formats/name-list.js';
import type { OwnFormats } from './formats/own-formats.js';
import type { findGaps, Order } from './formats/table-formats.js';
import type { weekdayFirst } from './formats/weekday-first.js';
import type { Catalogue } from './translate.js';

export interface LanguageModule {
  /** Absent in a language that we have no words of, only its dates. */
  readonly catalogue?: Catalogue | undefined;
  readonly ownFormats: OwnFormats;
}

/** What `locales/generate.mjs` writes of a language: data alone. */
export interface LanguageParts {
  readonly templates?: Messages;
  /** For a language that some browser lacks. */
  readonly formats?: FormatTable;
  /** That time zones are named after, by their English names, where these differ. */
  readonly cities?: NameList;
}

/** What a language's file exports. */
export interface LanguageFile {
  readonly language: LanguageModule;
  readonly parts: LanguageParts;
}

/** What finds and writes what this engine lacks of a language, or has in a wrong order. */
interface Writers {
  readonly findGaps?: typeof findGaps;
  readonly alphabetOrder?: Order;
  readonly weekdayFirst?: typeof weekdayFirst;
}

/** `writers` are an argument, so that the file of a language without a table goes without them. */
export function createLanguage(
  tag: string,
  { templates, formats, cities = '' }: LanguageParts,
  writers?: Writers,
): LanguageModule {
  return {
    catalogue: templates === undefined ? undefined : createCatalogue(templates),
    ownFormats: {
      ...(formats && writers?.findGaps?.(formats, tag, writers.alphabetOrder)),
      ...writers?.weekdayFirst?.(tag),
      cityName: (city) => nameIn(cities, city),
    },
  };
}
