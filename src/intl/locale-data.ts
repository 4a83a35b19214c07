/** One language with everything that is needed to write in it. */
import type { OwnFormats } from './formats/own-formats.js';
import type { LocaleTags } from './resolve-locale.js';
import type { Catalogue } from './translate.js';

/** Ready to be used; the same object for the same tags. */
export interface LocaleData extends LocaleTags {
  /** For `createTranslate`; absent in English. */
  readonly catalogue?: Catalogue | undefined;
  /** What engines lack of the formats' language. */
  readonly own?: OwnFormats | undefined;
  /** What engines lack of the words' language. */
  readonly ownWords?: OwnFormats | undefined;
}
