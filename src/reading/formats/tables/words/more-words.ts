/** The languages whose words are written in the short form of `compact-words.ts`. */
import { balticFinnic } from './baltic-finnic.js';
import { eastAsian } from './east-asian.js';
import { germanic } from './germanic.js';
import { greekAndCaucasus } from './greek-and-caucasus.js';
import { rightToLeft } from './right-to-left.js';
import { romance } from './romance.js';
import { slavic } from './slavic.js';
import { southSlavic } from './south-slavic.js';
import type { TableWords } from './table-words.js';
import { turkishIrishMaltese } from './turkish-irish-maltese.js';

export const moreWords: readonly TableWords[] = [
  ...germanic,
  ...romance,
  ...southSlavic,
  ...slavic,
  ...balticFinnic,
  ...greekAndCaucasus,
  ...rightToLeft,
  ...eastAsian,
  ...turkishIrishMaltese,
];
