/** All success criteria of WCAG 2.2, levels A and AA; 4.1.1 is obsolete and left out. */
import type { Criterion } from './criterion.js';
import { operable } from './operable.js';
import { perceivable } from './perceivable.js';
import { understandable } from './understandable.js';

export const criteria: readonly Criterion[] = [...perceivable, ...operable, ...understandable];
