/** What an agenda's templates are given beside the programme itself. */
import type { HeadingLevel } from '../../../widget/page/heading.js';
import type { Translate } from '../../../intl/translate.js';
import type { DayGrid } from '../programme/agenda-grid.js';
import type { NowLine } from '../programme/agenda-state.js';
import type { DayView } from '../programme/agenda-view-model.js';
import type { SessionView } from '../programme/session-view.js';
import type { SessionFrame } from './session-template.js';

export interface AgendaFrame {
  readonly translate: Translate;
  /** Of a day; slots and sessions are below it. */
  readonly headingLevel: HeadingLevel;
  readonly label: string | undefined;
  readonly layout: 'list' | 'grid';
  /** The grid is wider than its container. */
  readonly scrolls: boolean;
  /** The clock beside is not shown; its place is kept. */
  readonly keepsBeside: boolean;
  /** The same object while nothing in it changes: sessions are rendered again when it is another. */
  readonly sessions: SessionFrame;
  /** The sessions that a filter leaves; `undefined` while it leaves all. */
  readonly matches: ReadonlySet<SessionView> | undefined;
  /** `undefined` in a list. */
  readonly grids: ReadonlyMap<DayView, DayGrid> | undefined;
  /** What moves on a session, as bits of `Mark`. */
  readonly marksOf: (view: SessionView) => number;
  /** With what a favourite clashes, in words, by the session's id. */
  readonly clashes: ReadonlyMap<string, string>;
  /** Where the present stands; `undefined` outside the programme. */
  readonly line: NowLine | undefined;
}
