/** A language as its lazy file brings it: its words, and what browsers lack of it. */
import { createCatalogue, type Messages } from './catalogue.js';
import type { FormatTable } from './formats/format-table.js';
import type { OwnFormats } from './formats/own-formats.js';
import type { findGaps, Order } from './formats/table-formats.js';
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
  /** Names of cities by IANA zone, where they differ from the zone's own. */
  readonly cities?: Readonly<Record<string, string>>;
}

/** What a language's file exports. */
export interface LanguageFile {
  readonly language: LanguageModule;
  readonly parts: LanguageParts;
}

/** What finds and writes what this engine lacks of a language. */
interface Writers {
  readonly findGaps: typeof findGaps;
  readonly alphabetOrder?: Order;
}

/** `writers` are an argument, so that the file of a language without a table goes without them. */
export function createLanguage(
  tag: string,
  { templates, formats, cities }: LanguageParts,
  writers?: Writers,
): LanguageModule {
  return {
    catalogue: templates && createCatalogue(templates),
    ownFormats: {
      ...(formats && writers?.findGaps(formats, tag, writers.alphabetOrder)),
      cities,
    },
  };
}
