/** The languages in which tables are understood: the only list. */
import { azerbaijani } from './az.js';
import { english } from './en.js';
import { moreWords } from './more-words.js';
import { russian } from './ru.js';
import type { TableWords } from './table-words.js';

/** Where two languages share a word, the one that stands first is meant. */
export const allWords: readonly TableWords[] = [english, azerbaijani, russian, ...moreWords];
