/** From one time to another in words: a dash between two times is not spoken. */
import { str, type Translate } from './translate.js';

/** Two ends, each written; `''` for what is not known. */
export interface WrittenEnds {
  readonly from: string;
  readonly until: string;
}

export function rangeWords({ from, until }: WrittenEnds, translate: Translate): string {
  if (from === '' || until === '') return from || until;
  return translate(str`${from} to ${until}`, { desc: 'From one time to another, as it is spoken' });
}
