/** A language as its lazy file has it: its words, and the formats that browsers lack. */
import { createCatalogue, type Messages } from './catalogue.js';
import type { FormatTable } from './formats/format-table.js';
import { nameIn, type NameList } from './formats/name-list.js';
import type { OwnFormats } from './formats/own-formats.js';
import type { findGaps, Order } from './formats/table-formats.js';
import type { Catalogue } from './translate.js';

export interface LanguageModule {
  /** Absent in a language that has dates of ours and no words. */
  readonly catalogue?: Catalogue | undefined;
  readonly ownFormats: OwnFormats;
}

/** The data of a language, which `locales/generate.mjs` writes. */
export interface LanguageParts {
  readonly templates?: Messages;
  /** For a language that some browser lacks. */
  readonly formats?: FormatTable;
  /**
   * Cities that time zones are named after, by their English names, where the language has other
   * names.
   */
  readonly cities?: NameList;
}

/** What a language's file exports. */
export interface LanguageFile {
  readonly language: LanguageModule;
  readonly parts: LanguageParts;
}

/** Functions that find and write what this engine lacks of a language. */
interface Writers {
  readonly findGaps: typeof findGaps;
  readonly alphabetOrder?: Order;
}

/** `writers` is an argument, so that the file of a language without a table does not hold them. */
export function createLanguage(
  tag: string,
  { templates, formats, cities = '' }: LanguageParts,
  writers?: Writers,
): LanguageModule {
  return {
    catalogue: templates === undefined ? undefined : createCatalogue(templates),
    ownFormats: {
      ...(formats && writers?.findGaps(formats, tag, writers.alphabetOrder)),
      cityName: (city) => nameIn(cities, city),
    },
  };
}
