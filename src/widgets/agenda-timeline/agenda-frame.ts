/** What an agenda's templates are given beside the programme itself. */
import type { HeadingLevel } from '../../element/heading.js';
import type { Translate } from '../../intl/translate.js';
import type { SessionView } from './session-view.js';

export interface AgendaFrame {
  readonly translate: Translate;
  /** BCP 47 tag of the words. */
  readonly language: string;
  /** Of a day; slots and sessions are below it. */
  readonly headingLevel: HeadingLevel;
  readonly label: string | undefined;
  readonly layout: 'list' | 'grid';
  readonly withFavorites: boolean;
  /** `undefined` while nothing is left out. */
  readonly matches: ReadonlySet<SessionView> | undefined;
  /** One listener for the whole agenda: a thousand sessions need no three thousand. */
  readonly onClick: (event: MouseEvent) => void;
}
