/** What an agenda's templates are given beside the programme itself. */
import type { HeadingLevel } from '../../../widget/page/heading.js';
import type { Translate } from '../../../intl/translate.js';
import type { DayGrid } from '../programme/agenda-grid.js';
import type { DayView } from '../programme/agenda-view-model.js';
import type { SessionView } from '../programme/session-view.js';

export interface AgendaFrame {
  readonly translate: Translate;
  /** BCP 47 tag of the words. */
  readonly language: string;
  /** Of a day; slots and sessions are below it. */
  readonly headingLevel: HeadingLevel;
  readonly label: string | undefined;
  readonly layout: 'list' | 'grid';
  /** The grid is wider than its container. */
  readonly scrolls: boolean;
  /** Those that are written so far. */
  readonly days: readonly DayView[];
  /** A list whose first screen has not been shown yet. */
  readonly isFirstScreen: boolean;
  /** The clock beside is not shown; its place is kept. */
  readonly keepsBeside: boolean;
  readonly withFavorites: boolean;
  /** `undefined` while nothing is left out. */
  readonly matches: ReadonlySet<SessionView> | undefined;
  /** `undefined` in a list. */
  readonly grids: ReadonlyMap<DayView, DayGrid> | undefined;
}
