/** What an agenda's templates are given beside the programme itself. */
import type { HeadingLevel } from '../../element/heading.js';
import type { Translate } from '../../intl/translate.js';
import type { SessionView } from './session-view.js';

export interface AgendaFrame {
  readonly translate: Translate;
  /** Of a day; slots and sessions are below it. */
  readonly headingLevel: HeadingLevel;
  readonly label: string | undefined;
  readonly layout: 'list' | 'grid';
  readonly now: number;
  /** `undefined` where a person cannot choose favourites. */
  readonly favorites: ReadonlySet<string> | undefined;
  /** `undefined` while nothing is left out. */
  readonly matches: ReadonlySet<SessionView> | undefined;
  /** One listener for the whole agenda: a thousand sessions need no three thousand. */
  readonly onClick: (event: MouseEvent) => void;
}

export const isShown = (view: SessionView, { matches }: AgendaFrame): boolean =>
  matches?.has(view) ?? true;
