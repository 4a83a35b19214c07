/** The only list of the languages in which tables are understood. */
import { azerbaijani } from './az.js';
import { english } from './en.js';
import { moreWords } from './more-words.js';
import { russian } from './ru.js';
import type { TableWords } from './table-words.js';

/** If two languages share a word, the one that stands first is meant. */
export const allWords: readonly TableWords[] = [english, azerbaijani, russian, ...moreWords];
