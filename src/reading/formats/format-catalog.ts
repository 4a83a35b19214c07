/** Every foreign format that `src` and `convert` read, with all of its code: for Node and editors. */
import { family as calendars } from './calendar-formats.js';
import { family as feeds } from './feed-formats.js';
import { findFamilies, type FamilyName } from './likely-families.js';
import { family as programmes } from './programme-formats.js';
import type {
  FormatFamily,
  FormatPorts,
  FormatResult,
  SourceFormat,
  SourceText,
  Syntax,
} from './source-format.js';

interface CatalogEntry {
  readonly id: string;
  readonly family: Syntax;
  /** The file that has it in the scripts for pages. */
  readonly file: FamilyName;
  readonly format: SourceFormat;
}

const families: Readonly<Record<FamilyName, FormatFamily>> = { programmes, feeds, calendars };

const syntaxes = ['json', 'xml', 'ical'] as const;

export const formatCatalog: readonly CatalogEntry[] = syntaxes.flatMap((family) =>
  (['programmes', 'feeds', 'calendars'] as const).flatMap((file) =>
    families[file][family].map((format) => ({ id: format.id, family, file, format })),
  ),
);

/** Reads a foreign source into a conference document; `undefined` when no format knows it. */
export async function parseForeign(
  source: SourceText,
  ports: FormatPorts,
): Promise<FormatResult | undefined> {
  const { syntax, families: likely } = findFamilies(source);
  const format = likely
    .flatMap((name) => (syntax ? families[name][syntax] : []))
    .find(({ detect }) => detect(source));
  return format?.parse(source, ports);
}
