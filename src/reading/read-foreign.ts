/** Texts of other systems, each read by the family of its format: one lazy file per family. */
import { findFamilies, type FamilyName } from './formats/likely-families.js';
import type { FormatFamily, FormatResult, SourceText } from './formats/source-format.js';

interface FamilyModule {
  readonly family: FormatFamily;
}

const modules: Readonly<Record<FamilyName, () => Promise<FamilyModule>>> = {
  feeds: () => import('./formats/feed-formats.js'),
  calendars: () => import('./formats/calendar-formats.js'),
  programmes: () => import('./formats/programme-formats.js'),
};

/** The file that reads a family of formats could not be loaded. */
export class FamilyLost extends Error {}

/** `undefined` when no format knows the text; rejects with `FamilyLost`, or as the format does. */
export async function readForeign(source: SourceText): Promise<FormatResult | undefined> {
  const { syntax, families } = findFamilies(source);
  for (const name of families) {
    const loaded = await modules[name]().catch(() => undefined);
    if (!loaded) throw new FamilyLost();
    const { ports, ...formats } = loaded.family;
    const format = syntax && formats[syntax].find(({ detect }) => detect(source));
    if (format) return format.parse(source, ports);
  }
  return undefined;
}
