/** What the templates of an agenda share in one render. */
import type { Translate } from '../../../intl/translate.js';
import type { HeadingLevel } from '../../../widget/page/heading.js';
import type { DayGrid } from '../programme/agenda-grid.js';
import type { NowLine } from '../programme/agenda-state.js';
import type { DayView } from '../programme/agenda-view-model.js';
import type { SessionView } from '../programme/session-view.js';
import type { Drawing } from './drawing.js';
import type { SessionFrame } from './session/session-frame.js';

/** The values that all templates get beside the programme itself. */
export interface AgendaFrame {
  readonly translate: Translate;
  /** Heading level of a day; time slots and sessions are one and two levels below it. */
  readonly headingLevel: HeadingLevel;
  readonly label: string | undefined;
  readonly layout: 'list' | 'grid';
  /** Whether the grid is wider than its container. */
  readonly scrolls: boolean;
  /** Says what is drawn now, and what a little later. */
  readonly drawing: Pick<Drawing, 'takes' | 'isFirstScreen' | 'firstScreenEnd'>;
  /**
   * Whether space for the second clock is reserved, because a server does not know the visitor's
   * zone.
   */
  readonly keepsBeside: boolean;
  /** The same object while nothing in it changes: sessions are rendered again when it is another. */
  readonly sessions: SessionFrame;
  /** The sessions that search and filters leave, or `undefined` while they leave all of them. */
  readonly matches: ReadonlySet<SessionView> | undefined;
  /** The sessions that search and filters leave on all days, whichever day is chosen. */
  readonly matchesOnAnyDay: ReadonlySet<SessionView> | undefined;
  /** The chosen day, `YYYY-MM-DD`, or `''` for all days. */
  readonly chosenDay: string;
  /** The grid of each day, or `undefined` while the agenda is a list. */
  readonly grids: ReadonlyMap<DayView, DayGrid> | undefined;
  /** Gives what may change on a session, such as “now” or “favourite”, as bits of `Mark`. */
  readonly marksOf: (view: SessionView) => number;
  /** By the id of a favourite, the sentence about others at the same time. */
  readonly clashes: ReadonlyMap<string, string>;
  /** The place of the line of the present; `undefined` outside of the programme. */
  readonly line: NowLine | undefined;
}
