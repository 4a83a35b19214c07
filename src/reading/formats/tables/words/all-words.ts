/** The languages in which tables are understood: the only list. */
import { azerbaijani } from './az.js';
import { english } from './en.js';
import { russian } from './ru.js';
import type { TableWords } from './table-words.js';

export const allWords: readonly TableWords[] = [english, azerbaijani, russian];
